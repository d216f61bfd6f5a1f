// The days behind a link in two groups, and how many of each were otherwise than usual.
import type { DayBehind, InsightLink } from '@rhomboid/insight';
import type { DayRhombus } from '../charts/day-rhombus.ts';

/** A day counts as worse or better from this far off the usual, points. */
const OFF = 1;
/** One rhombus for each day up to this many in a group. */
const MOST = 120;

export interface DayGroup {
  readonly days: number;
  /** Days that were worse, or better where the link goes with less pain. */
  readonly off: number;
  readonly marks: readonly DayRhombus[];
}

export interface DayGroups {
  /** The middle of the pain on all these days. */
  readonly usual: number;
  readonly off: 'worse' | 'better';
  readonly with: DayGroup;
  readonly without: DayGroup;
  /** How many days one rhombus stands for. */
  readonly each: number;
  /** The least amount of a day that counts as "with"; null for yes/no. */
  readonly least: number | null;
}

/** Null where one of the groups is empty: there is nothing to compare. */
export function groupsOf(days: readonly DayBehind[], { direction }: Pick<InsightLink, 'direction'>): DayGroups | null {
  const counted = days.flatMap(({ with: isWith, pain, value }) =>
    isWith === null || pain === null ? [] : { isWith, pain, value },
  );
  const [withIt, without] = [counted.filter(({ isWith }) => isWith), counted.filter(({ isWith }) => !isWith)];
  if (withIt.length === 0 || without.length === 0) return null;
  const usual = middleOf(counted.map(({ pain }) => pain));
  const off = direction === 'protector' ? 'better' : 'worse';
  const isOff = (pain: number): boolean => (off === 'worse' ? pain >= usual + OFF : pain <= usual - OFF);
  const each = Math.max(1, Math.ceil(Math.max(withIt.length, without.length) / MOST));
  const group = (list: readonly { readonly pain: number }[]): DayGroup => {
    const found = list.filter(({ pain }) => isOff(pain)).length;
    const marks = (count: number, kind: DayRhombus): readonly DayRhombus[] =>
      Array.from<DayRhombus>({ length: count === 0 ? 0 : Math.max(1, Math.round(count / each)) }).fill(kind);
    return { days: list.length, off: found, marks: [...marks(found, off), ...marks(list.length - found, 'usual')] };
  };
  const amounts = withIt.flatMap(({ value }) => (typeof value === 'number' ? value : []));
  return {
    usual,
    off,
    with: group(withIt),
    without: group(without),
    each,
    least: amounts.length === 0 ? null : Math.min(...amounts),
  };
}

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
