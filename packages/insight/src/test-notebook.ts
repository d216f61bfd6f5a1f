// Made-up notebooks for tests: entries in a line or two, and simulated people with a known truth.
import { addDays, type Day } from '@rhomboid/ground';
import {
  type EntryKind,
  EVENT_VERSION,
  type Notebook,
  type NotebookEvent,
  openNotebook,
  stableUuid,
} from '@rhomboid/notebook';
import type { Diary } from '@rhomboid/statistics';

/** The first day of made-up notebooks: a Monday. */
export const FIRST_DAY: Day = '2026-01-05';

/** An entry to be: its kind, day and fields. The id, where none is given, follows the order of writing. */
export interface Line {
  readonly kind: EntryKind;
  readonly day: Day;
  readonly id?: string;
  readonly [field: string]: unknown;
}

/** The events of these entries, written in this order. */
export function eventsOf(lines: readonly Line[], from = 0): readonly NotebookEvent[] {
  return lines.map((line, i) => eventOf(line, from + i));
}

/** A notebook of these entries, written in this order. */
export function notebookOf(lines: readonly Line[]): Notebook {
  return openNotebook(eventsOf(lines));
}

function eventOf({ kind, id, ...set }: Line, i: number): NotebookEvent {
  const at = 1_767_600_000_000 + i;
  return {
    v: EVENT_VERSION,
    id: stableUuid(`event ${i}`, at),
    at: `${at}-0000-test`,
    entry: id ?? stableUuid(`entry ${i}`, at),
    kind,
    set: set as NotebookEvent['set'],
  };
}

export function dayOf(index: number): Day {
  return addDays(FIRST_DAY, index);
}

/** One told pain a day; null is a day on which none was told. */
export function painLines(pains: ArrayLike<number | null>): readonly Line[] {
  return Array.from(pains, (average, i): Line | null =>
    average === null ? null : { kind: 'pain', day: dayOf(i), average },
  ).filter((line) => line !== null);
}

/** One told value of a factor a day; null is a day on which none was told. */
export function factorLines(factor: string, values: ArrayLike<boolean | number | string | null>): readonly Line[] {
  return Array.from(values, (value, i): Line | null =>
    value === null ? null : { kind: 'factor', day: dayOf(i), factor, value },
  ).filter((line) => line !== null);
}

/** The id of the own factor that a simulated candidate becomes. */
export function ownId(k: number): string {
  return stableUuid(`own ${k}`, 1_767_000_000_000);
}

/** The notebook that a simulated person would have written, day by day: own factors, then each day's entries. */
export function linesOf({ diary }: { readonly diary: Diary }): {
  readonly names: readonly Line[];
  readonly days: readonly (readonly Line[])[];
} {
  const names = diary.factors.map(({ values, lags }, k): Line => {
    const yesNo = values.every((value) => value === 0 || value === 1);
    return {
      kind: 'own-factor',
      id: ownId(k),
      day: FIRST_DAY,
      name: `Factor ${k}`,
      shape: yesNo ? 'yes-no' : 'amount',
      role: lags[0] === 0 ? 'exposure' : 'response',
    };
  });
  const days = Array.from({ length: diary.days }, (_, d): readonly Line[] => [
    ...(diary.pain.known[d] === 1 ? [{ kind: 'pain', day: dayOf(d), average: diary.pain.values[d]! } as const] : []),
    ...diary.factors.flatMap((factor, k): readonly Line[] => {
      if (factor.known[d] !== 1) return [];
      const value = names[k]!.shape === 'yes-no' ? factor.values[d] === 1 : factor.values[d]!;
      return [{ kind: 'factor', day: dayOf(d), factor: ownId(k), value }];
    }),
  ]);
  return { names, days };
}
