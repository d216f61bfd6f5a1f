// What the tags of OpenStreetMap say of a place for health.
import { cleanDay, cleanPhone, cleanText, cleanUrl, joined } from '../clean.ts';
import { shownPostcode } from '../postcode.ts';
import { PROVIDER_ROLES, type Provider, type ProviderRole } from '../provider.ts';
import { SOURCES } from '../sources.ts';
import type { Placed } from './place.ts';
import { type DirectoryOptions, providerOf } from './sink.ts';

export type Tags = ReadonlyMap<string, string>;

const HEALTHCARE: Readonly<Record<string, ProviderRole | null>> = {
  physiotherapist: 'physio',
  doctor: 'gp',
  clinic: null,
  hospital: null,
  centre: null,
  pharmacy: 'pharm',
  psychotherapist: 'psych',
  alternative: null,
  occupational_therapist: 'other',
  rehabilitation: 'other',
};

const AMENITY: Readonly<Record<string, ProviderRole | null>> = {
  doctors: 'gp',
  clinic: null,
  hospital: null,
  pharmacy: 'pharm',
};

/** Specialities with their spellings. */
const SPECIALITY: readonly (readonly [RegExp, ProviderRole])[] = [
  [/^physiotherap/, 'physio'],
  [/^chiropract/, 'chiro'],
  [/^osteopath/, 'osteo'],
  [/^massage/, 'massage'],
  [/^acupunct/, 'acupuncture'],
  [/^(ortho?paedic|orthopedic|neurosurg|spin)/, 'surgeon'],
  [/^rheumat/, 'rheum'],
  [/^(radiolog|imaging|diagnostic_radiolog|mri)/, 'imaging'],
  [/^(emergency|accident)/, 'ed'],
  [/^(general|family|community)/, 'gp'],
  [/^(pain|algolog)/, 'pain'],
  [/^(psych|behavio)/, 'psych'],
];

/** Tags of a thing for health that is there today; `disused` where it was one, null where it is something else. */
export function osmKind(tags: Tags): 'health' | 'disused' | null {
  if (!mayTellHealth(tags)) return null;
  if (isHealth(tags, ''))
    return [...tags.keys()].some((key) => /^(disused|abandoned)$/.test(key)) ? 'disused' : 'health';
  return ['disused:', 'abandoned:', 'demolished:', 'was:'].some((before) => isHealth(tags, before)) ? 'disused' : null;
}

/** Most things on a map have none of these keys, with or without a word before. */
function mayTellHealth(tags: Tags): boolean {
  for (const key of tags.keys())
    if (key.endsWith('healthcare') || key.endsWith('amenity') || key.endsWith('shop') || key.endsWith('office'))
      return true;
  return false;
}

function isHealth(tags: Tags, before: string): boolean {
  const healthcare = tags.get(`${before}healthcare`) ?? '';
  const amenity = tags.get(`${before}amenity`) ?? '';
  return (
    listOf(healthcare).some((value) => value in HEALTHCARE) ||
    amenity in AMENITY ||
    tags.get(`${before}shop`) === 'massage' ||
    (tags.get(`${before}office`) === 'therapist' && rolesOf(tags, before).length > 0)
  );
}

function listOf(value: string): readonly string[] {
  return value
    .toLowerCase()
    .split(/[;,]/)
    .map((part) => part.trim());
}

function rolesOf(tags: Tags, before = ''): readonly ProviderRole[] {
  const found = new Set<ProviderRole>();
  const specialities = [
    ...listOf(tags.get(`${before}healthcare:speciality`) ?? ''),
    ...listOf(tags.get(`${before}healthcare:specialty`) ?? ''),
  ];
  for (const one of specialities) {
    const role = SPECIALITY.find(([words]) => words.test(one))?.[1];
    if (role !== undefined) found.add(role);
  }
  const healthcare = listOf(tags.get(`${before}healthcare`) ?? '');
  const special = found.size > 0;
  for (const value of healthcare) {
    const role = HEALTHCARE[value];
    // A doctor with a speciality is that, and no family doctor beside it.
    if (role !== undefined && role !== null && !(role === 'gp' && special)) found.add(role);
  }
  const amenity = AMENITY[tags.get(`${before}amenity`) ?? ''];
  if (amenity !== undefined && amenity !== null && !(amenity === 'gp' && special)) found.add(amenity);
  if (tags.get(`${before}shop`) === 'massage') found.add('massage');
  if (tags.get('emergency') === 'yes') found.add('ed');
  return PROVIDER_ROLES.filter((role) => found.has(role));
}

export interface OsmElement {
  readonly type: string;
  readonly id: string;
  readonly tags: Tags;
  readonly updated: Provider['lastUpdated'];
}

/** The provider; null where it has no name and nothing else by which to find it. */
export function osmProvider(
  { type, id, tags, updated }: OsmElement,
  { flags, ...place }: Placed,
  options: DirectoryOptions,
): Provider | null {
  const tag = (...keys: readonly string[]): string =>
    cleanText(
      keys.map((key) => tags.get(key)).find((value) => value !== undefined && value !== ''),
      400,
    );
  const name = cleanText(tag('name', 'operator', 'name:en', 'official_name'));
  if (name === '') return null;
  const country =
    (tag('addr:country')
      .toLowerCase()
      .match(/^[a-z]{2}$/)?.[0] ??
      options.country) ||
    '';
  const street = joined([tag('addr:housenumber'), tag('addr:street', 'addr:place')], ' ');
  const wheelchair = { yes: 'yes', designated: 'yes', limited: 'limited', no: 'no' }[
    tag('wheelchair')
  ] as Provider['wheelchair'];
  const languages = [...tags]
    .filter(([key, value]) => /^language:[a-z]{2}$/.test(key) && value !== 'no')
    .map(([key]) => key.slice(9));
  return providerOf(
    {
      source: 'osm',
      sourceId: `${type}/${id}`,
      attribution: SOURCES.osm.attribution,
      fetchedAt: options.date,
      kind: 'org',
      name,
      roles: rolesOf(tags),
      address: joined([tag('addr:full') || street, tag('addr:suburb'), tag('addr:city')], ', '),
      postcode: shownPostcode(tag('addr:postcode'), country),
      country,
      ...place,
      phone: cleanPhone(tag('phone', 'contact:phone', 'contact:mobile', 'mobile')),
      url: cleanUrl(tag('website', 'contact:website', 'url')),
      hours: cleanText(tag('opening_hours'), 400),
      wheelchair: wheelchair ?? null,
      homeVisit: yesNo(tag('home_visit', 'service:home_visit')),
      telehealth: yesNo(tag('telehealth', 'healthcare:telehealth')),
      ...(languages.length === 0 ? {} : { languages }),
      lastUpdated: cleanDay(tag('check_date')) || updated,
      flags,
    },
    options,
  );
}

function yesNo(value: string): boolean | null {
  return value === 'yes' || value === 'only' ? true : value === 'no' ? false : null;
}
