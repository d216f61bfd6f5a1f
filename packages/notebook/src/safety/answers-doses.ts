// Whether more of one substance was taken within 24 hours than packs allow. Doses of different products add up.
import { addDays, daysBetween } from '@rhomboid/ground';
import { type Ingredient, type Knowledge, medicineNamed, mgIn } from '@rhomboid/knowledge';
import { minutesBetween, minutesOfDay } from '../days/moment.ts';
import type { Entry, MedicineEntry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';

const MINUTES_A_DAY = 24 * 60;

/** A dose of one substance: at least and at most so many milligrams, at a minute or on a day. */
interface Dose {
  readonly ingredient: string;
  readonly least: number;
  readonly most: number;
  /** Days from the day of the entry that is looked at. */
  readonly day: number;
  /** Minutes from the midnight before that day; null where no time was told. */
  readonly minute: number | null;
}

/**
 * Whether some 24 hours that reach to the entry hold more of one substance than allowed: `yes` where there is no way
 * round it, `maybe` (ask the person) where it hangs on what was not told: a dose, a time, the country, or whether a
 * clinician prescribed more than packs allow. Null where all is well or nothing is counted.
 */
export function overdoseAt(
  notebook: Pick<Notebook, 'onDay'>,
  knowledge: Pick<Knowledge, 'medicines' | 'ingredients'>,
  entry: Entry,
  country: string | null,
): 'yes' | 'maybe' | null {
  const doses = dosesAround(notebook, knowledge, entry);
  const until = entry.time === undefined ? MINUTES_A_DAY - 1 : minutesOfDay(entry.time);
  let maybe = false;
  for (const ingredient of knowledge.ingredients) {
    const own = doses.filter((dose) => dose.ingredient === ingredient.id);
    const lines = linesOf(ingredient, country);
    if (own.length === 0 || lines === null) continue;
    if (surely(own, until) > lines.surely) return 'yes';
    if (perhaps(own, until) > lines.perhaps) maybe = true;
  }
  return maybe ? 'maybe' : null;
}

/** The lines above which a sum is too much: for certain, and perhaps. Null where no country names one. */
function linesOf(
  { mostIn24h, mostPrescribed }: Ingredient,
  country: string | null,
): { readonly surely: number; readonly perhaps: number } | null {
  if (mostIn24h.length === 0) return null;
  const here = mostIn24h.filter((limit) => limit.country === country);
  const limits = (here.length > 0 ? here : mostIn24h).map(({ most }) => most);
  return { surely: Math.max(...limits, mostPrescribed ?? 0), perhaps: Math.min(...limits) };
}

function dosesAround(
  notebook: Pick<Notebook, 'onDay'>,
  knowledge: Pick<Knowledge, 'medicines'>,
  entry: Entry,
): readonly Dose[] {
  const around = [-1, 0, 1].flatMap((days) => notebook.onDay(addDays(entry.day, days)));
  const all = [...around.filter(({ id }) => id !== entry.id), entry];
  return all.filter((one) => one.kind === 'medicine').flatMap((one) => dosesOf(knowledge, one, entry));
}

function dosesOf(knowledge: Pick<Knowledge, 'medicines'>, taken: MedicineEntry, entry: Entry): readonly Dose[] {
  const medicine = medicineNamed(knowledge, taken.medicine);
  if (medicine === null) return [];
  const unit = taken.dose === undefined ? medicine.unit : taken.unit;
  const least = mgIn(medicine, taken.dose ?? medicine.usual[0]!, unit);
  const most = mgIn(medicine, taken.dose ?? medicine.usual.at(-1)!, unit);
  const day = daysBetween(entry.day, taken.day);
  const minute = minutesBetween({ ...entry, time: '00:00' }, taken);
  return [...least].map(([ingredient, mg]) => ({
    ingredient,
    least: mg,
    most: most.get(ingredient) ?? mg,
    day,
    minute,
  }));
}

/** The most that was certainly taken within one 24 hours: by the clock, or on the day of the entry whatever the time. */
function surely(doses: readonly Dose[], until: number): number {
  const onTheDay = sum(doses.filter(({ day }) => day === 0).map(({ least }) => least));
  return Math.max(
    onTheDay,
    ...startsBefore(doses, until).map((start) => sum(within(doses, start).map((d) => d.least))),
  );
}

/** The most that may have been: doses without a time count wherever their day reaches, at the latest at its last minute. */
function perhaps(doses: readonly Dose[], until: number): number {
  const untimed = doses.filter(({ minute, day }) => minute === null && day <= 0);
  const starts = [...startsBefore(doses, until), ...untimed.map(({ day }) => (day + 1) * MINUTES_A_DAY - 1)];
  const sums = starts.map((start) => {
    const near = untimed.filter(({ day }) => Math.abs(day * MINUTES_A_DAY - start) < MINUTES_A_DAY);
    return sum([...within(doses, start), ...near].map(({ most }) => most));
  });
  return Math.max(0, ...sums);
}

/** Where a window that reaches the entry can begin. */
function startsBefore(doses: readonly Dose[], until: number): readonly number[] {
  return doses.flatMap(({ minute }) =>
    minute !== null && minute <= until && minute > until - MINUTES_A_DAY ? [minute] : [],
  );
}

function within(doses: readonly Dose[], start: number): readonly Dose[] {
  return doses.filter(({ minute }) => minute !== null && minute >= start && minute < start + MINUTES_A_DAY);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
