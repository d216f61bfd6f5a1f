// How much of an exercise to do now: the level's spans, as far as the person has come.
import type { ExerciseInfo, Span } from '@rhomboid/knowledge';
import type { ExerciseProgress } from './progress.ts';
import { walkAt } from './walk.ts';

/** What to do of an exercise now. Null where a number does not apply. */
export interface DoseNow {
  readonly level: 1 | 2 | 3;
  readonly sets: number;
  readonly reps: number | null;
  readonly holdSeconds: number | null;
  readonly minutes: number | null;
  readonly metres: number | null;
  readonly eachSide: boolean;
  readonly timesADay: number;
  readonly daysAWeek: number;
  /** What is done otherwise than in the steps at this level; empty where nothing is. */
  readonly change: string;
}

/** What holds back, or spreads, a dose on top of how far the person has come. */
export interface DoseLimits {
  /** Not above this level: the first two days, a fresh break, a thing that is not at home. */
  readonly mostLevel: 1 | 2 | 3;
  /** As often as the level allows: little and often. */
  readonly often: boolean;
  /** On at most so many days a week; null where the exercise alone decides. */
  readonly mostDays: number | null;
  /** Most of the usual volume, 0 to 1. */
  readonly share: number;
}

const FREE: DoseLimits = { mostLevel: 3, often: false, mostDays: null, share: 1 };

/** The dose of today: the start of the level where nothing was done yet. */
export function doseNow(
  exercise: ExerciseInfo,
  progress: ExerciseProgress | undefined,
  { mostLevel, often, mostDays, share }: DoseLimits = FREE,
): DoseNow {
  const level = Math.min(mostLevel, progress?.level ?? exercise.startLevel) as 1 | 2 | 3;
  const own = exercise.levels.find((one) => one.level === level) ?? exercise.levels[0]!;
  const volume = Math.min(share, progress?.volume ?? 1);
  const step = progress?.level === level ? progress.step : 0;
  const { dose } = own;
  const walk = exercise.tag === 'moving' && dose.minutes !== null ? walkAt(dose.minutes, dose.daysAWeek, step) : null;
  const days = often ? dose.daysAWeek.to : (walk?.daysAWeek ?? dose.daysAWeek.from);
  const reps = dose.reps === null ? null : at(dose.reps, step, volume);
  return {
    level,
    sets:
      dose.sets === null
        ? 1
        : reps === null
          ? at(dose.sets, step, volume)
          : Math.round(dose.sets.from + step * (dose.sets.to - dose.sets.from)),
    reps,
    holdSeconds: dose.holdSeconds === null ? null : at(dose.holdSeconds, step, 1),
    minutes:
      walk !== null
        ? Math.max(1, Math.round(walk.minutes * volume))
        : dose.minutes === null
          ? null
          : at(dose.minutes, step, volume),
    metres: dose.metres === null ? null : at(dose.metres, step, volume),
    eachSide: dose.eachSide,
    timesADay: often ? dose.timesADay.to : dose.timesADay.from,
    daysAWeek: Math.min(days, mostDays ?? days),
    change: own.change,
  };
}

function at(span: Span, step: number, volume: number): number {
  return Math.max(1, Math.round((span.from + step * (span.to - span.from)) * volume));
}

/** Seconds between sets, and to get into position. Estimates for planning a day, not for the player. */
const BETWEEN_SETS = 20;
const SETTING_UP = 30;

/** About how long one session takes, in minutes. */
export function minutesOf(exercise: ExerciseInfo, dose: DoseNow): number {
  if (dose.minutes !== null) return dose.minutes;
  const tempo = exercise.tempo === null ? 4 : exercise.tempo.out + exercise.tempo.back;
  const oneRep = tempo + (dose.holdSeconds ?? 0);
  const perSet = (dose.reps === null ? (dose.holdSeconds ?? 30) : dose.reps * oneRep) * (dose.eachSide ? 2 : 1);
  return Math.max(1, Math.round((dose.sets * (perSet + BETWEEN_SETS) + SETTING_UP) / 60));
}

/** A dose in words: “2 sets of 8 on each side, held 3 seconds”. */
export function doseSentence(dose: DoseNow): string {
  const parts: string[] = [];
  if (dose.minutes !== null) parts.push(`${dose.minutes} ${dose.minutes === 1 ? 'minute' : 'minutes'}`);
  else if (dose.metres !== null) parts.push(`${times(dose.sets)} ${dose.metres} metres`);
  else if (dose.reps !== null) {
    parts.push(
      `${dose.sets} ${dose.sets === 1 ? 'set' : 'sets'} of ${dose.reps}${dose.eachSide ? ' on each side' : ''}`,
    );
    if (dose.holdSeconds !== null)
      parts.push(`held ${dose.holdSeconds} ${dose.holdSeconds === 1 ? 'second' : 'seconds'}`);
  } else if (dose.holdSeconds !== null)
    parts.push(`${times(dose.sets)} ${dose.holdSeconds} seconds${dose.eachSide ? ' on each side' : ''}`);
  if (dose.timesADay > 1) parts.push(`${dose.timesADay} times a day`);
  const [first = '', ...rest] = parts;
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')}, ${dose.daysAWeek >= 7 ? 'every day' : `${dose.daysAWeek} ${dose.daysAWeek === 1 ? 'day' : 'days'} a week`}.`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
