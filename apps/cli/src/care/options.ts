// Options that the commands on care share.
import type { Given } from '../command.ts';
import { wrongUsage } from '../failure.ts';

/** The country where rows without one belong. */
export function countryOf(given: Given): { readonly country?: string } {
  const country = given.text('country')?.toLowerCase();
  if (country === undefined) return {};
  if (!/^[a-z]{2}$/.test(country)) throw wrongUsage(`--country takes two letters, such as gb, not “${country}”.`);
  return { country };
}
