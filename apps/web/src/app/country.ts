// Which country's numbers to show: chosen by the person, else read from the languages of the device.
import type { Country, Knowledge } from '@rhomboid/knowledge';
import { useApp, useObservable } from './context.ts';

/** The country that the device's languages point to, or null. The region of a language tag decides before the language. */
export function detectCountry(countries: readonly Country[], languages: readonly string[]): string | null {
  for (const tag of languages) {
    const exact = countries.find((country) =>
      country.locales.some((locale) => locale.toLowerCase() === tag.toLowerCase()),
    );
    const region = regionOf(tag);
    const found = exact ?? countries.find((country) => region !== undefined && country.regions.includes(region));
    if (found !== undefined) return found.id;
  }
  return null;
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}

/** The country with this id, or null. */
export function countryOf(knowledge: Knowledge, id: string | null): Country | null {
  return knowledge.countries.find((country) => country.id === id) ?? null;
}

/** The number to call first where the person is; null while the country is not known. */
export function emergencyNumber(country: Country | null): string | null {
  return country?.emergency[0]?.number ?? null;
}

/** The person's country, kept up to date. */
export function useCountry(): Country | null {
  const { knowledge, session } = useApp();
  return countryOf(knowledge, useObservable(session.state).settings.country);
}
