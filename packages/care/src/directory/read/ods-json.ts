// Reads lists of the NHS Organisation Data Service (ORD API 2.0.0): `Organisations`.
import { cleanDay, cleanText, plainCase } from '../clean.ts';
import { shownPostcode } from '../postcode.ts';
import type { ProviderFlag, ProviderRole } from '../provider.ts';
import { SOURCES } from '../sources.ts';
import { jsonReader } from './json-reader.ts';
import { badRow, type OpenReader, providerOf } from './sink.ts';

/** Primary roles. RO177, a place that prescribes, is mostly but not always a family practice. */
const ROLES: ReadonlyMap<string, { readonly role: ProviderRole; readonly flags: readonly ProviderFlag[] }> = new Map([
  ['RO76', { role: 'gp', flags: [] }],
  ['RO177', { role: 'gp', flags: ['kind-not-sure'] }],
  ['RO182', { role: 'pharm', flags: [] }],
  ['RO197', { role: 'other', flags: [] }],
  ['RO198', { role: 'other', flags: [] }],
  ['RO172', { role: 'other', flags: [] }],
  ['RO176', { role: 'other', flags: [] }],
]);

export const readOdsJson: OpenReader = (sink, options) =>
  jsonReader(sink, {
    item(key, value, line) {
      if (key !== 'Organisations') return;
      const id = cleanText(value.OrgId, 20);
      if (!/^[A-Z0-9]{2,12}$/i.test(id)) {
        sink.tell(badRow(line, 'This organisation has no OrgId, and was left out.'));
        return;
      }
      if (cleanText(value.Status) !== 'Active') return sink.leaveOut('not-active');
      const role = ROLES.get(cleanText(value.PrimaryRoleId, 10));
      if (role === undefined) return sink.leaveOut('other-profession');
      const name = plainCase(cleanText(value.Name));
      if (name === '') return sink.leaveOut('no-name');
      sink.keep(
        providerOf(
          {
            source: 'ods',
            sourceId: id,
            attribution: SOURCES.ods.attribution,
            fetchedAt: options.date,
            kind: 'org',
            name,
            roles: [role.role],
            address: '',
            postcode: shownPostcode(cleanText(value.PostCode, 12), 'gb'),
            country: 'gb',
            geocodeQuality: 'none',
            lastUpdated: cleanDay(value.LastChangeDate),
            flags: role.flags,
          },
          options,
        ),
      );
    },
    member(key, value, line) {
      if (key === 'Organisation')
        sink.tell(
          badRow(line, 'This is the record of a single organisation. Ask the service for a list, and choose that.'),
        );
      if (key === 'errorText') sink.tell(badRow(line, `The service answered with an error: ${cleanText(value)}`));
    },
  });
