// Options that the commands on care share.
import type { Given } from '../command.ts';
import { wrongUsage } from '../failure.ts';

/** An option that is one of a few words; null where it was not given. */
export function choice<Word extends string>(given: Given, option: string, words: readonly Word[]): Word | null {
  const text = given.text(option);
  const word = words.find((one) => one === text);
  if (text !== undefined && word === undefined)
    throw wrongUsage(`--${option} takes one of ${words.join(', ')}, not “${text}”.`);
  return word ?? null;
}

/** The country where rows without one belong. */
export function countryOf(given: Given): { readonly country?: string } {
  const country = given.text('country')?.toLowerCase();
  if (country === undefined) return {};
  if (!/^[a-z]{2}$/.test(country)) throw wrongUsage(`--country takes two letters, such as gb, not “${country}”.`);
  return { country };
}
