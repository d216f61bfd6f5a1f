// How much somebody means to take, from options or from the typed name.
import type { MedicineInfo } from '@rhomboid/knowledge';
import type { Limit } from './limits.ts';
import type { Named } from './names.ts';
import { milligrams } from './taken-doses.ts';
import type { MedicineOptions } from './types.ts';

/** Milligrams in one tablet: told apart, or in the name. */
export function strengthOf(named: Named, { strength }: MedicineOptions): number | null {
  return strength ?? milligramsTyped(named);
}

function milligramsTyped({ numbers }: Named): number | null {
  const typed = numbers.find(({ unit }) => unit === 'mg' || unit === 'g');
  if (typed === undefined) return null;
  return typed.unit === 'g' ? typed.amount * 1000 : typed.amount;
}

/** How much is meant to be taken: an amount with its unit, nothing said, or a number that needs one. */
export type Asked =
  | { readonly amount: number; readonly unit: string; readonly strength: number | null }
  | null
  | 'unclear';

export function askedAmount(named: Named, options: MedicineOptions): Asked {
  const strength = strengthOf(named, options);
  if (options.dose !== undefined) {
    return options.unit === undefined ? 'unclear' : { amount: options.dose, unit: options.unit, strength };
  }
  if (named.numbers.some(({ unit }) => unit === null)) return 'unclear';
  const counted = named.numbers.find(({ unit }) => unit !== 'mg' && unit !== 'g');
  if (counted !== undefined) return { amount: counted.amount, unit: counted.unit!, strength };
  const typed = milligramsTyped(named);
  return typed === null ? null : { amount: typed, unit: 'mg', strength };
}

/** The amount in the limit's unit; null where nothing was said; too much for certain where it cannot be counted. */
export function askedIn(limit: Limit, medicine: MedicineInfo, asked: Asked): number | null {
  if (asked === null || asked === 'unclear') return null;
  const { amount, unit, strength } = asked;
  if (unit === limit.unit) return amount;
  if (limit.unit !== 'mg') return unit === 'mg' ? null : Number.POSITIVE_INFINITY;
  if ((unit === 'tablet' || unit === 'capsule') && strength !== null && medicine.ingredients.length === 1) {
    return amount * strength;
  }
  const { most, clear } = milligrams(medicine, limit.ingredient, { dose: amount, unit }, 0);
  return clear ? most : Number.POSITIVE_INFINITY;
}
