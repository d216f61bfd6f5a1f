// Numbers, amounts and times as they are read.
import { addDays, daysBetween } from '@rhomboid/ground';
import type { DoseUnit } from '@rhomboid/knowledge';
import type { Now } from '@rhomboid/notebook';
import type { Limit } from './limits.ts';

/** 1,200; at most one decimal. */
export function inNumbers(value: number): string {
  const [whole = '0', part] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

const PLAIN: ReadonlySet<DoseUnit> = new Set(['mg', 'g', 'ml']);

/** 400 mg, 1 tablet, 2 tablets. */
export function amountText(amount: number, unit: DoseUnit): string {
  if (PLAIN.has(unit)) return `${inNumbers(amount)} ${unit}`;
  const plural = unit === 'patch' ? 'patches' : `${unit}s`;
  return `${inNumbers(amount)} ${amount === 1 ? unit : plural}`;
}

/** A moment so many minutes from now, on the clock of now. */
export function momentAfter(now: Pick<Now, 'day' | 'time'>, minutes: number): { day: string; time: string } {
  const clock = Number(now.time.slice(0, 2)) * 60 + Number(now.time.slice(3, 5)) + Math.ceil(minutes);
  const within = ((clock % 1440) + 1440) % 1440;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return {
    day: addDays(now.day, Math.floor(clock / 1440)),
    time: `${pad(Math.floor(within / 60))}:${pad(within % 60)}`,
  };
}

/** At 14:30; tomorrow at 02:10; on 2026-11-23 at 09:00. */
export function timeText(now: Pick<Now, 'day' | 'time'>, minutes: number): string {
  const { day, time } = momentAfter(now, minutes);
  const days = daysBetween(now.day, day);
  if (days === 0) return `at ${time}`;
  return days === 1 ? `tomorrow at ${time}` : `on ${day} at ${time}`;
}

/** What packs allow, as a sentence, and how it is taken. */
export function doseText(dose: {
  readonly least: number;
  readonly most: number;
  readonly unit: DoseUnit;
  readonly hours: number;
  readonly mostInDay: number | null;
  readonly mostDoses: number | null;
  readonly limits: readonly Limit[];
}): string {
  const { least, most, unit, hours, mostInDay, mostDoses, limits } = dose;
  const single = least === most ? amountText(most, unit) : `${inNumbers(least)} to ${amountText(most, unit)}`;
  const inDay = [
    ...(mostDoses === null ? [] : [`${mostDoses} times`]),
    ...(mostInDay === null ? [] : [amountText(mostInDay, unit)]),
  ];
  const limit = inDay.length === 0 ? '' : `, at most ${inDay.join(' and ')} in 24 hours`;
  const how = [...new Set(limits.map((one) => one.how))].join(' ');
  return `${single}, at least ${hours} hours apart${limit}. ${how}`;
}

/** A rule's sentence with its gaps filled. */
export function filled(message: string, gaps: (gap: string) => string): string {
  return message.includes('{') ? message.replaceAll(/\{([a-z-]+)\}/g, (_, gap: string) => gaps(gap)) : message;
}
