// Values inside FHIR resources, read without trusting their shapes.
import { cleanPhone, cleanText, cleanUrl, joined } from '../clean.ts';
import { shownPostcode } from '../postcode.ts';
import type { ProviderRole } from '../provider.ts';
import { rolesFromWords } from '../roles.ts';
import { asRecord, recordsOf } from '../text/json-items.ts';
import { taxonomyRole } from './nppes-taxonomy.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A list of objects, or a single object where older versions have one. */
export function listed(value: unknown): readonly Fields[] {
  const one = asRecord(value);
  return one === null ? recordsOf(value) : [one];
}

/** `Location/1` of a reference, without the server's address and the version; empty where there is none. */
export function referenceKey(value: unknown): string {
  const said = cleanText(asRecord(value)?.reference ?? value, 300);
  if (said.startsWith('urn:')) return said;
  return /([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/.*)?$/.exec(said)?.[1] ?? '';
}

/** The keys of a list of references. */
export function referenceKeys(value: unknown): readonly string[] {
  return listed(value)
    .map(referenceKey)
    .filter((key) => key !== '');
}

/** Roles that the codes of these concepts name, by provider taxonomy or by their words. */
export function rolesOfConcepts(...concepts: readonly unknown[]): readonly ProviderRole[] {
  const words: string[] = [];
  const byCode = new Set<ProviderRole>();
  for (const concept of concepts.flatMap(listed)) {
    words.push(cleanText(concept.text));
    for (const coding of listed(concept.coding)) {
      const role = taxonomyRole(cleanText(coding.code, 20));
      if (role !== null) byCode.add(role.role);
      words.push(cleanText(coding.display));
    }
  }
  return [...new Set([...byCode, ...rolesFromWords(words.filter((text) => text !== ''))])];
}

/** The name of a person: `text`, else given names and family name; letters of qualifications behind it. */
export function personName(practitioner: Fields): string {
  const names = listed(practitioner.name);
  const name = names.find(({ use }) => use === 'official' || use === 'usual') ?? names[0] ?? {};
  const parts = (value: unknown): readonly string[] =>
    (Array.isArray(value) ? value.slice(0, 5) : [value]).map((part) => cleanText(part)).filter((part) => part !== '');
  const built = [...parts(name.prefix), ...parts(name.given), ...parts(name.family)].join(' ');
  return joined([cleanText(name.text) || built, joined(parts(name.suffix), ' ')], ', ');
}

/** The first phone number and web address among these. */
export function contactOf(...telecoms: readonly unknown[]): {
  readonly phone: string | null;
  readonly url: string | null;
} {
  const all = telecoms.flatMap(listed);
  const first = <T>(system: string, read: (value: unknown) => T | null): T | null => {
    for (const one of all) {
      const value = one.system === system ? read(one.value) : null;
      if (value !== null) return value;
    }
    return null;
  };
  return { phone: first('phone', cleanPhone), url: first('url', cleanUrl) };
}

export interface FhirAddress {
  readonly address: string;
  readonly postcode: string;
  readonly country: string;
}

/** The first address among these that tells anything. */
export function addressOf(otherwise: string, ...addresses: readonly unknown[]): FhirAddress {
  for (const one of addresses.flatMap(listed)) {
    const lines = (Array.isArray(one.line) ? one.line.slice(0, 4) : []).map((line) => cleanText(line));
    const told = /^[a-z]{2}$/i.exec(cleanText(one.country))?.[0]?.toLowerCase();
    const country = told ?? otherwise;
    const postcode = shownPostcode(cleanText(one.postalCode, 12), country);
    const built = joined([...lines, cleanText(one.city), cleanText(one.state)], ', ');
    const address = built === '' ? cleanText(one.text) : built;
    if (address !== '' || postcode !== '') return { address, postcode, country };
  }
  return { address: '', postcode: '', country: otherwise };
}

const DAYS: Readonly<Record<string, string>> = {
  mon: 'Mo',
  tue: 'Tu',
  wed: 'We',
  thu: 'Th',
  fri: 'Fr',
  sat: 'Sa',
  sun: 'Su',
};

/** Times of a role, a service or a place in the notation of OpenStreetMap; null where none are told. */
export function hoursOf(...times: readonly unknown[]): string | null {
  for (const list of times) {
    const rules = new Map<string, string[]>();
    for (const one of listed(list)) {
      const days = (Array.isArray(one.daysOfWeek) ? one.daysOfWeek : []).map((day) => DAYS[cleanText(day, 3)]);
      const from = clock(one.availableStartTime ?? one.openingTime);
      const to = clock(one.availableEndTime ?? one.closingTime);
      const span = one.allDay === true ? '00:00-24:00' : from === null || to === null ? null : `${from}-${to}`;
      if (span === null || days.length === 0 || days.includes(undefined)) continue;
      const key = days.join(',');
      rules.set(key, [...(rules.get(key) ?? []), span]);
    }
    if (rules.size === 0) continue;
    // Later rules would take the place of earlier ones: a day that comes twice is told as one more rule of the same list.
    return [...rules]
      .map(([days, spans]) => `${days} ${spans.join(',')}`)
      .join(overlap([...rules.keys()]) ? ', ' : '; ');
  }
  return null;
}

function overlap(dayLists: readonly string[]): boolean {
  const all = dayLists.flatMap((days) => days.split(','));
  return new Set(all).size < all.length;
}

function clock(value: unknown): string | null {
  return /^(\d{2}:\d{2})/.exec(cleanText(value, 8))?.[1] ?? null;
}
