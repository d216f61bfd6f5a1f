// Joins the resources of a FHIR directory into listings: a role of a person at a place, a service at a place, an organisation.
import { cleanDay, cleanText, joined } from '../clean.ts';
import type { Provider, ProviderFlag } from '../provider.ts';
import { SOURCES } from '../sources.ts';
import { asRecord } from '../text/json-items.ts';
import {
  addressOf,
  contactOf,
  type Fields,
  hoursOf,
  listed,
  personName,
  referenceKey,
  referenceKeys,
  rolesOfConcepts,
} from './fhir-values.ts';
import { placed } from './place.ts';
import { type DirectoryOptions, type ProviderSink, providerOf } from './sink.ts';

export interface Resource {
  readonly type: string;
  readonly id: string;
  readonly fields: Fields;
  readonly line: number;
}

/** All resources by `Type/id` and by the address they were sent under. */
export type Resources = ReadonlyMap<string, Resource>;

/** Gives the sink every listing that these resources make. */
export function joinResources(resources: Resources, sink: ProviderSink, options: DirectoryOptions): void {
  const spokenFor = new Set<string>();
  const all = new Set(resources.values());
  for (const one of all) {
    if (one.type !== 'PractitionerRole' && one.type !== 'HealthcareService') continue;
    for (const key of [
      ...referenceKeys(one.fields.practitioner),
      ...referenceKeys(one.fields.organization),
      ...referenceKeys(one.fields.providedBy),
    ]) {
      const known = resources.get(key);
      if (known !== undefined) spokenFor.add(`${known.type}/${known.id}`);
    }
  }
  for (const one of all) {
    if (one.fields.active === false || cleanText(one.fields.status) === 'inactive') sink.leaveOut('not-active');
    else if (one.type === 'PractitionerRole' || one.type === 'HealthcareService')
      listing(one, resources, sink, options);
    else if (one.type !== 'Location' && !spokenFor.has(`${one.type}/${one.id}`)) listing(one, resources, sink, options);
  }
}

function listing(one: Resource, resources: Resources, sink: ProviderSink, options: DirectoryOptions): void {
  const { fields } = one;
  const get = (value: unknown): Fields => resources.get(referenceKey(value))?.fields ?? {};
  const isRole = one.type === 'PractitionerRole';
  const isService = one.type === 'HealthcareService';
  const practitioner = isRole ? get(fields.practitioner) : one.type === 'Practitioner' ? fields : {};
  const organization = isRole
    ? get(fields.organization)
    : isService
      ? get(fields.providedBy)
      : one.type === 'Organization'
        ? fields
        : {};
  if (isRole && (practitioner.active === false || organization.active === false)) {
    sink.leaveOut('not-active');
    return;
  }
  const locations = isRole || isService ? listed(fields.location).map(get) : locationsOf(one, resources);
  const location = locations.find((place) => place.position !== undefined) ?? locations[0] ?? {};
  const service = isRole ? (listed(fields.healthcareService).map(get)[0] ?? {}) : {};
  const person = isRole || one.type === 'Practitioner';
  const display = (value: unknown): string => cleanText(asRecord(value)?.display);
  const name = person
    ? personName(practitioner) || display(fields.practitioner)
    : joined(
        [cleanText(fields.name), isService ? cleanText(organization.name) || display(fields.providedBy) : ''],
        ', ',
      );
  if (name === '') {
    sink.leaveOut('no-name');
    return;
  }
  const position = asRecord(location.position) ?? {};
  const { flags: placeFlags, ...place } = placed(position.latitude, position.longitude, one.line, sink);
  const flags: ProviderFlag[] = [...placeFlags];
  if (listed(fields.notAvailable).length > 0) flags.push('closed-at-times');
  const roles = rolesOfConcepts(
    fields.code,
    fields.specialty,
    service.specialty,
    service.type,
    isService ? fields.type : undefined,
    isService ? fields.category : undefined,
    listed(practitioner.qualification).map(({ code }) => code),
    one.type === 'Organization' ? fields.type : undefined,
  );
  const languages = [...listed(practitioner.communication), ...listed(fields.communication)].flatMap((concept) =>
    [...listed(concept.coding), ...listed(asRecord(concept.language)?.coding)]
      .map(({ code }) => cleanText(code, 2).toLowerCase())
      .filter((code) => /^[a-z]{2}$/.test(code)),
  );
  const updated = cleanDay(asRecord(fields.meta)?.lastUpdated);
  sink.keep(
    providerOf(
      {
        source: 'fhir',
        sourceId: `${one.type}/${one.id}`,
        attribution: SOURCES.fhir.attribution,
        fetchedAt: options.date,
        kind: person ? 'person' : 'org',
        name: cleanText(name),
        roles,
        ...addressOf(options.country ?? '', location.address, practitioner.address, organization.address),
        ...place,
        ...contactOf(fields.telecom, location.telecom, service.telecom, organization.telecom, practitioner.telecom),
        hours: hoursOf(
          fields.availableTime,
          timesOf(fields.availability),
          service.availableTime,
          location.hoursOfOperation,
        ),
        telehealth: isVirtual(fields) || isVirtual(location) ? true : null,
        ...(languages.length === 0 ? {} : { languages: [...new Set(languages)] }),
        ...licence(practitioner),
        lastUpdated: updated,
        flags,
      },
      options,
    ),
  );
}

/** Places that an organisation runs. */
function locationsOf(one: Resource, resources: Resources): readonly Fields[] {
  if (one.type !== 'Organization') return [];
  for (const { type, fields } of resources.values())
    if (type === 'Location' && resources.get(referenceKey(fields.managingOrganization)) === one) return [fields];
  return [];
}

/** R5 calls the times `availability.availableTime`. */
function timesOf(availability: unknown): unknown {
  return listed(availability).flatMap((one) => listed(one.availableTime));
}

function isVirtual(fields: Fields): boolean {
  const said = [fields.deliveryMethod, fields.virtualService, fields.characteristic, fields.type].flatMap(listed);
  return said.some((one) => /telehealth|telemedicine|\bvirtual\b|online/i.test(JSON.stringify(one).slice(0, 2000)));
}

function licence(practitioner: Fields): { readonly licence?: NonNullable<Provider['licence']> } {
  for (const one of listed(practitioner.qualification))
    for (const { value } of listed(one.identifier)) {
      const number = cleanText(value, 40);
      if (number !== '') return { licence: { number } };
    }
  return {};
}
