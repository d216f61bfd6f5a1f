// The exercises of a plan: by the groups of the phase, made safe for bones, as far as each has come.
import { addDays, type Day } from '@rhomboid/ground';
import type {
  BoneRule,
  CauseGroup,
  ExerciseGroup,
  ExerciseInfo,
  Knowledge,
  Phase,
  PlanKnowledge,
} from '@rhomboid/knowledge';
import { type DoseNow, doseNow, doseSentence, minutesOf } from './dose.ts';
import { evidenceOf } from './evidence.ts';
import { type GateParts, gate, type Passed } from './gate.ts';
import { leading } from './groups.ts';
import type { Wishes } from './person.ts';
import type { LeftOut, PlanItem } from './plan.ts';
import type { ExerciseProgress } from './progress.ts';
import { isTooMuch } from './step-up.ts';
import { type KnownFacts, mayHold, truthOf } from './truth.ts';

export interface ChosenExercises {
  readonly items: readonly PlanItem[];
  readonly leftOut: readonly LeftOut[];
  readonly unknown: readonly string[];
  /** The bone rule that holds; null where none does. */
  readonly bone: BoneRule | null;
}

/** `day`: days since the pain began, null where not told. */
export function chooseExercises(
  knowledge: Knowledge,
  phase: Phase,
  day: number | null,
  parts: GateParts,
  progress: ReadonlyMap<string, ExerciseProgress>,
  today: Day,
): ChosenExercises {
  const { plan } = parts;
  const bone = boneRuleOf(plan.exerciseRules.bone, parts.known);
  const tooMuch = isTooMuch(progress, today);
  const judged = new Map<string, Passed>();
  const judge = (exercise: ExerciseInfo): Passed => {
    const known = judged.get(exercise.id) ?? judgeOne(exercise, parts, bone, progress, tooMuch);
    judged.set(exercise.id, known);
    return known;
  };
  const sets = setsOf(plan, phase, day, leading(parts.shares), bone).map((group) => ({
    group,
    fit: inOrder(group, plan.exercises, parts.wishes, judge),
  }));
  const chosen = new Map<string, string[]>();
  const choose = (id: string, group: string): void => void chosen.set(id, [...(chosen.get(id) ?? []), group]);
  // First what every set needs, then what there is room for: a short day keeps something of each.
  for (const { group, fit } of sets) for (const id of fit.slice(0, group.choose.from)) choose(id, group.id);
  for (const { group, fit } of sets)
    for (const id of fit.slice(group.choose.from, group.choose.to)) choose(id, group.id);
  const items = [...chosen].map(([id, groups]) => {
    const exercise = plan.exercises.find((one) => one.id === id)!;
    const passed = judge(exercise);
    return itemOf(knowledge, exercise, groups, progress.get(id), passed.in ? passed.adapt : [], today);
  });
  const out = [...judged.values()].flatMap((passed) => (passed.in ? [] : [passed]));
  return { items, leftOut: out.map((passed) => passed.out), unknown: out.flatMap((passed) => passed.unknown), bone };
}

/** The sets of this person: those of the leading cause, those for bones, then those of the phase. */
function setsOf(
  plan: PlanKnowledge,
  phase: Phase,
  day: number | null,
  lead: CauseGroup | null,
  bone: BoneRule | null,
): readonly ExerciseGroup[] {
  const { exerciseGroups } = plan;
  const ofCause = exerciseGroups.filter(({ causes }) => lead !== null && causes.includes(lead.id));
  const ofBones = exerciseGroups.find(
    ({ exercises }) => bone !== null && bone.add.length > 0 && bone.add.every((id) => exercises.includes(id)),
  );
  const ofPhase = phase.exerciseGroups.flatMap((id) =>
    exerciseGroups.filter(
      (group) => group.id === id && (phase.id === 'recovered' || group.fromDay <= (day ?? phase.fromDay)),
    ),
  );
  return [...new Set([...ofCause, ...(ofBones === undefined ? [] : [ofBones]), ...ofPhase])];
}

