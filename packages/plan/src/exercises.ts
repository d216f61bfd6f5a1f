// The exercises of a plan: by the groups of the phase, made safe for bones, as far as each has come.
import type { Day } from '@rhomboid/ground';
import type {
  BoneRule,
  CauseGroup,
  ExerciseGroup,
  ExerciseInfo,
  Knowledge,
  Phase,
  PlanKnowledge,
} from '@rhomboid/knowledge';
import { doseNow } from './dose.ts';
import { exerciseItem } from './exercise-item.ts';
import { type GateParts, gate, type Passed } from './gate.ts';
import { leading } from './groups.ts';
import { type LimitParts, limitsOf, paceOf } from './pace.ts';
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

/** `day`: days since the pain began, null where not told. `share`: most of the usual volume, 0 to 1. */
export function chooseExercises(
  knowledge: Knowledge,
  phase: Phase,
  day: number | null,
  parts: GateParts,
  progress: ReadonlyMap<string, ExerciseProgress>,
  share: number,
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
    fit: inOrder(strengthLater(group, plan, day ?? phase.fromDay), plan.exercises, parts.wishes, judge),
  }));
  const chosen = new Map<string, string[]>();
  const choose = (id: string, group: string): void => void chosen.set(id, [...(chosen.get(id) ?? []), group]);
  // What the notebook taught comes before all; strength still waits for its day.
  for (const exercise of plan.exercises.filter(({ id }) => parts.lessons.first.has(id))) {
    const own = setFor(
      exercise,
      sets.map(({ group }) => group),
      plan.exerciseGroups,
    );
    if (own !== undefined && judge(exercise).in) choose(exercise.id, own.id);
  }
  // First what every set needs, then what there is room for: a short day keeps something of each.
  for (const { group, fit } of sets) for (const id of fit.slice(0, group.choose.from)) choose(id, group.id);
  for (const { group, fit } of sets)
    for (const id of fit.slice(group.choose.from, group.choose.to)) choose(id, group.id);
  const limits: LimitParts = {
    plan,
    phase,
    wishes: parts.wishes,
    easy: new Set([...paceOf(plan, leading(parts.shares)).easy].filter((id) => !progress.has(id))),
    onlyGentle: (bone?.only.length ?? 0) > 0,
    less: parts.lessons.less,
    share,
  };
  const items = [...chosen].map(([id, groups]) => {
    const exercise = plan.exercises.find((one) => one.id === id)!;
    const passed = judge(exercise);
    const own = [...new Set(groups)];
    const dose = doseNow(exercise, progress.get(id), limitsOf(exercise, own, limits));
    return exerciseItem(knowledge, exercise, {
      groups: own,
      dose,
      progress: progress.get(id),
      adapt: passed.in ? passed.adapt : [],
      lessons: parts.lessons,
      today,
    });
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

/** A cause's own set without its strength, in the weeks of movement only; bones have sets of their own. */
function strengthLater(group: ExerciseGroup, plan: PlanKnowledge, day: number): ExerciseGroup {
  if (!group.causes.some((id) => id !== 'OVF') || day >= plan.exerciseRules.defaults.strengthFromDay) return group;
  const isStrength = (id: string): boolean => plan.exercises.find((one) => one.id === id)?.tag === 'strength';
  return { ...group, exercises: group.exercises.filter((id) => !isStrength(id)) };
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

/** The set that a taught exercise is done with; none for strength before its day. */
function setFor({ id, tag }: ExerciseInfo, own: readonly ExerciseGroup[], all: readonly ExerciseGroup[]) {
  const holds = ({ exercises }: ExerciseGroup): boolean => exercises.includes(id);
  return own.find(holds) ?? (tag === 'strength' ? undefined : all.find(holds));
}
