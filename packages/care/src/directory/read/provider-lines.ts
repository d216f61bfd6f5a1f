// Our own file of providers: one record a line, as `rhomboid care import` writes it. Every field is checked again.
import { cleanDay, cleanPhone, cleanText, cleanUrl } from '../clean.ts';
import { PROVIDER_ROLES, type ProviderFlag, type ProviderSource } from '../provider.ts';
import { SOURCES } from '../sources.ts';
import { asRecord, parseJson } from '../text/json-items.ts';
import { lineReader } from '../text/line-reader.ts';
import { licenceOf } from './nppes-record.ts';
import { placed } from './place.ts';
import { badRow, type OpenReader, providerOf } from './sink.ts';

const FLAGS: readonly ProviderFlag[] = [
  'mailing-only',
  'military-mail',
  'fax-only',
  'kind-not-sure',
  'coordinates-swapped',
  'coordinates-wrong',
  'closed-at-times',
  'made-up',
];

export const readProviderLines: OpenReader = (sink, options) =>
  lineReader({
    line(text, line) {
      const value = asRecord(parseJson(text));
      const name = cleanText(value?.name);
      const source = cleanText(value?.source, 10) as ProviderSource;
      if (value === null || name === '' || !Object.hasOwn(SOURCES, source)) {
        sink.tell(badRow(line, 'This line is no listing, or was cut off. It was left out.'));
        return;
      }
      const strings = (list: unknown): readonly string[] =>
        Array.isArray(list) ? list.slice(0, 30).map((item) => cleanText(item, 40)) : [];
      const flags = strings(value.flags);
      const { flags: placeFlags, ...place } = placed(value.lat, value.lon, line, sink);
      const languages = strings(value.languages).filter((code) => /^[a-z]{2}$/.test(code));
      const roles = strings(value.roles);
      const licence = asRecord(value.licence);
      const wheelchair = cleanText(value.wheelchair, 10);
      const known = FLAGS.filter((flag) => flags.includes(flag) && !(flag === 'made-up' && options.madeUp === true));
      sink.keep(
        providerOf(
          {
            source,
            sourceId: cleanText(value.sourceId, 120) || `line-${line}`,
            attribution: cleanText(value.attribution) || SOURCES[source].attribution,
            fetchedAt: cleanDay(value.fetchedAt) || options.date,
            kind: value.kind === 'person' ? 'person' : 'org',
            name,
            roles: PROVIDER_ROLES.filter((role) => roles.includes(role)),
            address: cleanText(value.address, 400),
            postcode: cleanText(value.postcode, 12),
            country: cleanText(value.country, 2).toLowerCase(),
            ...place,
            ...(place.geocodeQuality === 'exact' && value.geocodeQuality === 'zip' ? { geocodeQuality: 'zip' } : {}),
            phone: cleanPhone(value.phone),
            url: cleanUrl(value.url),
            hours: cleanText(value.hours, 400),
            wheelchair: wheelchair === 'yes' || wheelchair === 'limited' || wheelchair === 'no' ? wheelchair : null,
            homeVisit: bool(value.homeVisit),
            telehealth: bool(value.telehealth),
            ...(languages.length === 0 ? {} : { languages }),
            ...(licence === null ? {} : { licence: licenceOf(cleanText(licence.state), cleanText(licence.number)) }),
            lastUpdated: cleanDay(value.lastUpdated),
            flags: [...new Set([...known, ...placeFlags])],
          },
          options,
        ),
      );
    },
    tooLong: (line) => sink.tell(badRow(line, 'This line is far too long for one listing, and was left out.')),
  });

function bool(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
