// Reads answers of the NPI Registry's API, version 2.1: objects with `results`, one or several behind each other.
import { cleanDay, cleanText } from '../clean.ts';
import { asRecord, recordsOf } from '../text/json-items.ts';
import { jsonReader } from './json-reader.ts';
import { isNpi } from './npi.ts';
import { licenceOf, nppesProvider } from './nppes-record.ts';
import { badRow, type OpenReader, quoted } from './sink.ts';

export const readNppesJson: OpenReader = (sink, options) =>
  jsonReader(sink, {
    item(key, value, line) {
      if (key !== 'results') return;
      const npi = cleanText(value.number);
      if (!isNpi(npi)) {
        sink.tell(
          badRow(line, `${quoted(value.number)} is not an NPI: its check digit does not fit. It was left out.`),
        );
        return;
      }
      const basic = asRecord(value.basic) ?? {};
      if (cleanText(basic.status) !== '' && cleanText(basic.status) !== 'A') return sink.leaveOut('not-active');
      const addresses = recordsOf(value.addresses);
      const visited = addresses.find((one) => one.address_purpose === 'LOCATION');
      const address = visited ?? addresses[0] ?? {};
      const taxonomies = recordsOf(value.taxonomies);
      const main = taxonomies.find((one) => one.primary === true) ?? taxonomies[0] ?? {};
      const text = (from: Readonly<Record<string, unknown>>, name: string): string => cleanText(from[name]);
      const provider = nppesProvider(
        {
          npi,
          person: value.enumeration_type !== 'NPI-2',
          personName: [text(basic, 'first_name'), text(basic, 'last_name'), text(basic, 'credential')],
          orgName: text(basic, 'organization_name'),
          lines: [text(address, 'address_1'), text(address, 'address_2')],
          city: text(address, 'city'),
          state: text(address, 'state'),
          postcode: text(address, 'postal_code'),
          country: text(address, 'country_code') || 'US',
          phone: text(address, 'telephone_number'),
          fax: text(address, 'fax_number'),
          mailingOnly: visited === undefined,
          codes: taxonomies.map((one) => ({ code: text(one, 'code'), primary: one.primary === true })),
          licence: licenceOf(text(main, 'state'), text(main, 'license')),
          updated: cleanDay(basic.last_updated),
        },
        options,
      );
      if (typeof provider === 'string') sink.leaveOut(provider);
      else sink.keep(provider);
    },
    member(key, value, line) {
      if (key === 'Errors')
        sink.tell(badRow(line, `The registry answered with an error: ${quoted(JSON.stringify(value))}. Ask it again.`));
    },
  });
