// Whether too much of one substance was taken within any 24 hours of the last days, across products.
import type { PackCountry } from '@rhomboid/knowledge';
import type { MedicineContext } from './context.ts';
import { type Limit, substanceLimit } from './limits.ts';
import { A_DAY, amountIn, countedAgo, countsFor, type TakenDose } from './taken-doses.ts';

/** A sum that is too much. `certain`: also where every doubtful dose was as small as it can be. */
export interface TooMuch {
  readonly substance: string;
  readonly sum: number;
  readonly line: number;
  readonly certain: boolean;
}

/** Harm from too much can still be met after so many minutes; two days above the line count for a week. */
const LOOK_BACK = 3 * A_DAY;
const DAYS_TOGETHER = 7;

/**
 * Two lines for each substance: what packs allow, and what is prescribed at most where that is more. The worst sum above
 * each, or null.
 */
export function tooMuch(
  context: MedicineContext,
  packs: readonly PackCountry[],
  taken: readonly TakenDose[],
): { readonly overdose: TooMuch | null; readonly overPack: TooMuch | null } {
  let overdose: TooMuch | null = null;
  let overPack: TooMuch | null = null;
  const counted = taken.filter(({ medicine, day }) => medicine?.route === 'mouth' && day <= DAYS_TOGETHER);
  if (counted.length === 0) return { overdose, overPack };
  for (const substance of substances(context, packs)) {
    const doses = counted.filter((dose) => countsFor(substance.limit, dose));
    if (doses.length === 0) continue;
    const sums = daySums(doses, substance.limit);
    overdose = larger(overdose, above(sums, substance.name, Math.max(substance.line, substance.prescribed)));
    overPack = larger(overPack, above(sums, substance.name, substance.line));
  }
  return { overdose, overPack };
}

interface Substance {
  readonly name: string;
  readonly limit: Limit;
  readonly line: number;
  readonly prescribed: number;
}

const known = new WeakMap<MedicineContext, Map<string, readonly Substance[]>>();

function substances(context: MedicineContext, packs: readonly PackCountry[]): readonly Substance[] {
  const kept = known.get(context) ?? new Map<string, readonly Substance[]>();
  known.set(context, kept);
  const before = kept.get(packs.join());
  if (before !== undefined) return before;
  const found = [...context.ingredients.values()].flatMap(({ id, name, mostPrescribed }) => {
    const limit = substanceLimit(context.safety.doses, id, packs);
    return limit === null || limit.line === null
      ? []
      : [{ name, limit, line: limit.line, prescribed: mostPrescribed ?? 0 }];
  });
  kept.set(packs.join(), found);
  return found;
}

/** What came together within the 24 hours after one dose. */
interface DaySum {
  readonly most: number;
  readonly least: number;
  /** Minutes since the last dose of them. */
  readonly latest: number;
  readonly day: number;
}

/** One sum for each dose, as the first of its 24 hours. Written with plain loops: every check goes through it. */
function daySums(doses: readonly TakenDose[], limit: Limit): readonly DaySum[] {
  const amounts = doses.map((dose) => ({ ago: countedAgo(dose), ...amountIn(limit, dose) }));
  return doses.map(({ day }, at) => {
    const first = amounts[at]!.ago;
    let most = 0;
    let least = 0;
    let latest = first;
    for (const amount of amounts) {
      if (amount.ago > first || amount.ago <= first - A_DAY) continue;
      most += amount.most;
      least += amount.least;
      latest = Math.min(latest, amount.ago);
    }
    return { most, least, latest, day };
  });
}

function above(sums: readonly DaySum[], substance: string, line: number): TooMuch | null {
  const over = sums.filter(({ most }) => most > line);
  if (over.length === 0) return null;
  const severalDays = over.some(({ day }) => day !== over[0]!.day);
  const counts = severalDays ? over : over.filter(({ latest }) => latest < LOOK_BACK);
  if (counts.length === 0) return null;
  const sum = Math.max(...counts.map(({ most }) => most));
  return { substance, sum, line, certain: counts.some(({ least }) => least > line) };
}

function larger(a: TooMuch | null, b: TooMuch | null): TooMuch | null {
  if (a === null || b === null) return a ?? b;
  if (a.certain !== b.certain) return a.certain ? a : b;
  return b.sum / b.line > a.sum / a.line ? b : a;
}
