// Files as they should not be: what is good is kept, what is bad is told with its line, and nothing in them is carried out.
import { describe, expect, it } from 'vitest';
import type { DirectoryFormat } from './read/detect.ts';
import { directoryBuilder } from './search/builder.ts';
import { searchProviders } from './search/search.ts';
import { importText } from './test-support.ts';
import { sniffEncoding } from './text/encoding.ts';

interface Bad {
  readonly format: DirectoryFormat;
  readonly text: string;
  readonly kept: readonly string[];
  /** Line, whether the row was kept, and what the sentence says. */
  readonly told: readonly (readonly [line: number, kept: boolean, says: RegExp])[];
  readonly notes?: RegExp;
}

const CSV = 'name,role,lat,lon,postcode,website\n';
const bundle = (...entries: readonly string[]): string =>
  `{"resourceType":"Bundle","type":"collection","entry":[\n${entries.join(',\n')}\n]}`;
const organisation = (name: string, more = ''): string =>
  `{"resource":{"resourceType":"Organization","id":"${name.length}","active":true,"name":${JSON.stringify(name)},"type":[{"text":"Physiotherapy"}]${more}}}`;

const BAD: Readonly<Record<string, Bad>> = {
  'a table that is cut in the middle of a row': {
    format: 'table',
    text: `${CSV}A Physio,physio,52.2,0.1,CB1 1AA,\nB Physio,phy`,
    kept: ['A Physio'],
    told: [[3, false, /cells|cut/]],
  },
  'a table with a quotation mark that never closes': {
    format: 'table',
    text: `${CSV}A Physio,physio,52.2,0.1,,\n"B Physio,physio,52.2,0.1,,\nC Physio,physio,52.2,0.1,,\n`,
    kept: ['A Physio', 'C Physio'],
    told: [[3, false, /quotation/]],
  },
  'coordinates that are swapped, missing, words, or outside the world': {
    format: 'table',
    text: `${CSV}Swapped,physio,-97.7,30.2,,\nMissing,physio,,,,\nHalf,physio,52.2,,,\nWords,physio,north,east,,\nOutside,physio,52.2,999,,\nGood,physio,52.2,0.1,,\n`,
    kept: ['Swapped', 'Missing', 'Half', 'Words', 'Outside', 'Good'],
    told: [
      [2, true, /swapped/],
      [4, true, /place/],
      [5, true, /place/],
      [6, true, /place/],
    ],
  },
  'marks of HTML and addresses that would run something': {
    format: 'table',
    text: `${CSV}<img src=x onerror=alert(1)>,physio,52.2,0.1,,javascript:alert(1)\n"=HYPERLINK(""http://x"")",physio,52.2,0.1,,data:text/html;x\n`,
    kept: ['<img src=x onerror=alert(1)>', '=HYPERLINK("http://x")'],
    told: [],
  },
  'a map whose names and addresses would run something': {
    format: 'osm-xml',
    text: '<osm><node id="1" lat="52.2" lon="0.1"><tag k="healthcare" v="physiotherapist"/><tag k="name" v="A &amp; B &lt;script&gt;alert(1)&lt;/script&gt;"/><tag k="website" v="javascript:alert(1)"/></node></osm>',
    kept: ['A & B <script>alert(1)</script>'],
    told: [],
  },
  'the same as JSON': {
    format: 'osm-json',
    text: '{"elements":[{"type":"node","id":1,"lat":52.2,"lon":0.1,"tags":{"healthcare":"physiotherapist","name":"A & B <script>alert(1)</script>","website":"javascript:alert(1)"}}]}',
    kept: ['A & B <script>alert(1)</script>'],
    told: [],
  },
  'an NPI row with a wrong check digit, and one with a cell too few': {
    format: 'nppes-csv',
    text: `"NPI","Entity Type Code","Provider Organization Name (Legal Business Name)","Healthcare Provider Taxonomy Code_1"\n"1234567893","2","GOOD PHYSIO","225100000X"\n"1234567890","2","BAD PHYSIO","225100000X"\n"1234567893","2"\n`,
    kept: ['Good Physio'],
    told: [
      [3, false, /check digit/],
      [4, false, /cells/],
    ],
  },
  'JSON that is cut off': {
    format: 'osm-json',
    text: '{"elements":[\n{"type":"node","id":1,"lat":51.5,"lon":-0.1,"tags":{"healthcare":"physiotherapist","name":"Good"}},\n{"type":"node","id":2,"lat":51',
    kept: ['Good'],
    told: [[3, false, /cut off/]],
  },
  'XML that is cut off': {
    format: 'osm-xml',
    text: '<osm>\n<node id="1" lat="51.5" lon="-0.1"><tag k="healthcare" v="physiotherapist"/><tag k="name" v="Good"/></node>\n<node id="2" lat="51',
    kept: ['Good'],
    told: [[3, false, /ends in the middle/]],
  },
  'XML with entities of its own: they are not expanded': {
    format: 'osm-xml',
    text: '<!DOCTYPE osm [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>\n<osm>\n<node id="1" lat="51.5" lon="-0.1"><tag k="healthcare" v="physiotherapist"/><tag k="name" v="Good"/></node>\n<node id="2" lat="51.5" lon="-0.1"><tag k="healthcare" v="physiotherapist"/><tag k="name" v="&b;&f;"/></node>\n<node id="3" lat="51.5" lon="-0.1"><tag k="healthcare" v="physiotherapist"/><tag k="name" v="Fine"/></node>\n</osm>',
    kept: ['Good', '&b;&f;', 'Fine'],
    told: [[4, false, /damaged/]],
  },
  'a FHIR bundle of another version, with resources that are not known': {
    format: 'fhir-bundle',
    text: bundle(
      organisation('Good Physio'),
      '{"resource":{"resourceType":"Spaceship","id":"s"}}',
      '{"resource":{"resourceType":"Practitioner","id":"old","practitionerRole":[{"role":{"text":"x"}}],"name":{"family":["Old"]}}}',
      '{"resource":17}',
    ),
    kept: ['Good Physio', 'Old'],
    told: [[5, false, /no FHIR resource/]],
    notes: /DSTU2.*Spaceship/s,
  },
  'FHIR with hostile strings': {
    format: 'fhir-bundle',
    text: bundle(
      organisation('<script>alert(1)</script>', ',"telecom":[{"system":"url","value":"javascript:alert(1)"}]'),
      '{"resource":{"resourceType":"Organization","id":"__proto__","active":true,"name":"\\u202eolleh\\u0000 Physio","type":[{"text":"Physiotherapy"}],"constructor":{"prototype":{"bad":1}},"__proto__":{"bad":1}}}',
    ),
    kept: ['<script>alert(1)</script>', 'olleh Physio'],
    told: [],
  },
  'a FHIR file with a line that is cut off': {
    format: 'fhir-lines',
    text: `{"resourceType":"Organization","id":"a","active":true,"name":"Good Physio","type":[{"text":"Physiotherapy"}]}\n{"resourceType":"Organi\n{"resourceType":"Organization","id":"b","active":true,"name":"Fine Physio","type":[{"text":"Physiotherapy"}]}\n`,
    kept: ['Good Physio', 'Fine Physio'],
    told: [[2, false, /not sound JSON/]],
  },
};

