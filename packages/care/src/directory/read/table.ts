// Reads any table with a header: rows as listings, or as the middles of postcodes where it has no names.
import { cleanPhone, cleanText, cleanUrl, joined } from '../clean.ts';
import { foldName } from '../names.ts';
import { shownPostcode } from '../postcode.ts';
import type { Provider, ProviderRole } from '../provider.ts';
import { rolesFromWords } from '../roles.ts';
import { SOURCES } from '../sources.ts';
import { csvReader, likelyDelimiter, type TextReader } from '../text/csv-reader.ts';
import { placed } from './place.ts';
import { badRow, doubtfulRow, type OpenReader, type ProviderSink, providerOf, quoted } from './sink.ts';
import { columnNames, guessColumns, type TableField } from './table-mapping.ts';

export const readTable: OpenReader = (sink, options) => {
  let width = 0;
  let cellOf: (cells: readonly string[], field: TableField) => string = () => '';
  let role: ProviderRole | null = null;
  let placesOnly = false;

  const listing = (cells: readonly string[], line: number): void => {
    const text = (field: TableField, longest?: number): string => cleanText(cellOf(cells, field), longest);
    const name = text('name');
    if (name === '') {
      sink.tell(badRow(line, 'The row has no name, and was left out.'));
      return;
    }
    const said = text('role');
    const named = rolesFromWords(said.split(/[;,/|]/));
    if (said !== '' && named.length === 0 && role === null)
      sink.tell(
        doubtfulRow(
          line,
          `${quoted(said)} is no kind of practitioner that is known here. The listing is kept as “other”.`,
        ),
      );
    const country = /^[a-z]{2}$/i.exec(text('country'))?.[0]?.toLowerCase() ?? options.country ?? '';
    const postcode = shownPostcode(text('postcode', 12), country);
    const phone = text('phone');
    const number = cleanPhone(phone);
    if (phone !== '' && number === null)
      sink.tell(doubtfulRow(line, `${quoted(phone)} is no phone number. The listing is kept without it.`));
    const { flags, ...place } = placed(cellOf(cells, 'lat'), cellOf(cells, 'lon'), line, sink);
    const languages = (
      text('languages')
        .toLowerCase()
        .match(/\b[a-z]{2}\b/g) ?? []
    ).slice(0, 20);
    sink.keep(
      providerOf(
        {
          source: 'csv',
          sourceId: text('id', 60) || joined([foldName(name), postcode, number ?? ''], ' '),
          attribution: SOURCES.csv.attribution,
          fetchedAt: options.date,
          kind: 'org',
          name,
          roles: named.length > 0 ? named : role === null ? [] : [role],
          address: joined([text('address'), text('town')], ', '),
          postcode,
          country,
          ...place,
          phone: number,
          url: cleanUrl(cellOf(cells, 'url')),
          hours: text('hours', 400),
          wheelchair: wheelchairOf(text('wheelchair')),
          homeVisit: yesNo(text('home')),
          telehealth: yesNo(text('tele')),
          ...(languages.length === 0 ? {} : { languages }),
          lastUpdated: '',
          flags,
        },
        options,
      ),
    );
  };

  const postcodePlace = (cells: readonly string[], line: number): void => {
    const postcode = cleanText(cellOf(cells, 'postcode'), 12);
    const { lat, lon } = placed(cellOf(cells, 'lat'), cellOf(cells, 'lon'), line, sink);
    const country =
      /^[a-z]{2}$/i.exec(cleanText(cellOf(cells, 'country')))?.[0]?.toLowerCase() ?? options.country ?? '';
    if (postcode === '' || lat === null || lon === null)
      sink.tell(badRow(line, 'The row has no postcode or no place, and was left out.'));
    else sink.place({ postcode, country, lat, lon });
  };

  return sniffed(sink, {
    header(cells) {
      width = cells.length;
      const names = columnNames(cells);
      const { columns, role: given } = options.mapping ?? guessColumns(names);
      const fields = new Map<TableField, number>();
      names.forEach((name, at) => {
        const field = columns.get(name);
        if (field !== undefined && !fields.has(field)) fields.set(field, at);
      });
      role = given;
      const wanted = [...fields.keys()];
      const places = new Map(wanted.map((field, at) => [field, at]));
      cellOf = (row, field) => row[places.get(field) ?? -1] ?? '';
      placesOnly = !fields.has('name') && fields.has('postcode') && fields.has('lat') && fields.has('lon');
      if (fields.has('name') || placesOnly) return wanted.map((field) => fields.get(field)!);
      const has = names
        .slice(0, 12)
        .map((name) => quoted(name))
        .join(', ');
      sink.tell(badRow(1, `No column is the name. The file has ${has}: say which one holds the name.`));
      return null;
    },
    row(cells, line, cellCount) {
      if (cellCount !== width) {
        sink.tell(
          badRow(
            line,
            `The row has ${cellCount} ${cellCount === 1 ? 'cell' : 'cells'} where the header has ${width}: put text that holds the separator in quotation marks.`,
          ),
        );
        return false;
      }
      if (placesOnly) postcodePlace(cells, line);
      else listing(cells, line);
      return true;
    },
  });
};

/** A reader that finds out the delimiter from the first piece. */
function sniffed(sink: ProviderSink, rows: Omit<Parameters<typeof csvReader>[1], 'neverClosed'>): TextReader {
  let reader: TextReader | null = null;
  let held = '';
  const open = (): TextReader => {
    reader = csvReader(likelyDelimiter(held), {
      ...rows,
      neverClosed: (line) =>
        sink.tell(
          badRow(line, 'A quotation mark opens in this row and never closes: close it, or export the file again.'),
        ),
    });
    return reader;
  };
  return {
    write(chunk) {
      if (reader !== null) return reader.write(chunk);
      held += chunk;
      if (!/[\r\n]/.test(held) && held.length < 65_536) return true;
      const text = held;
      return open().write(text);
    },
    finish() {
      if (reader === null && held !== '') open().write(held);
      reader?.finish();
    },
  };
}

function wheelchairOf(text: string): Provider['wheelchair'] | null {
  if (/^(limited|partial|partly)$/i.test(text)) return 'limited';
  const said = yesNo(text);
  return said === null ? null : said ? 'yes' : 'no';
}

function yesNo(text: string): boolean | null {
  if (/^(yes|y|true|1|x|ja|oui)$/i.test(text)) return true;
  return /^(no|n|false|0|nein|non)$/i.test(text) ? false : null;
}
