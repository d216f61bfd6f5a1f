// The notebook as a table with one row for each day, for spreadsheets. For reading and counting: what can be read back in
// without loss is the JSON Lines file.

import type { Entry, ExerciseEntry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';
import type { DayRecord } from './days.ts';
import { pegScore } from './outcome.ts';

/** Names for ids, where the host knows them; an id without a name stands for itself. */
export interface TableNames {
  readonly factor?: (id: string) => string | undefined;
  readonly medicine?: (id: string) => string | undefined;
  readonly exercise?: (id: string) => string | undefined;
}

/** The columns before those of the factors and activities, and after them; the same in every language, as in a code book. */
const BEFORE = ['day', 'logged', 'late', 'pain', 'worst', 'function', 'peg', 'change'] as const;
const AFTER = ['medicines', 'treatments', 'events', 'notes'] as const;

/**
 * A row of column names, then one row for each day, gaps included. Days are `YYYY-MM-DD`, numbers have a decimal point and
 * at most two places, yes and no are words, and what was not told is empty. Factors, own activities and fair tests have a
 * column each, `factor: NAME`, `activity: NAME` and `test: NAME`; that of a test says whether the day was done as drawn.
 * Exercises stand with the treatments, appointments with the events. Several things of one day stand in one cell, with a semicolon between them. Text
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function daysTable(
  notebook: Notebook,
  days: readonly DayRecord[],
  names: TableNames = {},
): readonly (readonly string[])[] {
  const factors = columnsOf(days.flatMap((day) => [...day.factors.keys()]));
  const activities = columnsOf(
    days.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'function' ? entry.activity : []))),
  );
  const tests = columnsOf(
    days.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'experiment-day' ? entry.experiment : [])),
    ),
  );
  const header = [
    ...BEFORE,
    ...factors.map((id) => `factor: ${ownName(notebook, id) ?? names.factor?.(id) ?? id}`),
    ...activities.map((id) => `activity: ${ownName(notebook, id) ?? id}`),
    ...tests.map((id) => `test: ${ownName(notebook, id) ?? id}`),
    ...AFTER,
  ];
  const rows = days.map((day) => [
    ...before(day),
    ...factors.map((id) => cell(day.factors.get(id))),
    ...activities.map((id) => cell(last(day, (entry) => scoreOf(entry, id)))),
    ...tests.map((id) => cell(last(day, (entry) => doneIn(entry, id)))),
    ...after(day, names),
  ]);
  return [header, ...rows].map((row) => row.map(harmless));
}

function before(record: DayRecord): readonly string[] {
  const { day, logged, late, pain, worst, function: score } = record;
  const peg = last(record, (entry) => (entry.kind === 'peg' ? (pegScore(entry) ?? undefined) : undefined));
  const change = last(record, (entry) => (entry.kind === 'change' ? entry.change : undefined));
  return [day, cell(logged), logged ? cell(late) : '', ...[pain, worst, score, peg, change].map(cell)];
}

function after({ entries }: DayRecord, names: TableNames): readonly string[] {
  const medicines = entries.flatMap((entry) =>
    entry.kind === 'medicine'
      ? [said(names.medicine?.(entry.medicine) ?? entry.medicine, entry.dose, entry.unit, entry.time, entry.effect)]
      : [],
  );
  const treatments = entries.flatMap((entry) => {
    if (entry.kind === 'exercise') return [exerciseText(entry, names)];
    if (entry.kind !== 'treatment') return [];
    const minutes = entry.minutes === undefined ? undefined : `${entry.minutes} min`;
    return [said(entry.treatment, entry.what, minutes, entry.time, entry.effect)];
  });
  const events = entries.flatMap((entry) => {
    if (entry.kind === 'appointment') return [said(entry.practitioner, entry.place, entry.time)];
    return entry.kind === 'marker' ? [entry.text] : [];
  });
  const notes = entries.flatMap(({ note }) => note ?? []);
  return [medicines, treatments, events, notes].map((list) => list.join('; '));
}

/** The value that was written last on a day, by the ids of the entries. */
function last<Value>(record: DayRecord, read: (entry: Entry) => Value | undefined): Value | undefined {
  let found: { readonly id: string; readonly value: Value } | undefined;
  for (const entry of record.entries) {
    const value = read(entry);
    if (value !== undefined && (found === undefined || entry.id > found.id)) found = { id: entry.id, value };
  }
  return found?.value;
}

function scoreOf(entry: Entry, activity: string): number | undefined {
  return entry.kind === 'function' && entry.activity === activity ? entry.score : undefined;
}

function doneIn(entry: Entry, experiment: string): boolean | undefined {
  return entry.kind === 'experiment-day' && entry.experiment === experiment ? entry.done : undefined;
}

/** `chin-tuck 3 x 10 20 s 09:00`: sets and repetitions, seconds held, time. */
function exerciseText({ exercise, sets, reps, seconds, time }: ExerciseEntry, names: TableNames): string {
  const counts = [sets, reps].filter((count) => count !== undefined).join(' x ');
  return said(
    names.exercise?.(exercise) ?? exercise,
    counts === '' ? undefined : counts,
    seconds === undefined ? undefined : `${seconds} s`,
    time,
  );
}

/** The name that the person gave to a factor, activity or fair test, deleted ones too: what was told under it stays. */
function ownName(notebook: Notebook, id: string): string | undefined {
  const entry = notebook.entries.get(id) ?? notebook.deleted.get(id);
  if (entry?.kind === 'experiment') return entry.withIt;
  return entry?.kind === 'own-factor' || entry?.kind === 'own-activity' ? entry.name : undefined;
}

function columnsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

function cell(value: boolean | number | string | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

/** A thing with what is known of it: `ibuprofen 400 mg 08:10 better`. */
function said(...parts: readonly (number | string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

function harmless(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  return !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
