// Moments and amounts as they are read.
import { addDays, type Day } from '@rhomboid/ground';
import { plural } from '../../words/format.ts';
import { medicineWords } from './words/medicines.ts';

const LOCALE = 'en-GB';

/** At 16:00; tomorrow at 02:10. */
export function whenWords({ day, time }: { readonly day: Day; readonly time: string }, today: Day): string {
  return medicineWords.when(day, time, today, addDays(today, 1));
}

const PLAIN = new Set(['mg', 'g', 'ml']);

/** 400 mg; 2 tablets. */
export function amountWords(amount: number, unit: string): string {
  const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 }).format(amount);
  if (PLAIN.has(unit)) return `${number} ${unit}`;
  return `${number} ${plural(LOCALE, amount, { one: unit, other: unit === 'patch' ? 'patches' : `${unit}s` })}`;
}
