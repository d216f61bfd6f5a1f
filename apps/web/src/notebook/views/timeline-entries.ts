// All entries by month and day, newest first, for the list of everything.
import type { Day } from '@rhomboid/ground';
import { compareEntries, type Entry, type Notebook } from '@rhomboid/notebook';
import { type Month, monthOf } from './months.ts';

/** What the list can be narrowed to. */
export const FILTERS = [
  'all',
  'pain',
  'factor',
  'medicine',
  'treatment',
  'function',
  'note',
  'question',
  'screening',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Which filter shows a kind; names and settings say nothing of a day, and no list shows them. */
const FILTER_OF: Readonly<Record<Entry['kind'], Filter | null>> = {
  pain: 'pain',
  factor: 'factor',
  medicine: 'medicine',
  treatment: 'treatment',
  function: 'function',
  note: 'note',
  marker: 'note',
  peg: 'question',
  change: 'question',
  screening: 'screening',
  'pain-name': null,
  'own-factor': null,
  'own-activity': null,
  settings: null,
  experiment: 'note',
  'experiment-day': 'factor',
  exercise: 'treatment',
  person: null,
  plan: null,
  appointment: 'note',
};

export interface TimelineDay {
  readonly day: Day;
  readonly entries: readonly Entry[];
}

export interface TimelineMonth {
  readonly month: Month;
  readonly days: readonly TimelineDay[];
  readonly count: number;
}

export interface Timeline {
  readonly months: readonly TimelineMonth[];
  readonly count: number;
}

/** The entries that a filter shows, newest month, day and time first. */
export function timelineOf(notebook: Notebook, filter: Filter): Timeline {
  const shown = [...notebook.entries.values()].filter(({ kind }) => {
    const own = FILTER_OF[kind];
    return own !== null && (filter === 'all' || own === filter);
  });
  const days = Map.groupBy(shown, ({ day }) => day);
  const newestFirst = [...days.keys()].sort().reverse();
  const months = Map.groupBy(newestFirst, monthOf);
  return {
    count: shown.length,
    months: [...months].map(([month, own]) => ({
      month,
      days: own.map((day) => ({ day, entries: days.get(day)!.sort((a, b) => compareEntries(b, a)) })),
      count: own.reduce((sum, day) => sum + days.get(day)!.length, 0),
    })),
  };
}
