// A made-up notebook in a line or two, for tests.
import { addDays, type Day } from '@rhomboid/ground';
import type { EntryKind, NotebookEvent } from '../log/event.ts';
import { EVENT_VERSION } from '../log/event.ts';
import { type Notebook, openNotebook } from '../log/fold.ts';
import { stableUuid } from '../log/ids.ts';

/** The first day of made-up notebooks: a Monday. */
export const FIRST_DAY: Day = '2026-01-05';

/** An entry to be: its kind, day and fields. The id, where none is given, follows the order of writing. */
export interface Line {
  readonly kind: EntryKind;
  readonly day: Day;
  readonly id?: string;
  readonly [field: string]: unknown;
}

/** A notebook of these entries, written in this order. */
export function diary(...lines: readonly Line[]): Notebook {
  return openNotebook(events(...lines));
}

/** The events of these entries, written in this order. */
export function events(...lines: readonly Line[]): readonly NotebookEvent[] {
  return lines.map(eventOf);
}

/** One `now` value a day from `FIRST_DAY` on; null is a day on which nothing was told. */
export function painDays(pains: readonly (number | null)[]): readonly Line[] {
  return pains.flatMap((now, i) => (now === null ? [] : { kind: 'pain', day: addDays(FIRST_DAY, i), now }));
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
