// One day as the person told it. Nothing is carried from one day to the next: what was not told is not known.
import { areasOf } from '@rhomboid/body';
import { addDays, type Day } from '@rhomboid/ground';
import type { Entry, PainEntry } from '../log/entries.ts';
import type { EntryKind } from '../log/event.ts';
import type { Notebook } from '../log/fold.ts';
import { mean } from './mean.ts';

/** What is known of one day. */
export interface DayRecord {
  readonly day: Day;
  /** The day's pain, 0 to 10, fractions where it is a mean; null where none was told. See `dayPain`. */
  readonly pain: number | null;
  /** The highest pain told that day, of any kind; null where none was told. */
  readonly worst: number | null;
  /** All entries that speak of the day, by time. */
  readonly entries: readonly Entry[];
  /** By id of the factor, what was told last. */
  readonly factors: ReadonlyMap<string, boolean | number | string>;
  /** Mean score of the own activities told that day, 0 unable to 10 as before; null where none was told. */
  readonly function: number | null;
  /** Whether the person wrote anything about the day. */
  readonly logged: boolean;
  /** All of what was written about the day was written after it was over. */
  readonly late: boolean;
}

/** Entries by which a person tells how a day was; the others name, mark or record something else. */
const TELLING: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'pain',
  'factor',
  'medicine',
  'treatment',
  'function',
  'peg',
  'change',
  'note',
  'exercise',
]);

/** Sources that write by themselves. */
const DEVICES: ReadonlySet<string> = new Set(['apple-health']);

const NO_FACTORS: DayRecord['factors'] = new Map();

/** What was worked out, by the list of entries it follows from: a notebook gives the same list until one of them changes. */
const worked = new WeakMap<readonly Entry[], DayRecord>();

/** What is known of a day. */
export function dayRecord(notebook: Pick<Notebook, 'onDay'>, day: Day): DayRecord {
  const entries = notebook.onDay(day);
  // Empty days may share a list.
  if (entries.length === 0) return recordOf(day, entries);
  const known = worked.get(entries);
  if (known !== undefined) return known;
  const record = recordOf(day, entries);
  worked.set(entries, record);
  return record;
}

function recordOf(day: Day, entries: readonly Entry[]): DayRecord {
  const scores = new Map<string, Told<number>>();
  const factors = new Map<string, Told<boolean | number | string>>();
  let written = 0;
  let late = 0;
  for (const entry of entries) {
    if (entry.kind === 'factor') tell(factors, entry.factor, entry.value, entry.id);
    else if (entry.kind === 'function') tell(scores, entry.activity, entry.score, entry.id);
    if (!isWritten(entry)) continue;
    written += 1;
    if (entry.late === true) late += 1;
  }
  return {
    day,
    pain: dayPain(entries),
    worst: highest(painsIn(entries).flatMap(valuesOf)),
    entries,
    factors: factors.size === 0 ? NO_FACTORS : plain(factors),
    function: mean([...scores.values()].map(({ value }) => value)),
    logged: written > 0,
    late: written > 0 && late === written,
  };
}

/** Every day from `from` to `to`, both included, gaps as unlogged days; none where `to` is earlier. */
export function daysBetweenIn(notebook: Pick<Notebook, 'onDay'>, from: Day, to: Day): readonly DayRecord[] {
  const days: DayRecord[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(dayRecord(notebook, day));
  return days;
}

/** Whether the person wrote it to tell how the day was. A count from a watch or phone is not writing. */
export function isWritten({ kind, source }: Entry): boolean {
  return TELLING.has(kind) && (source === undefined || !DEVICES.has(source));
}

/** Pain at the moment of an entry, 0 to 10: as told, or where no number was told the strongest place drawn; else null. */
export function painAtMoment(entry: PainEntry): number | null {
  if (entry.now !== undefined) return entry.now;
  if (entry.average !== undefined || entry.worst !== undefined || entry.map === undefined) return null;
  const places = areasOf(entry.map).filter(({ layer }) => layer === 'pain');
  return highest(places.flatMap(({ intensity }) => intensity ?? []));
}

/**
 * The pain of a day, 0 to 10, from all its entries: the average where the person told one (the last told), else the mean of
 * the `now` values, else the worst; null where none was told. Where several pains are told it is that of the strongest: a
 * mean would fall when a second, mild pain is written down. An entry with no number but a drawing counts by the strongest
 * place drawn.
 */
export function dayPain(entries: readonly Entry[]): number | null {
  const pains = painsIn(entries);
  if (pains.length === 0) return null;
  const byPain = Map.groupBy(pains, ({ pain }) => pain);
  return highest([...byPain.values()].flatMap((one) => painOf(one) ?? []));
}

function painsIn(entries: readonly Entry[]): readonly PainEntry[] {
  return entries.filter((entry) => entry.kind === 'pain');
}

/** The day's value of one pain. */
function painOf(entries: readonly PainEntry[]): number | null {
  let average: Told<number> | undefined;
  for (const { average: value, id } of entries) {
    if (value !== undefined && (average === undefined || id > average.id)) average = { value, id };
  }
  if (average !== undefined) return average.value;
  const moments = entries.flatMap((entry) => painAtMoment(entry) ?? []);
  return mean(moments) ?? highest(entries.flatMap(({ worst }) => worst ?? []));
}

function valuesOf(entry: PainEntry): readonly number[] {
  return [entry.worst, entry.average, painAtMoment(entry) ?? undefined].filter((value) => value !== undefined);
}

function highest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values);
}

/** A value with the id of its entry: ids sort by the time of writing. */
interface Told<Value> {
  readonly value: Value;
  readonly id: string;
}

/** Keeps what was written last. */
function tell<Value>(known: Map<string, Told<Value>>, key: string, value: Value, id: string): void {
  const before = known.get(key);
  if (before === undefined || id > before.id) known.set(key, { value, id });
}

function plain<Value>(known: ReadonlyMap<string, Told<Value>>): ReadonlyMap<string, Value> {
  return new Map([...known].map(([key, { value }]) => [key, value]));
}