/** What may be done of a set, each replaced by what may stand for it; liked ones first. */
function inOrder(
  { exercises }: ExerciseGroup,
  all: readonly ExerciseInfo[],
  { liked }: Wishes,
  judge: (exercise: ExerciseInfo) => Passed,
): readonly string[] {
  const fit = exercises
    .flatMap((id) => all.filter((exercise) => exercise.id === id))
    .flatMap((exercise) => allowed(exercise, all, judge)?.id ?? []);
  return [...new Set([...fit.filter((id) => liked.includes(id)), ...fit])];
}

function boneRuleOf(rules: readonly BoneRule[], known: KnownFacts): BoneRule | null {
  return (
    rules.find(
      ({ when, unknownCounts }) => truthOf(when, known) === 'yes' || (unknownCounts && mayHold(when, known)),
    ) ?? null
  );
}

/** What may still be begun while much goes wrong: breathing, resting positions, walking. */
const GENTLE: ReadonlySet<ExerciseInfo['tag']> = new Set(['breath', 'relief', 'moving']);

function judgeOne(
  exercise: ExerciseInfo,
  parts: GateParts,
  bone: BoneRule | null,
  progress: ReadonlyMap<string, ExerciseProgress>,
  tooMuch: boolean,
): Passed {
  const passed = gate(exercise, parts);
  if (!passed.in) return passed;
  const { id, name } = exercise;
  if (bone !== null && (bone.only.length > 0 ? !bone.only.includes(id) : bone.remove.includes(id)))
    return { in: false, out: { id, name, reason: 'not-safe', text: bone.says }, unknown: [] };
  const own = progress.get(id);
  if (own?.removed === true)
    return { in: false, out: { id, name, reason: 'made-worse', text: own.change!.because }, unknown: [] };
  if (tooMuch && own === undefined && !GENTLE.has(exercise.tag))
    return {
      in: false,
      out: {
        id,
        name,
        reason: 'not-now',
        text: 'Several exercises made it worse: nothing new until a physiotherapist has looked.',
      },
      unknown: [],
    };
  return passed;
}

/** The exercise, or the first of those that serve the same end and may be done. */
function allowed(
  exercise: ExerciseInfo,
  all: readonly ExerciseInfo[],
  judge: (exercise: ExerciseInfo) => Passed,
): ExerciseInfo | null {
  if (judge(exercise).in) return exercise;
  const instead = exercise.substitutes.map((id) => all.find((one) => one.id === id));
  return instead.find((one) => one !== undefined && judge(one).in) ?? null;
}

function itemOf(
  knowledge: Knowledge,
  exercise: ExerciseInfo,
  groups: readonly string[],
  progress: ExerciseProgress | undefined,
  adapt: readonly string[],
  today: Day,
): PlanItem {
  const dose = doseNow(exercise, progress);
  const group = knowledge.plan!.exerciseGroups.find(({ id }) => id === groups[0]);
  const resting = progress?.restingUntil != null && progress.restingUntil > today;
  return {
    id: exercise.id,
    kind: 'exercise',
    name: exercise.name,
    why: [exercise.target, group?.why ?? ''].filter((text) => text !== '').join(' '),
    dose: [resting ? `Rest until ${progress.restingUntil}.` : doseSentence(dose), dose.change, ...adapt]
      .filter((text) => text !== '')
      .join(' '),
    minutes: minutesOf(exercise, dose),
    timesAWeek: resting ? 0 : dose.daysAWeek,
    stop: exercise.stop,
    harms: 'Sore muscles for a day or two.',
    evidence: evidenceOf(knowledge, exercise.evidence, exercise.provenance),
    reviewOn: addDays(today, exercise.reviewAfterDays),
    exercise: doseOf(dose, groups),
    change:
      progress?.change == null
        ? null
        : { what: resting ? 'rested' : progress.change.what, because: progress.change.because },
    askFirst: [],
  };
}

function doseOf(dose: DoseNow, groups: readonly string[]): NonNullable<PlanItem['exercise']> {
  const { level, sets, reps, holdSeconds, minutes, metres, eachSide, timesADay } = dose;
  return { level, sets, reps, holdSeconds, minutes, metres, eachSide, timesADay, groups };
}
