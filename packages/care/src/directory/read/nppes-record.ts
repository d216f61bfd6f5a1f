// One listing of the NPI Registry, from the file or from the API, as a provider.
import { cleanPhone, cleanText, joined, plainCase } from '../clean.ts';
import { shownPostcode } from '../postcode.ts';
import type { Provider, ProviderFlag, ProviderLicence } from '../provider.ts';
import { SOURCES } from '../sources.ts';
import { taxonomyRoles } from './nppes-taxonomy.ts';
import { type DirectoryOptions, providerOf } from './sink.ts';

/** States of the mail to the armed forces: no place to visit. */
const MILITARY = new Set(['AA', 'AE', 'AP']);

export interface NppesListing {
  readonly npi: string;
  readonly person: boolean;
  /** First name, last name, letters behind the name. */
  readonly personName: readonly [string, string, string];
  readonly orgName: string;
  readonly lines: readonly string[];
  readonly city: string;
  readonly state: string;
  readonly postcode: string;
  readonly country: string;
  readonly phone: string;
  readonly fax: string;
  /** Only an address for letters is known. */
  readonly mailingOnly: boolean;
  readonly codes: readonly { readonly code: string; readonly primary: boolean }[];
  readonly licence: ProviderLicence;
  readonly updated: Provider['lastUpdated'];
}

/** The provider; null where no code is of a profession for backs, or no name is told. */
export function nppesProvider(
  listing: NppesListing,
  options: DirectoryOptions,
): Provider | 'other-profession' | 'no-name' {
  const { npi, person, phone, fax, state, mailingOnly } = listing;
  const { roles, notSure } = taxonomyRoles(listing.codes);
  if (roles.length === 0) return 'other-profession';
  const name = cleanText(person ? personName(listing.personName) : plainCase(listing.orgName));
  if (name === '') return 'no-name';
  const number = cleanPhone(phone);
  const country = cleanText(listing.country, 2).toLowerCase();
  const flags: ProviderFlag[] = [];
  if (notSure) flags.push('kind-not-sure');
  if (mailingOnly) flags.push('mailing-only');
  if (MILITARY.has(state)) flags.push('military-mail');
  if (number === null && cleanPhone(fax) !== null) flags.push('fax-only');
  const lines = listing.lines.map((line) => plainCase(cleanText(line)));
  return providerOf(
    {
      source: 'nppes',
      sourceId: npi,
      attribution: SOURCES.nppes.attribution,
      fetchedAt: options.date,
      kind: person ? 'person' : 'org',
      name,
      roles,
      address: joined([...lines, plainCase(cleanText(listing.city)), cleanText(state, 40)], ', '),
      postcode: shownPostcode(cleanText(listing.postcode, 12), country),
      country,
      geocodeQuality: 'none',
      phone: number,
      licence: listing.licence,
      lastUpdated: listing.updated,
      flags,
    },
    options,
  );
}

function personName([first, last, letters]: readonly [string, string, string]): string {
  return joined([joined([plainCase(first), plainCase(last)], ' '), letters], ', ');
}

/** State and number of a licence, as far as they are told. */
export function licenceOf(state: string, number: string): ProviderLicence {
  const [where, which] = [cleanText(state, 20), cleanText(number, 40)];
  return { ...(where === '' ? {} : { state: where }), ...(which === '' ? {} : { number: which }) };
}
