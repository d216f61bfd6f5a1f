// What may go with pain, as numbers by day: each factor, and each option of a one-of factor by itself.
import { lagsOf, type Factor as Series } from '@rhomboid/statistics';
import { MEDICINE, TREATMENT } from './day-facts.ts';
import { CELL, type Column, type DayTable, isAfter, isBefore } from './day-table.ts';
import type { Definition } from './definition.ts';
import type { Obstacle } from './insight.ts';

/** One thing to compare with pain. */
export interface Candidate {
  /** Id of the link: the key, for an option of one-of `key:option`. */
  readonly id: string;
  readonly definition: Definition;
  readonly name: string;
  /** The option of one-of that this stands for; else null. */
  readonly option: string | null;
  /** Values that count, with the lags that are honest. */
  readonly series: Omit<Series, 'prior'>;
  /** Days on which it was told in the way that counts. */
  readonly told: number;
  /** Days on which it was other than most often. */
  readonly varied: number;
  /** Its middle value: amounts above it are days with. */
  readonly middle: number;
  /** How many parts its chance is shared by: the options of one-of. */
  readonly parts: number;
  readonly obstacles: readonly Obstacle[];
}

/** Told on fewer days, or different on fewer, nothing is worked out. */
export const fewestTold = 14;
export const fewestVaried = 5;
/** Where nearly all were told before the pain, the same day counts; it takes so many to know. */
const BEFORE_SHARE = 0.9;
const FEWEST_ORDERED = 10;
/** Larger amounts are no measurement. */
const LARGEST = 1e6;

/** The candidates of one key; none where it was never told in the way that counts and never told otherwise. */
export function candidatesOf(definition: Definition, table: DayTable): readonly Candidate[] {
  const column = table.column(definition.key);
  if (definition.shape !== 'one-of') return [candidate(definition, null, table, column)];
  const told = definition.factor!.options.filter(({ id }) => column.options.includes(id));
  const all = told.map(({ id }) => candidate(definition, id, table, column)).filter(({ varied }) => varied > 0);
  if (all.length === 0) return told.slice(0, 1).map(({ id }) => candidate(definition, id, table, column));
  // Two options mirror each other: one says it all.
  return all.length === 2 ? [all[0]!.told > 0 && share(all[0]!) <= share(all[1]!) ? all[0]! : all[1]!] : all;
}

function share({ series, told }: Candidate): number {
  let sum = 0;
  for (let day = 0; day < series.values.length; day++) if (series.known[day] === 1) sum += series.values[day]!;
  return sum / Math.max(1, told);
}

function candidate(definition: Definition, option: string | null, table: DayTable, column: Column): Candidate {
  const { days } = table;
  const values = new Float64Array(days);
  const known = new Uint8Array(days);
  const place = option === null ? -1 : column.options.indexOf(option);
  const done = definition.origin === 'treatment' || definition.origin === 'medicine';
  const [least, most] = rangeOf(definition);
  const way = wayOf(definition);
  let told = 0;
  let otherWays = 0;
  let started = false;
  let before = 0;
  let after = 0;
  let both = 0;
  for (let day = 0; day < days; day++) {
    const cell = column.cells[day]!;
    if (cell === CELL.none) {
      // What is noted only when it is done was left out on every other day of writing, once the person had begun.
      if (!done || !started || table.logged[day] === 0) continue;
      known[day] = 1;
      told++;
      continue;
    }
    const value = place >= 0 ? Number(column.values[day] === place) : column.values[day]!;
    if (cell !== way || !(value >= least && value <= most)) {
      otherWays++;
      continue;
    }
    started = true;
    known[day] = 1;
    values[day] = value;
    told++;
    if (Number.isNaN(table.pain[day]!)) continue;
    both++;
    if (isBefore(column.order[day]!)) before++;
    else if (isAfter(column.order[day]!)) after++;
  }
  const sorted = place >= 0 || way === CELL.yesNo ? null : sortedTold(values, known, told);
  const lags = lagsFor(definition, { before, after, both });
  const varied = sorted === null ? rarerOf(values, known, told) : variedOf(sorted);
  const late = definition.role === 'shared-state' && definition.roleTold && lags[0] !== 0 && !done;
  const obstacles: Obstacle[] = [];
  if (told < fewestTold) obstacles.push('few-days');
  if (told > 0 && varied < fewestVaried) obstacles.push('no-variation');
  if (definition.role === 'response') obstacles.push('response');
  if (late) obstacles.push('told-late');
  if (otherWays > 0) obstacles.push('changed-scale');
  const text = definition.factor?.options.find(({ id }) => id === option)?.text;
  return {
    id: option === null ? definition.key : `${definition.key}:${option}`,
    definition,
    name: text === undefined ? definition.name : `${definition.name}: ${text}`,
    option,
    series: { values, known, lags },
    told,
    varied,
    middle: sorted === null ? 0.5 : middleOf(sorted),
    parts: option === null ? 1 : column.options.length,
    obstacles,
  };
}

