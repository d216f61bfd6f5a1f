// What a health export says of each day: sleep, steps and workouts. Two devices that count the same are told once.
import type { Day } from '@rhomboid/ground';
import { type AppleMoment, nightOf, readAppleMoment } from './apple-moment.ts';
import { sleepByDay } from './apple-sleep.ts';
import { workoutOf } from './apple-workout.ts';
import type { Collector } from './collector.ts';

/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, string>>;

export interface AppleDays {
  /** Takes an element; gives a sentence when it is one that is wanted and cannot be used. */
  take(element: string, attributes: Attributes, line: number): string | null;
  /** Tells the collector all days, earliest first. */
  tell(collector: Collector): void;
}

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 24 * 60 * MS_A_MINUTE;
const SLEEP = 'HKCategoryTypeIdentifierSleepAnalysis';
const STEPS = 'HKQuantityTypeIdentifierStepCount';

interface Workout {
  readonly line: number;
  readonly start: AppleMoment;
  readonly minutes: number;
  readonly type: string;
}

export function appleDays(today: Day): AppleDays {
  const asleep = sleepByDay();
  const inBed = sleepByDay();
  const steps = new Map<Day, Map<string, number>>();
  const workouts = new Map<string, Workout>();
  /** The line where a day is first spoken of. */
  const lines = new Map<string, number>();

  const takeSleep = ({ value = '' }: Attributes, [start, end]: Span, line: number): null => {
    const day = nightOf(start);
    if (value.includes('Asleep')) asleep.add(day, start.ms, end.ms);
    else if (value.endsWith('InBed')) inBed.add(day, start.ms, end.ms);
    lines.set(`sleep ${day}`, lines.get(`sleep ${day}`) ?? line);
    return null;
  };
  const takeSteps = ({ value = '', sourceName = '' }: Attributes, [start]: Span, line: number): string | null => {
    const count = Number(value);
    if (value === '' || !(count >= 0)) return `The number of steps is “${value}”; the record was left out.`;
    const sources = steps.get(start.day) ?? new Map<string, number>();
    steps.set(start.day, sources.set(sourceName, (sources.get(sourceName) ?? 0) + count));
    lines.set(`steps ${start.day}`, lines.get(`steps ${start.day}`) ?? line);
    return null;
  };
  const takeWorkout = ({ workoutActivityType: type = '' }: Attributes, [start, end]: Span, line: number): null => {
    const minutes = Math.round((end.ms - start.ms) / MS_A_MINUTE);
    const key = `${type} ${start.day} ${start.time}`;
    if (!workouts.has(key)) workouts.set(key, { line, start, minutes, type });
    return null;
  };

  return {
    take(element, attributes, line) {
      const type = element === 'Workout' ? 'Workout' : element === 'Record' ? attributes.type : undefined;
      const reader = type === SLEEP ? takeSleep : type === STEPS ? takeSteps : type === 'Workout' ? takeWorkout : null;
      if (reader === null) return null;
      const span = spanOf(attributes, today);
      return typeof span === 'string' ? span : reader(attributes, span, line);
    },
    tell(collector) {
      for (const day of [...new Set([...asleep.days(), ...inBed.days()])].sort()) {
        const slept = asleep.hours(day);
        const value = slept > 0 ? slept : inBed.hours(day);
        if (slept === 0) collector.note('Some nights hold only the time in bed; it stands for the sleep there.');
        if (value > 0)
          collector.factor({ line: lines.get(`sleep ${day}`)!, day }, 'Sleep', { shape: 'amount', value, unit: 'h' });
      }
      for (const [day, sources] of [...steps].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (sources.size > 1)
          collector.note('Where several devices counted steps on one day, the one that counted most is taken.');
        const value = Math.round(Math.max(...sources.values()));
        collector.factor({ line: lines.get(`steps ${day}`)!, day }, 'Steps', { shape: 'amount', value, unit: 'steps' });
      }
      for (const { line, start, minutes, type } of workouts.values()) {
        const { treatment, what } = workoutOf(type);
        collector.add({ line, day: start.day, time: start.time }, 'treatment', what, { treatment, what, minutes });
      }
    },
  };
}

type Span = readonly [start: AppleMoment, end: AppleMoment];

function spanOf({ startDate, endDate }: Attributes, today: Day): Span | string {
  const start = readAppleMoment(startDate);
  const end = readAppleMoment(endDate);
  if (start === null || end === null) return 'The record has no start or end that can be read; it was left out.';
  if (end.ms < start.ms || end.ms - start.ms > MS_A_DAY)
    return 'The record ends before it begins, or lasts more than a day; it was left out.';
  return start.day > today ? `The record is of ${start.day}, which is still to come; it was left out.` : [start, end];
}