describe('bad input', () => {
  it.each(Object.entries(BAD))('%s', async (_, { format, text, kept, told, notes }) => {
    const got = await importText(format, text);
    expect(got.providers.map(({ name }) => name)).toEqual(kept);
    expect(got.told.map(({ line, kept: stays }) => [line, stays])).toEqual(told.map(([line, stays]) => [line, stays]));
    got.told.forEach(({ problem }, at) => {
      expect(problem.message).toMatch(told[at]![2]);
    });
    if (notes !== undefined) expect(got.summary.notes.join(' ')).toMatch(notes);
    for (const { url, lat } of got.providers) {
      if (url !== undefined) expect(url).toMatch(/^https?:/);
      if (lat !== undefined) expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    }
    expect(({} as Record<string, unknown>).bad).toBeUndefined();
  });

  it('the same provider twice in a file, and once more in another, is found once', async () => {
    const table = await importText(
      'table',
      'name,role,lat,lon,postcode,phone\nVale Physio,physio,52.2,0.1,CB1 1AA,01632 960001\nVale Physio,physio,52.2,0.1,CB1 1AA,01632 960001\n',
    );
    const map = await importText(
      'osm-json',
      '{"elements":[{"type":"node","id":1,"lat":52.2,"lon":0.1,"tags":{"healthcare":"physiotherapist","name":"Vale Physio","phone":"+44 1632 960001","addr:postcode":"CB1 1AA"}}]}',
    );
    const all = [...table.providers, ...map.providers];
    expect(all).toHaveLength(3);
    const builder = directoryBuilder();
    for (const one of all) builder.add(one);
    const columns = builder.finish();
    const near = { lat: 52.2, lon: 0.1 };
    expect(searchProviders(columns, { role: 'physio', near, withinKm: 5, most: 10 }).total).toBe(1);
    expect(columns.duplicates).toBe(2);
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from('\ufeffname,role\nCafé Körper,physio\n', 'utf16le')],
    ['UTF-16 without', Buffer.from('name,role\nCafé Körper,physio\n', 'utf16le')],
    ['Latin-1', Buffer.from('name,role\nCafé Körper,physio\n', 'latin1')],
    ['UTF-8 with its mark', Buffer.from('\ufeffname,role\nCafé Körper,physio\n', 'utf8')],
  ])('%s: the letters are right', async (_, bytes) => {
    const text = new TextDecoder(sniffEncoding(bytes)).decode(bytes);
    const { providers, told } = await importText('table', text);
    expect(providers.map(({ name }) => name)).toEqual(['Café Körper']);
    expect(told).toEqual([]);
  });

  it('letters that are damaged are told, and the rest is kept', async () => {
    const bytes = Buffer.concat([
      Buffer.from('name,role\nGood,physio\nB'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('d,physio\n'),
    ]);
    const { providers, summary } = await importText('table', new TextDecoder('utf-8').decode(bytes));
    expect(providers.map(({ name }) => name)).toEqual(['Good', 'B d']);
    expect(summary.notes.join(' ')).toMatch(/letters could not be read/);
  });
});