/** Whether days with are those above the middle, or (where most days are at the top) those at it. */
export function isWith(value: number, { middle, series }: Pick<Candidate, 'middle' | 'series'>): boolean {
  return hasAbove(series, middle) ? value > middle : value >= middle;
}

const above = new WeakMap<Candidate['series'], boolean>();

function hasAbove(series: Candidate['series'], middle: number): boolean {
  let known = above.get(series);
  if (known === undefined) {
    known = series.values.some((value, day) => series.known[day] === 1 && value > middle);
    above.set(series, known);
  }
  return known;
}

/** The lags that are honest for a factor, by its role and by when it was told. */
function lagsFor(
  { role, roleTold, about, shape, key }: Definition,
  told: { readonly before: number; readonly after: number; readonly both: number },
): readonly number[] {
  if (key.startsWith(TREATMENT) || key.startsWith(MEDICINE) || !roleTold) return lagsOf('response', false);
  if (role !== 'shared-state') return lagsOf(role, false);
  const wasBefore = told.both >= FEWEST_ORDERED && told.before >= BEFORE_SHARE * told.both;
  if (about !== 'night-before') return lagsOf(role, wasBefore);
  // The night was over before the day's pain; only how it is judged may be coloured by pain that was told first.
  const judgedLate = shape === 'scale' && told.after > (1 - BEFORE_SHARE) * told.both;
  return lagsOf(role, wasBefore || !judgedLate);
}

function wayOf({ shape }: Definition): number {
  return shape === 'yes-no' ? CELL.yesNo : shape === 'one-of' ? CELL.option : CELL.number;
}

function rangeOf({ shape }: Definition): readonly [number, number] {
  return shape === 'scale' ? [0, 10] : shape === 'amount' ? [-LARGEST, LARGEST] : [0, 1];
}

function sortedTold(values: Float64Array, known: Uint8Array, told: number): Float64Array {
  const sorted = new Float64Array(told);
  let at = 0;
  for (let day = 0; day < known.length; day++) if (known[day] === 1) sorted[at++] = values[day]!;
  return sorted.sort();
}

/** Days of yes or of no, whichever are fewer. */
function rarerOf(values: Float64Array, known: Uint8Array, told: number): number {
  let yes = 0;
  for (let day = 0; day < known.length; day++) if (known[day] === 1) yes += values[day]!;
  return Math.min(yes, told - yes);
}

function middleOf(sorted: Float64Array): number {
  // Where it was always the same there is no middle: any of it is with.
  if (sorted.length === 0 || sorted[0] === sorted.at(-1)) return sorted[0] === 0 ? 0.5 : 0;
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}

/** Days other than the value told most often. */
function variedOf(sorted: Float64Array): number {
  let most = 0;
  let run = 0;
  for (let i = 0; i < sorted.length; i++) {
    run = i > 0 && sorted[i] === sorted[i - 1] ? run + 1 : 1;
    most = Math.max(most, run);
  }
  return sorted.length - most;
}
