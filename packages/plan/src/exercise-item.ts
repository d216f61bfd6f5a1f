// An exercise as an item of the plan: how much of it now, why, and what changed.
import { addDays, type Day } from '@rhomboid/ground';
import type { ExerciseInfo, Knowledge, PlanKnowledge } from '@rhomboid/knowledge';
import { type DoseNow, doseSentence, minutesOf } from './dose.ts';
import { evidenceOf } from './evidence.ts';
import type { Lessons } from './lessons.ts';
import type { PlanItem } from './plan.ts';
import type { ExerciseProgress } from './progress.ts';

export interface ExerciseParts {
  /** The sets that it was chosen for, the first of them first. */
  readonly groups: readonly string[];
  readonly dose: DoseNow;
  readonly progress: ExerciseProgress | undefined;
  /** What must be done otherwise. */
  readonly adapt: readonly string[];
  readonly lessons: Lessons;
  readonly today: Day;
}

export function exerciseItem(knowledge: Knowledge, exercise: ExerciseInfo, parts: ExerciseParts): PlanItem {
  const { groups, dose, progress, adapt, today } = parts;
  const plan = knowledge.plan!;
  const group = plan.exerciseGroups.find(({ id }) => id === groups[0]);
  const resting = progress?.restingUntil != null && progress.restingUntil > today;
  const { first, less } = parts.lessons;
  const learned = less.get(exercise.id) ?? first.get(exercise.id) ?? '';
  return {
    id: exercise.id,
    kind: 'exercise',
    name: exercise.name,
    why: joined([exercise.target, group?.why ?? '', learned]),
    dose: joined([
      resting ? `Rest until ${dayWords(progress.restingUntil)}.` : doseSentence(dose),
      resting ? '' : onTheWay(exercise, dose, plan),
      dose.change,
      ...adapt,
    ]),
    minutes: minutesOf(exercise, dose),
    timesAWeek: resting ? 0 : dose.daysAWeek,
    stop: exercise.stop,
    harms: 'Sore muscles for a day or two.',
    evidence: evidenceOf(knowledge, exercise.evidence, exercise.provenance),
    reviewOn: addDays(today, exercise.reviewAfterDays),
    exercise: doseOf(dose, groups),
    change: changeOf(progress, resting, learned, less.has(exercise.id)),
    askFirst: [],
  };
}

/** Minutes a week of something that is built up, and how many it may become: of walking as in its trial. */
function onTheWay(
  { id, tag }: ExerciseInfo,
  { level, minutes, timesADay, daysAWeek }: DoseNow,
  plan: PlanKnowledge,
): string {
  if (tag !== 'moving' || minutes === null) return '';
  const now = minutes * timesADay * daysAWeek;
  const groups = plan.exerciseGroups.filter(({ exercises }) => exercises[0] === id).map((group) => group.id);
  const goal = plan.treatments.find(({ exerciseGroups }) => exerciseGroups.some((one) => groups.includes(one)))?.dose;
  const most = (goal?.minutes?.to ?? 0) * (goal?.timesAWeek?.to ?? 0);
  if (most <= now || level === 1) return `That is ${now} minutes a week.`;
  return `That is ${now} minutes a week, on the way to ${most}.`;
}

function changeOf(
  progress: ExerciseProgress | undefined,
  resting: boolean,
  learned: string,
  less: boolean,
): PlanItem['change'] {
  const last = progress?.change ?? null;
  if (resting && last !== null) return { what: 'rested', because: last.because };
  if (learned !== '' && (less || last === null || last.what === 'held'))
    return { what: less ? 'reduced' : 'raised', because: learned };
  return last === null ? null : { what: last.what, because: last.because };
}

function doseOf(dose: DoseNow, groups: readonly string[]): NonNullable<PlanItem['exercise']> {
  const { level, sets, reps, holdSeconds, minutes, metres, eachSide, timesADay } = dose;
  return { level, sets, reps, holdSeconds, minutes, metres, eachSide, timesADay, groups };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2026-11-24` as “24 November”. */
function dayWords(day: Day): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month! - 1]}`;
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
