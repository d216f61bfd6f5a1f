// What was taken, as the rules count it: how long ago, how much at most, and on which day. Doubt counts against: a dose
// without a time was taken as late as can be, one without an amount as large as is usual, one from another zone at the later
// of both times, and one that is written for later has been taken.
import { daysBetween } from '@rhomboid/ground';
import type { DoseUnit, MedicineInfo } from '@rhomboid/knowledge';
import type { Now } from '@rhomboid/notebook';
import type { MedicineContext } from './context.ts';
import type { Limit } from './limits.ts';
import type { Named } from './names.ts';
import type { TakenMedicine } from './types.ts';

export const A_DAY: number = 24 * 60;

/** A dose that was taken. */
export interface TakenDose {
  readonly named: Named;
  readonly medicine: MedicineInfo | null;
  /** The fewest minutes ago that it can have been; negative when it is written for later. */
  readonly ago: number;
  /** The most minutes ago that it can have been. */
  readonly agoAtMost: number;
  /** Days before today by the calendar; 0 for today, and for what is written for later. */
  readonly day: number;
  readonly future: boolean;
  readonly otherZone: boolean;
  readonly told: TakenMedicine;
}

/** An amount between two bounds. `clear`: told with its unit, or not told at all and taken as usual. */
export interface Amount {
  readonly least: number;
  readonly most: number;
  readonly clear: boolean;
}

/** Older than this is never looked at: the longest run of days, its rest, and a margin. */
export const DAYS_BACK = 40;
/** Written at most so many minutes ahead of the clock: two clocks that differ a little, not a dose of later. */
const CLOCKS_DIFFER = 5;
/** A number without a unit that is smaller than this may count tablets. */
const MAY_BE_TABLETS = 20;

/** The doses that count, in the order given. */
export function takenDoses(context: MedicineContext, taken: readonly TakenMedicine[], now: Now): readonly TakenDose[] {
  const ago = new Map<string, number>();
  return taken.flatMap((told) => {
    const days = ago.get(told.day) ?? daysBetween(told.day, now.day);
    ago.set(told.day, days);
    if (days > DAYS_BACK) return [];
    const named = context.names.find(told.medicine);
    const span = timeSince(told, now, days);
    return [{ named, medicine: named.medicine, told, day: Math.max(0, days), ...span }];
  });
}

function timeSince(
  told: TakenMedicine,
  now: Now,
  days: number,
): Pick<TakenDose, 'ago' | 'agoAtMost' | 'future' | 'otherZone'> {
  const clock = minutesOf(now.time);
  if (told.time === undefined) {
    const latest = days * A_DAY + clock - (A_DAY - 1);
    const ago = days === 0 ? 0 : latest;
    return { ago, agoAtMost: days * A_DAY + clock, future: days < 0, otherZone: false };
  }
  const wall = days * A_DAY + clock - minutesOf(told.time);
  const zones = told.late !== true && told.zone !== undefined && now.zone !== undefined;
  const shift = zones ? now.zone - told.zone : 0;
  const [ago, agoAtMost] = shift > 0 ? [wall - shift, wall] : [wall, wall - shift];
  const really = wall - shift;
  const future = really < -CLOCKS_DIFFER;
  return { ago: future ? ago : Math.max(0, ago), agoAtMost, future, otherZone: shift !== 0 };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes ago as the clock counts them: one written for more than a day ahead is a slip, and counts as just taken. */
export function countedAgo({ ago }: TakenDose): number {
  return ago < -A_DAY ? 0 : ago;
}

/** Whether the dose counts for the limit. */
export function countsFor(limit: Limit, { medicine }: TakenDose): boolean {
  if (medicine === null || medicine.route !== limit.route) return false;
  if (limit.medicines.length > 0) return limit.medicines.includes(medicine.id);
  return medicine.ingredients.some(({ ingredient }) => ingredient === limit.ingredient);
}

/** How much of what the limit counts is in the dose. */
export function amountIn(limit: Limit, dose: TakenDose): Amount {
  const { medicine, told } = dose;
  if (medicine === null) return { least: 0, most: limit.most, clear: false };
  if (limit.unit === 'mg') return milligrams(medicine, limit.ingredient, told, limit.most);
  const amount = told.dose;
  if (amount === undefined) {
    return {
      least: Math.min(limit.least, medicine.usual[0]!),
      most: Math.max(limit.most, medicine.usual.at(-1)!),
      clear: true,
    };
  }
  if (told.unit === limit.unit) return { least: amount, most: amount, clear: true };
  return { least: 0, most: Math.max(limit.most, told.unit === undefined ? amount : 0), clear: false };
}

/** Milligrams of one substance in a dose as it was told; `usual` where nothing else can be said. */
export function milligrams(
  medicine: MedicineInfo,
  ingredient: string,
  { dose, unit }: Pick<TakenMedicine, 'dose' | 'unit'>,
  usual: number,
): Amount {
  const amounts: Amounts = medicine.ingredients.find((inside) => inside.ingredient === ingredient)?.in ?? {};
  const own = amounts[medicine.unit];
  if (dose === undefined) {
    const [least, most] = own === undefined ? [0, usual] : [own * medicine.usual[0]!, own * medicine.usual.at(-1)!];
    return { least, most, clear: true };
  }
  if (unit === undefined) return withoutUnit(dose, medicine.unit, amounts, usual);
  const told = unit === 'g' && amounts.g === undefined ? gramsIn(amounts) : amounts[unit as DoseUnit];
  if (told !== undefined) return { least: told * dose, most: told * dose, clear: true };
  return { least: 0, most: Math.max(usual, (own ?? 0) * medicine.usual.at(-1)!), clear: false };
}

type Amounts = MedicineInfo['ingredients'][number]['in'];

function gramsIn({ mg }: Amounts): number | undefined {
  return mg === undefined ? undefined : mg * 1000;
}

/** A number alone: of the medicine's own unit, or tablets where it is small. */
function withoutUnit(dose: number, own: DoseUnit, amounts: Amounts, usual: number): Amount {
  const units: readonly DoseUnit[] = dose < MAY_BE_TABLETS ? [own, 'tablet', 'capsule'] : [own];
  const readings = units.flatMap((unit) => (amounts[unit] === undefined ? [] : [amounts[unit] * dose]));
  if (readings.length === 0) return { least: 0, most: usual, clear: false };
  return { least: Math.min(...readings), most: Math.max(...readings), clear: false };
}
