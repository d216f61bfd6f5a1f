// A plan can be made of what is written: doses rise, the traffic light has no gap, phases follow on, nothing is out of reach.
import { type Problem, problem } from '@rhomboid/ground';
import type { ExerciseDose } from '../../exercise-knowledge.ts';
import { type Expression, mentions } from '../../expression.ts';
import type { PlanKnowledge, Span, TreatmentDose } from '../../plan-knowledge.ts';
import type { LintCheck } from './lint-check.ts';

/** More words than this in one step no one remembers while doing it. */
const MOST_STEP_WORDS = 22;

export const planSound: LintCheck = {
  name: 'plan-sound',
  about: `Spans rise; lights cover 0 to 10 and phases every day; each treatment has a phase that offers it, each exercise a set; steps have at most ${MOST_STEP_WORDS} words; every fact is used.`,
  check({ plan }) {
    if (plan === null) return [];
    return [
      ...doses(plan),
      ...lights(plan),
      ...phases(plan),
      ...matrix(plan),
      ...outOfReach(plan),
      ...longSteps(plan),
      ...unusedFacts(plan),
    ];
  },
};

function doses(plan: PlanKnowledge): readonly Problem[] {
  const wrong = (where: readonly string[], dose: TreatmentDose | ExerciseDose): readonly Problem[] =>
    Object.entries(dose)
      .filter((entry): entry is [string, Span] => isSpan(entry[1]))
      .filter(([, { from, to }]) => to <= 0 || from > to)
      .map(([name, { from, to }]) => problem(`${name} from ${from} to ${to} does not rise`, ...where));
  return [
    ...plan.treatments.flatMap(({ id, dose }) => wrong(['treatments', id], dose)),
    ...plan.exercises.flatMap(({ id, levels }) =>
      levels.flatMap(({ level, dose }) => wrong(['exercises', id, `level ${level}`], dose)),
    ),
    ...plan.exerciseGroups
      .filter(({ choose, exercises }) => choose.to > exercises.length || choose.from > choose.to)
      .map(({ id }) => problem('chooses more than it holds', 'exercise-groups', id)),
  ];
}

function lights({ exerciseRules }: PlanKnowledge): readonly Problem[] {
  const spans = exerciseRules.pain.lights.map(({ during }) => during);
  const joined = spans.every(({ from }, i) => from === (i === 0 ? 0 : spans[i - 1]!.to + 1));
  return joined && spans.at(-1)?.to === 10
    ? []
    : [problem('the lights must cover pain from 0 to 10 without gap or overlap', 'exercises/rules.yaml', 'pain')];
}

function phases({ phases: all, treatments }: PlanKnowledge): readonly Problem[] {
  const byTime = all.filter(({ id }) => id !== 'recovered');
  const gaps = byTime.filter(({ fromDay }, i) => fromDay !== (i === 0 ? 0 : byTime[i - 1]!.toDay));
  return [
    ...gaps.map(({ id }) => problem('does not begin where the phase before ends', 'phases', id)),
    ...(byTime.at(-1)?.toDay === null ? [] : [problem('the last phase must stay open', 'phases')]),
    ...all
      .filter(({ reviewDays, reviewEveryDays }) => reviewDays.length === 0 && reviewEveryDays === null)
      .map(({ id }) => problem('has no day on which it is looked at', 'phases', id)),
    ...all.flatMap(({ id, core, options }) =>
      treatments
        .filter((item) => [...core, ...options].includes(item.id) && !item.phases.includes(id))
        .map((item) => problem(`offers ${item.id}, which does not name this phase`, 'phases', id)),
    ),
  ];
}

function matrix({ matrix: rows, treatments, exercises }: PlanKnowledge): readonly Problem[] {
  const used = new Set([...treatments, ...exercises].map(({ row }) => row));
  return [
    ...rows
      .filter(({ id, formOf }) => !used.has(id) && formOf.length === 0)
      .map(({ id }) => problem('no treatment or exercise obeys this row', 'matrix', id)),
    ...rows
      .filter(({ formOf, without }) => (formOf.length === 0) !== (without === ''))
      .map(({ id }) => problem('form-of and without go together', 'matrix', id)),
  ];
}

function outOfReach({ exercises, exerciseGroups }: PlanKnowledge): readonly Problem[] {
  const inSets = new Set(exerciseGroups.flatMap((group) => group.exercises));
  return exercises
    .filter(({ id }) => !inSets.has(id))
    .map(({ id }) => problem('is in no set of exercises, so that no plan can hold it', 'exercises', id));
}

function longSteps({ exercises, treatments }: PlanKnowledge): readonly Problem[] {
  return [
    ...exercises.map(({ id, steps }) => ({ where: ['exercises', id], steps })),
    ...treatments.map(({ id, how }) => ({ where: ['treatments', id], steps: how })),
  ].flatMap(({ where, steps }) =>
    steps
      .map((step, index) => ({ index, words: step.split(/\s+/).length }))
      .filter(({ words }) => words > MOST_STEP_WORDS)
      .map(({ index, words }) =>
        problem(`${words} words; say it in ${MOST_STEP_WORDS} or fewer`, ...where, `step ${index + 1}`),
      ),
  );
}

/** A question about oneself that nothing listens to is one too many. */
function unusedFacts(plan: PlanKnowledge): readonly Problem[] {
  const used = new Set([
    ...expressionsOf(plan).flatMap((expression) => mentions(expression).map(({ finding }) => finding)),
    ...plan.causeGroups.flatMap(({ facts }) => facts),
    ...plan.treatments.flatMap(({ because }) => because.map(({ fact }) => fact)),
  ]);
  return plan.facts
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => problem('nothing uses this fact; use it or leave it out', 'facts', id));
}

function expressionsOf({ treatments, exercises, exerciseRules, medicineSafety }: PlanKnowledge): readonly Expression[] {
  return [
    ...[...treatments, ...exercises].flatMap(({ cautions }) => cautions.map(({ when }) => when)),
    ...exerciseRules.bone.map(({ when }) => when),
    ...medicineSafety.rules.flatMap(({ steps }) => steps.flatMap(({ when }) => (when === null ? [] : [when]))),
  ];
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'from' in value;
}
