// What may go with pain, as numbers by day: each factor, and each option of a one-of factor by itself.
import { lagsOf, type Factor as Series } from '@rhomboid/statistics';
import type { DayTable } from './day-table.ts';
import type { Definition } from './definition.ts';
import type { Obstacle } from './insight.ts';
import type { Tallies } from './tallies.ts';
import type { Cut, Reading, Tally } from './tally.ts';

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
  /** What it was counted from. */
  readonly tally: Tally;
  /** Days on which it was told in the way that counts. */
  readonly told: number;
  /** Days on which it was other than most often. */
  readonly varied: number;
  /** Days with are those above the middle value, or (where most days are at the top) those at it. */
  readonly cut: Cut;
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
export function candidatesOf(definition: Definition, table: DayTable, tallies: Tallies): readonly Candidate[] {
  const one = (option: string | null): Candidate => candidate(definition, option, table, tallies);
  if (definition.shape !== 'one-of') return [one(null)];
  // An option that was told once and corrected since is none.
  const days = table.optionsOf(definition.key);
  const told = definition.factor!.options.filter(({ id }) => (days.get(id) ?? 0) > 0);
  const all = told.map(({ id }) => one(id)).filter(({ varied }) => varied > 0);
  if (all.length === 0) return told.slice(0, 1).map(({ id }) => one(id));
  // Two options mirror each other: one says it all.
  return all.length === 2 ? [all[0]!.told > 0 && share(all[0]!) <= share(all[1]!) ? all[0]! : all[1]!] : all;
}

function share({ tally }: Candidate): number {
  return yesIn(tally) / Math.max(1, tally.told);
}

/** On how many days it was told to be: of what is 0 or 1. */
function yesIn({ numbers }: Tally): number {
  return numbers.countFrom(1, { above: false });
}

function candidate(definition: Definition, option: string | null, table: DayTable, tallies: Tallies): Candidate {
  const { key } = definition;
  const done = definition.origin === 'treatment' || definition.origin === 'medicine';
  const id = option === null ? key : `${key}:${option}`;
  const [least, most] = rangeOf(definition);
  const tally = tallies.reach(id, key, { way: wayOf(definition), option, least, most, done }, table);
  const { told, numbers, values, known } = tally;
  const isNumber = definition.shape === 'scale' || definition.shape === 'amount';
  const lags = lagsFor(definition, tally);
  const varied = isNumber ? numbers.varied : Math.min(yesIn(tally), told - yesIn(tally));
  const middle = isNumber ? numbers.middle : 0.5;
  const late = definition.role === 'shared-state' && definition.roleTold && lags[0] !== 0 && !done;
  const obstacles: Obstacle[] = [];
  if (told < fewestTold) obstacles.push('few-days');
  if (told > 0 && varied < fewestVaried) obstacles.push('no-variation');
  if (definition.role === 'response') obstacles.push('response');
  if (late) obstacles.push('told-late');
  if (tally.otherWays > 0) obstacles.push('changed-scale');
  const text = definition.factor?.options.find((one) => one.id === option)?.text;
  return {
    id,
    definition,
    name: text === undefined ? definition.name : `${definition.name}: ${text}`,
    option,
    series: { values, known, lags, isBeforePain: isBeforePain(definition, tally) },
    tally,
    told,
    varied,
    cut: { cut: middle, above: numbers.largest > middle },
    parts: option === null ? 1 : [...table.optionsOf(key).values()].filter((days) => days > 0).length,
    obstacles,
  };
}

/** Whether a day with this value is a day with. */
export function isWith(value: number, { cut: { cut, above } }: Pick<Candidate, 'cut'>): boolean {
  return above ? value > cut : value >= cut;
}

type ToldOrders = Pick<Tally, 'before' | 'after' | 'both'>;

/** The lags that are honest for a factor, by its role and by when it was told. */
function lagsFor(definition: Definition, told: ToldOrders): readonly number[] {
  const { role, roleTold, origin } = definition;
  if (origin === 'treatment' || origin === 'medicine' || !roleTold) return lagsOf('response', false);
  return lagsOf(role, role === 'shared-state' && isBeforePain(definition, told));
}

/** Whether each day's value was there before the pain of its day; where nobody can say, the statistics ask the diary. */
function isBeforePain({ about, shape }: Definition, { before, after, both }: ToldOrders): boolean {
  if (both >= FEWEST_ORDERED && before >= BEFORE_SHARE * both) return true;
  // The night was over before the day's pain; only how it is judged may be coloured by pain that was told first.
  return about === 'night-before' && !(shape === 'scale' && after > (1 - BEFORE_SHARE) * both);
}

function wayOf({ shape }: Definition): Reading['way'] {
  return shape === 'yes-no' ? 'boolean' : shape === 'one-of' ? 'string' : 'number';
}

function rangeOf({ shape }: Definition): readonly [number, number] {
  return shape === 'scale' ? [0, 10] : shape === 'amount' ? [-LARGEST, LARGEST] : [0, 1];
}
