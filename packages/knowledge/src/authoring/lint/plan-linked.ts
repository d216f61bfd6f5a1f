// What the plan's knowledge names is there: treatments, exercises, groups, rows, equipment, facts, causes, medicines.
import { type Problem, problem } from '@rhomboid/ground';
import type { PlanKnowledge } from '../../plan-knowledge.ts';
import type { Knowledge } from '../../release.ts';
import { idsOf, repeatedIds } from './ids.ts';
import type { LintCheck } from './lint-check.ts';

export const planLinked: LintCheck = {
  name: 'plan-linked',
  about: 'Every id that treatments, exercises, phases, cards and worked weeks name exists, once.',
  check(knowledge) {
    const { plan } = knowledge;
    return plan === null ? [] : [...unknownIds(knowledge, plan), ...twice(plan), ...groupsOfCauses(knowledge, plan)];
  },
};

/** Names that one item gives, and the list where they must be. */
interface Naming {
  readonly where: readonly string[];
  readonly ids: readonly string[];
  readonly list: ReadonlySet<string>;
  readonly kind: string;
}

function unknownIds(knowledge: Knowledge, plan: PlanKnowledge): readonly Problem[] {
  return [...ofTreatments(knowledge, plan), ...ofExercises(plan), ...ofCoach(knowledge, plan)].flatMap(
    ({ where, ids, list, kind }) =>
      ids.filter((id) => !list.has(id)).map((id) => problem(`there is no ${kind} “${id}”`, ...where)),
  );
}

function ofTreatments(knowledge: Knowledge, plan: PlanKnowledge): readonly Naming[] {
  const facts = idsOf(plan.facts);
  const treatments = idsOf(plan.treatments);
  const groups = idsOf(plan.exerciseGroups);
  const conditions = idsOf(knowledge.conditions);
  return [
    ...plan.facts.map(({ id, suspectedBy }) => naming(['facts', id], suspectedBy, conditions, 'condition')),
    ...plan.causeGroups.flatMap(({ id, conditions: named, facts: told }) => [
      naming(['cause-groups', id], named, conditions, 'condition'),
      naming(['cause-groups', id], told, facts, 'fact'),
    ]),
    ...plan.treatments.flatMap((item) => {
      const where = ['treatments', item.id];
      return [
        naming(where, rowOf(item), idsOf(plan.matrix), 'matrix row'),
        naming(where, item.equipment, idsOf(plan.equipment), 'equipment'),
        naming(where, item.medicines, idsOf(knowledge.medicines), 'medicine'),
        naming(where, item.cards, idsOf(plan.coach.cards), 'card'),
        naming(where, item.exerciseGroups, groups, 'exercise group'),
        naming(
          where,
          item.because.map(({ fact }) => fact),
          facts,
          'fact',
        ),
      ];
    }),
    ...plan.skipCards.map(({ id, beside }) => naming(['skip-cards', id], beside, treatments, 'treatment')),
    ...plan.matrix.map(({ id, formOf }) => naming(['matrix', id], formOf, treatments, 'treatment')),
    ...plan.phases.flatMap(({ id, core, options, exerciseGroups, course }) => [
      naming(['phases', id], [...core, ...options], treatments, 'treatment'),
      naming(['phases', id], exerciseGroups, groups, 'exercise group'),
      naming(['phases', id], course === null ? [] : [course], idsOf(plan.courses), 'course'),
    ]),
    ...plan.prevention.flatMap(({ id, treatments: named, exerciseGroups }) => [
      naming(['prevention', id], named, treatments, 'treatment'),
      naming(['prevention', id], exerciseGroups, groups, 'exercise group'),
    ]),
  ];
}

function ofExercises(plan: PlanKnowledge): readonly Naming[] {
  const exercises = idsOf(plan.exercises);
  const items = new Set([...exercises, ...idsOf(plan.treatments)]);
  return [
    ...plan.exercises.flatMap((item) => {
      const where = ['exercises', item.id];
      return [
        naming(where, rowOf(item), idsOf(plan.matrix), 'matrix row'),
        naming(
          where,
          [...item.equipment, ...item.levels.flatMap(({ equipment }) => equipment)],
          idsOf(plan.equipment),
          'equipment',
        ),
        naming(where, item.substitutes, without(exercises, item.id), 'other exercise'),
      ];
    }),
    ...plan.exerciseGroups.map(({ id, exercises: named }) =>
      naming(['exercise-groups', id], named, exercises, 'exercise'),
    ),
    ...plan.exerciseRules.bone.map(({ id, remove, only, add }) =>
      naming(['bone', id], [...remove, ...only, ...add], exercises, 'exercise'),
    ),
    ...plan.weeks.flatMap(({ id, items: week, never, facts }) => [
      naming(['weeks', id], [...week.flatMap(({ item, oneOf }) => [item, ...oneOf]), ...never], items, 'item'),
      naming(['weeks', id], Object.keys(facts), idsOf(plan.facts), 'fact'),
    ]),
  ];
}

function ofCoach(knowledge: Knowledge, plan: PlanKnowledge): readonly Naming[] {
  const exercises = idsOf(plan.exercises);
  const { breaks, cards, loadQuestions } = plan.coach;
  const answers = new Set(
    knowledge.findings.flatMap(({ id, options }) => [id, ...options.map((option) => `${id}.${option.id}`)]),
  );
  return [
    naming(['movements/breaks.yaml'], [breaks.exercise], exercises, 'exercise'),
    ...cards.map(({ id, forWork }) => naming(['cards', id], forWork, answers, 'answer')),
    ...plan.predictors.map(({ id, findings }) => naming(['predictors', id], findings, answers, 'answer')),
    ...loadQuestions.flatMap(({ id, exercises: named, cards: told, factors }) => [
      naming(['questions', id], named, exercises, 'exercise'),
      naming(['questions', id], told, idsOf(cards), 'card'),
      naming(['questions', id], factors, idsOf(knowledge.factors), 'factor'),
    ]),
  ];
}

function twice(plan: PlanKnowledge): readonly Problem[] {
  return repeatedIds({
    facts: plan.facts,
    treatments: plan.treatments,
    'skip-cards': plan.skipCards,
    phases: plan.phases,
    matrix: plan.matrix,
    exercises: plan.exercises,
    'exercise-groups': plan.exerciseGroups,
    equipment: plan.equipment,
    'cause-groups': plan.causeGroups,
    cards: plan.coach.cards,
    questions: plan.coach.loadQuestions,
    courses: plan.courses,
    weeks: plan.weeks,
  });
}

/** A cause without a group would get a plan by accident, and one with two could get the milder. */
function groupsOfCauses(knowledge: Knowledge, plan: PlanKnowledge): readonly Problem[] {
  return knowledge.conditions.flatMap(({ id }) => {
    const groups = plan.causeGroups.filter(({ conditions }) => conditions.includes(id)).map((group) => group.id);
    if (groups.length === 1) return [];
    const told = groups.length === 0 ? 'none' : groups.join(', ');
    return [problem(`belongs to ${told}; each condition needs one group of causes`, 'cause-groups', id)];
  });
}

function naming(where: readonly string[], ids: readonly string[], list: ReadonlySet<string>, kind: string): Naming {
  return { where, ids, list, kind };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}

function rowOf({ row }: { readonly row: string }): readonly string[] {
  return row === '' ? [] : [row];
}
