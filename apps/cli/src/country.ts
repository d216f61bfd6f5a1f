// The country a person is in, and the numbers to call there.
import type { Country, Knowledge } from '@rhomboid/knowledge';
import { wrongUsage } from './failure.ts';

/** The country with this id. Throws a `Failure` with the list where there is none. */
export function countryOf(knowledge: Knowledge, id: string): Country {
  const found = knowledge.countries.find((country) => country.id === id.toLowerCase());
  if (found !== undefined) return found;
  throw wrongUsage(
    `There is no country “${id}”; choose one of: ${knowledge.countries.map((country) => country.id).join(', ')}`,
  );
}

/** The country that the language settings of this computer point to, or undefined. A guess: to be confirmed. */
export function likelyCountry(
  knowledge: Knowledge,
  environment: Readonly<Record<string, string | undefined>>,
): Country | undefined {
  const setting = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  const region = /^[a-z]{2,3}[_-]([A-Z]{2})/.exec(setting)?.[1];
  return region === undefined ? undefined : knowledge.countries.find((country) => country.regions.includes(region));
}

/** The number for an ambulance, or undefined where the country is not known. */
export function ambulanceNumber(country: Country | null): string | undefined {
  return country?.emergency[0]?.number;
}

/** Lines for someone in despair, one text each; none where the country is not known. */
export function crisisLines(country: Country | null): readonly string[] {
  return (country?.crisis ?? []).map(({ name, number, note }) => `${name}: ${number}. ${note}`.trim());
}
