// Reads the full file of the NPI Registry: some 330 columns, found by name, because their order has changed before.
import { cleanDay } from '../clean.ts';
import { csvReader } from '../text/csv-reader.ts';
import { isNpi } from './npi.ts';
import { licenceOf, type NppesListing, nppesProvider } from './nppes-record.ts';
import { badRow, type OpenReader, quoted } from './sink.ts';

const SLOTS = 15;
const PRACTICE = 'Business Practice Location Address';
const MAILING = 'Business Mailing Address';

const FIELDS = {
  npi: 'NPI',
  type: 'Entity Type Code',
  org: 'Provider Organization Name (Legal Business Name)',
  last: 'Provider Last Name (Legal Name)',
  first: 'Provider First Name',
  letters: 'Provider Credential Text',
  updated: 'Last Update Date',
  deactivated: 'NPI Deactivation Date',
  reactivated: 'NPI Reactivation Date',
  licence: 'Provider License Number_1',
  licenceState: 'Provider License Number State Code_1',
} as const;

type Field = keyof typeof FIELDS;

/** Parts of an address, by the end of the column's name. */
const ADDRESS = {
  line1: (kind: string) => `Provider First Line ${kind}`,
  line2: (kind: string) => `Provider Second Line ${kind}`,
  city: (kind: string) => `Provider ${kind} City Name`,
  state: (kind: string) => `Provider ${kind} State Name`,
  postcode: (kind: string) => `Provider ${kind} Postal Code`,
  country: (kind: string) => `Provider ${kind} Country Code (If outside U.S.)`,
  phone: (kind: string) => `Provider ${kind} Telephone Number`,
  fax: (kind: string) => `Provider ${kind} Fax Number`,
} as const;

export const readNppesCsv: OpenReader = (sink, options) => {
  let columnCount = 0;
  /** Cell of each wanted column; empty where the file has none. */
  let cellOf: (name: string) => (cells: readonly string[]) => string = () => () => '';
  let read: (cells: readonly string[], line: number) => void = () => undefined;

  const open = (): typeof read => {
    const field = Object.fromEntries(Object.entries(FIELDS).map(([key, column]) => [key, cellOf(column)])) as Record<
      Field,
      (cells: readonly string[]) => string
    >;
    const addressOf = (kind: string) =>
      Object.fromEntries(Object.entries(ADDRESS).map(([key, column]) => [key, cellOf(column(kind))])) as Record<
        keyof typeof ADDRESS,
        (cells: readonly string[]) => string
      >;
    const [practice, mailing] = [addressOf(PRACTICE), addressOf(MAILING)];
    const slots = Array.from({ length: SLOTS }, (_, i) => ({
      code: cellOf(`Healthcare Provider Taxonomy Code_${i + 1}`),
      primary: cellOf(`Healthcare Provider Primary Taxonomy Switch_${i + 1}`),
    }));
    return (cells, line) => {
      const npi = field.npi(cells).trim();
      if (!isNpi(npi)) {
        sink.tell(badRow(line, `${quoted(npi)} is not an NPI: its check digit does not fit. The row was left out.`));
        return;
      }
      const [left, back] = [field.deactivated(cells), field.reactivated(cells)];
      const type = field.type(cells);
      if ((left !== '' && back === '') || type === '') return sink.leaveOut('not-active');
      const codes: { code: string; primary: boolean }[] = [];
      for (const slot of slots) {
        const code = slot.code(cells);
        if (code !== '') codes.push({ code, primary: slot.primary(cells) === 'Y' });
      }
      const visited = practice.line1(cells) !== '' || practice.city(cells) !== '';
      const address = visited ? practice : mailing;
      const listing: NppesListing = {
        npi,
        person: type === '1',
        personName: [field.first(cells), field.last(cells), field.letters(cells)],
        orgName: field.org(cells),
        lines: [address.line1(cells), address.line2(cells)],
        city: address.city(cells),
        state: address.state(cells),
        postcode: address.postcode(cells),
        country: address.country(cells) || 'US',
        phone: address.phone(cells),
        fax: address.fax(cells),
        mailingOnly: !visited,
        codes,
        licence: licenceOf(field.licenceState(cells), field.licence(cells)),
        updated: cleanDay(field.updated(cells)),
      };
      const provider = nppesProvider(listing, options);
      if (typeof provider === 'string') sink.leaveOut(provider);
      else sink.keep(provider);
    };
  };

  return csvReader(',', {
    header(cells) {
      const names = cells.map((name) =>
        name
          .replace(/^\ufeff/, '')
          .replaceAll('"', '')
          .trim()
          .toLowerCase(),
      );
      columnCount = names.length;
      const wanted: number[] = [];
      cellOf = (name) => {
        const column = names.indexOf(name.toLowerCase());
        if (column === -1) return () => '';
        const place = wanted.push(column) - 1;
        return (row) => row[place]!;
      };
      const missing = [FIELDS.npi, FIELDS.type, 'Healthcare Provider Taxonomy Code_1'].filter(
        (name) => !names.includes(name.toLowerCase()),
      );
      if (missing.length > 0) {
        const list = missing.map((name) => `“${name}”`).join(', ');
        sink.tell(badRow(1, `The header lacks ${list}. Choose the main file of the registry, npidata_pfile….csv.`));
        return null;
      }
      read = open();
      return wanted;
    },
    row(cells, line, width) {
      if (width !== columnCount) {
        sink.tell(
          badRow(
            line,
            `The row has ${width} cells where the header has ${columnCount}: it may be cut off or hold a stray quotation mark.`,
          ),
        );
        return false;
      }
      read(cells, line);
      return true;
    },
    neverClosed(line) {
      sink.tell(
        badRow(line, 'A quotation mark opens in this row and never closes: the file may have been cut off here.'),
      );
    },
  });
};
