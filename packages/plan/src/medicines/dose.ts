// The dose that may be shown: what packs allow, held to what is left of the day and to what a rule asks for.
import type { DoseUnit, MedicineStep } from '@rhomboid/knowledge';
import type { ClockState } from './clock.ts';
import type { MedicineContext } from './context.ts';
import type { Limit } from './limits.ts';
import type { MedicineCheck, MedicineDose } from './types.ts';
import { doseText } from './words.ts';

/** In the unit in which the medicine is asked for. A cap `lowest` holds it to the smallest dose; `none` hides it. */
export function doseOf(
  context: MedicineContext,
  unit: DoseUnit,
  clocks: readonly ClockState[],
  caps: readonly NonNullable<MedicineStep['cap']>[],
): MedicineDose | null {
  if (clocks.length === 0 || caps.includes('none')) return null;
  const limits = clocks.map(({ limit }) => limit);
  const left = leftOf(unit, clocks).amount ?? Number.POSITIVE_INFINITY;
  const single = Math.min(...clocks.map((clock) => portion(clock.single / clock.limit.perUnit, unit)));
  const least = Math.min(single, Math.max(...limits.map((limit) => portion(limit.least / limit.perUnit, unit, 'up'))));
  const most = caps.includes('lowest') ? least : Math.max(least, Math.min(single, left));
  const known = (values: readonly (number | null)[]): number | null => {
    const numbers = values.filter((value) => value !== null);
    return numbers.length === 0 ? null : Math.min(...numbers);
  };
  const shown = {
    unit,
    least,
    most,
    hours: Math.max(...limits.map(({ hours }) => hours)),
    packHours: known(limits.map(({ packHours }) => packHours)),
    mostInDay: known(limits.map((limit) => inUnit(limit, limit.mostInDay, unit))),
    mostDoses: known(limits.map(({ mostDoses }) => mostDoses)),
    lastDay: known(limits.map(({ days }) => days.last)),
  };
  return {
    ...shown,
    text: doseText({ ...shown, limits }),
    rows: [...new Set(limits.flatMap(({ rows }) => rows))],
    source: limits.flatMap(({ provenances }) => provenances.flatMap((provenance) => context.shown(provenance))),
  };
}

/** What packs still allow within 24 hours. */
export function leftOf(unit: DoseUnit, clocks: readonly ClockState[]): NonNullable<MedicineCheck['leftToday']> {
  let amount: number | null = null;
  let doses: number | null = null;
  for (const { limit, sum, doses: had } of clocks) {
    if (limit.mostInDay !== null) {
      const left = portion(Math.max(0, limit.mostInDay - sum) / limit.perUnit, unit);
      amount = amount === null ? left : Math.min(amount, left);
    }
    if (limit.mostDoses !== null) {
      const left = Math.max(0, limit.mostDoses - had);
      doses = doses === null ? left : Math.min(doses, left);
    }
  }
  return { amount, unit, doses };
}

function inUnit(limit: Limit, amount: number | null, unit: DoseUnit): number | null {
  return amount === null ? null : portion(amount / limit.perUnit, unit);
}

/** Whole tablets and the like; milligrams, grams and millilitres as they are. */
function portion(amount: number, unit: DoseUnit, way: 'down' | 'up' = 'down'): number {
  if (unit === 'mg' || unit === 'g' || unit === 'ml') return amount;
  return way === 'down' ? Math.floor(amount) : Math.ceil(amount);
}
