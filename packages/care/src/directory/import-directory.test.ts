// Every sample as it must come out, cut anywhere, in pieces of any size; and anything at all without an error.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Provider } from './provider.ts';
import { DIRECTORY_FORMATS, type DirectoryFormat, detectDirectory, FORMAT_HEAD } from './read/detect.ts';
import { importText } from './test-support.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../../samples/providers/${name}`, import.meta.url), 'utf8');

const SAMPLES: readonly (readonly [string, DirectoryFormat])[] = [
  ['nppes.csv', 'nppes-csv'],
  ['nppes-api.json', 'nppes-json'],
  ['overpass.json', 'osm-json'],
  ['extract.osm', 'osm-xml'],
  ['nhs-ods.json', 'ods-json'],
  ['fhir-bundle.json', 'fhir-bundle'],
  ['fhir.ndjson', 'fhir-lines'],
  ['own-table.csv', 'table'],
];

describe.each(SAMPLES)('%s', (name, format) => {
  const text = sample(name);

  it('is recognised by its beginning', () => {
    expect(detectDirectory(text.slice(0, FORMAT_HEAD))).toEqual({ ok: true, value: format });
  });

  it('comes out the same in pieces of any size', async () => {
    const whole = await importText(format, text);
    expect(whole.providers.length).toBeGreaterThan(7);
    for (const piece of [1, 7, 1000]) expect(await importText(format, text, piece)).toEqual(whole);
  });

  it('comes back the same from our own file', async () => {
    const { providers } = await importText(format, text);
    const lines = providers.map((provider) => JSON.stringify(provider)).join('\n');
    expect(detectDirectory(lines)).toEqual({ ok: true, value: 'providers' });
    const back = await importText('providers', lines);
    expect(back.told).toEqual([]);
    const sorted = (list: readonly Provider[]) =>
      list.map((one) => ({ ...one, roles: [...one.roles].sort(), flags: one.flags }));
    expect(sorted(back.providers)).toEqual(sorted(providers));
  });

  it('keeps what stands before a cut, and tells the cut with a line of the file', async () => {
    const lengths = fc.sample(fc.integer({ min: 1, max: text.length - 2 }), { numRuns: 40, seed: 5 });
    const whole = await importText(format, text);
    const known = new Set(whole.providers.map(({ id }) => id));
    for (const length of lengths) {
      const cut = text.slice(0, length);
      const { providers, told, summary } = await importText(format, cut);
      const lines = cut.split('\n').length;
      for (const { line } of told) expect(line).toBeLessThanOrEqual(lines);
      if (format === 'table' || format.startsWith('fhir')) continue;
      for (const { id } of providers) expect(known.has(id)).toBe(true);
      expect(providers.length + summary.bad).toBeGreaterThanOrEqual(0);
    }
  });
});

const byName = (providers: readonly Provider[], start: string): Provider => {
  const found = providers.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`${start} is not among ${providers.map(({ name }) => name).join(', ')}`);
  return found;
};

describe('the NPI Registry', () => {
  it('reads a person with the practice address, and the main code first', async () => {
    const { providers, told, summary } = await importText('nppes-csv', sample('nppes.csv'));
    expect(providers[0]).toEqual({
      id: 'nppes:1900000013',
      source: 'nppes',
      sourceId: '1900000013',
      attribution: 'NPPES NPI Registry, Centers for Medicare & Medicaid Services',
      fetchedAt: '2026-11-21',
      kind: 'person',
      name: 'Marla Quillfeather, PT, DPT',
      roles: ['physio'],
      address: '100 Alder St, Ste 2, Wrenfield, TX',
      postcode: '78701',
      country: 'us',
      geocodeQuality: 'none',
      phone: '5125550100',
      licence: { state: 'TX', number: 'PT00001' },
      lastUpdated: '2024-07-24',
      flags: [],
    });
    expect(byName(providers, 'Oren').name).toBe('Oren McTansley, PT');
    expect(byName(providers, 'Wrenfield Physical').roles).toEqual(['physio', 'imaging']);
    expect(byName(providers, 'Tessa')).toMatchObject({ postcode: '78701-1234', flags: ['fax-only'] });
    expect(byName(providers, 'Rufus')).toMatchObject({ flags: ['mailing-only'], address: 'PO Box 77, Wrenfield, TX' });
    expect(byName(providers, 'Hana').flags).toContain('military-mail');
    expect(byName(providers, 'Clinica').address).toContain('PR');
    expect(byName(providers, 'Smithson').name).toBe('Smithson, "Back & Neck" Clinic');
    expect(byName(providers, '<B>').name).toBe('<B>Bold</B> Imaging LLC');
    expect(byName(providers, 'Pia').roles).toEqual(['physio']);
    expect(byName(providers, 'Wrenfield General').flags).toEqual(['kind-not-sure']);
    expect(told.map(({ line, kept, problem }) => [line, kept, problem.message])).toEqual([
      [14, false, '“1900000130” is not an NPI: its check digit does not fit. The row was left out.'],
    ]);
    expect(summary.leftOut).toEqual({ 'not-active': 1, 'other-profession': 1 });
  });

  it('reads the answers of its API, numbers as texts or not', async () => {
    const { providers, told, summary } = await importText('nppes-json', sample('nppes-api.json'));
    expect(providers[0]).toMatchObject({
      id: 'nppes:1900000013',
      address: '100 Alder St, Ste 2, Wrenfield, TX',
      phone: '512-555-0130',
    });
    expect(byName(providers, 'Yarrow')).toMatchObject({ kind: 'org', roles: ['physio', 'imaging'] });
    expect(byName(providers, 'Greta')).toMatchObject({ postcode: '78704', phone: '512-555-0137' });
    expect(told.map(({ line }) => line)).toEqual([8]);
    expect(summary.leftOut).toEqual({ 'not-active': 1, 'other-profession': 1 });
  });
});

describe('OpenStreetMap', () => {
  it.each([
    ['osm-json', 'overpass.json'],
    ['osm-xml', 'extract.osm'],
  ] as const)('%s: tags, centres, specialities, what is closed, and places that cannot be', async (format, name) => {
    const { providers, told, summary } = await importText(format, sample(name));
    expect(providers[0]).toMatchObject({
      id: 'osm:node/9000000001',
      name: 'Alderway Physiotherapy',
      fetchedAt: '2026-11-01',
      lat: 51.5032,
      lon: -0.1195,
      hours: 'Mo-Fr 08:00-18:00; Sa 09:00-12:00',
      wheelchair: 'yes',
      url: 'https://alderway.example',
      address: '1 Sample Street, London',
      postcode: 'ZZ1 1AA',
    });
    expect(byName(providers, 'Bracken')).toMatchObject({ phone: '+44 20 7946 0002', url: 'https://bracken.example' });
    expect(byName(providers, 'Copsewood').roles).toEqual(['massage', 'osteo']);
    expect(byName(providers, 'Dunnock').languages).toEqual(['en', 'pl']);
    expect(byName(providers, 'Dr Larkspur').roles).toEqual(['rheum']);
    expect(byName(providers, 'Meadow').roles).toEqual(['surgeon']);
    expect(byName(providers, 'Fernhill').roles).toEqual(['ed']);
    expect(byName(providers, 'Fernhill').lat).toBeCloseTo(51.494, 3);
    expect(byName(providers, 'นวด').roles).toEqual(['massage']);
    expect(byName(providers, 'Juniper').name).toBe('Juniper & Daughters Physio');
    expect(byName(providers, 'Kestrel')).toMatchObject({ geocodeQuality: 'none', flags: ['coordinates-swapped'] });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ kept: true, problem: { message: expect.stringContaining('swapped') } });
    expect(summary.leftOut).toMatchObject({ disused: 2, 'no-name': 1, 'other-profession': 1 });
    expect(providers.some(({ name: one }) => /Hollow|Old Ivy|Sedge/.test(one))).toBe(false);
  });
});

describe('NHS ODS', () => {
  it('keeps active organisations of roles that matter', async () => {
    const { providers, told, summary } = await importText('ods-json', sample('nhs-ods.json'));
    expect(byName(providers, 'Goldcrest')).toMatchObject({
      roles: ['pharm'],
      postcode: 'ZZ1 3AA',
      country: 'gb',
      flags: [],
    });
    expect(byName(providers, 'Eyebright')).toMatchObject({
      roles: ['gp'],
      flags: ['kind-not-sure'],
      lastUpdated: '2024-08-12',
    });
    expect(byName(providers, 'Fernhill').name).toBe('Fernhill Hospitals NHS Trust');
    expect(told.map(({ line }) => line)).toEqual([21]);
    expect(summary.leftOut).toEqual({ 'not-active': 2, 'other-profession': 1, 'no-name': 1 });
  });
});

describe('FHIR', () => {
  it.each([
    ['fhir-bundle', 'fhir-bundle.json'],
    ['fhir-lines', 'fhir.ndjson'],
  ] as const)('%s: joins roles, people, places and services', async (format, name) => {
    const { providers, summary, told } = await importText(format, sample(name));
    expect(providers.find(({ id }) => id === 'fhir:PractitionerRole/r1')).toMatchObject({
      kind: 'person',
      name: 'Mabel Ashgrove, PT, DPT',
      roles: ['physio'],
      lat: 30.27,
      postcode: '78701',
      phone: '+1 512 555 0151',
      hours: 'Mo,Tu,We,Th,Fr 08:00-17:00',
      languages: ['en', 'es'],
      licence: { number: 'LIC-p1' },
    });
    expect(byName(providers, 'Otto')).toMatchObject({
      address: '1 Quarry Hill, Wrenfield, TX',
      geocodeQuality: 'none',
      phone: '+1 512 555 0150',
    });
    expect(byName(providers, 'Pearl')).toMatchObject({ roles: ['rheum'], hours: 'Tu 09:00-12:00' });
    expect(byName(providers, '李').flags).toEqual(['coordinates-swapped', 'closed-at-times']);
    expect(byName(providers, 'Back pain class')).toMatchObject({
      kind: 'org',
      roles: ['physio'],
      hours: 'We 18:00-20:00',
    });
    expect(byName(providers, 'Video visits')).toMatchObject({ telehealth: true, roles: ['physio'] });
    expect(byName(providers, 'Reedmace')).toMatchObject({ roles: ['imaging'], lat: 30.28 });
    expect(providers.some(({ name: one }) => /Closed|Rex/.test(one))).toBe(false);
    expect(summary.leftOut).toEqual({ 'unknown-resource': 2, 'not-active': 2, 'no-name': 1 });
    expect(summary.notes).toEqual([
      'Some resources look like FHIR R5, not R4. They were read as far as the two agree.',
      'Not read, because they tell of no provider: Medication (1), Observation (1).',
    ]);
    expect(told).toHaveLength(1);
  });
});

describe('a table', () => {
  it('keeps good rows, tells the others with their lines', async () => {
    const { providers, told } = await importText('table', sample('own-table.csv'));
    expect(providers[0]).toMatchObject({
      name: 'Underhill Physio',
      roles: ['physio'],
      lat: 52.2,
      homeVisit: true,
      telehealth: false,
      languages: ['en', 'de'],
    });
    expect(byName(providers, 'Vervain').name).toBe('Vervain Massage, "Soft Tissue"');
    expect(byName(providers, 'Zephyr').name).toBe('Zephyr Physio');
    expect(byName(providers, '=HYPER')).toBeDefined();
    expect(told.map(({ line, kept }) => [line, kept])).toEqual([
      [5, true],
      [6, false],
      [7, true],
      [8, true],
      [23, false],
    ]);
  });

  it('without names but with postcodes and places is a table of postcodes', async () => {
    const { places, told } = await importText('table', sample('postcode-places.tsv'));
    expect(places).toHaveLength(6);
    expect(places[0]).toEqual({ postcode: '78701', country: '', lat: 30.271, lon: -97.743 });
    expect(told).toEqual([]);
  });

  it('goes on after a quotation mark in the wrong place', async () => {
    const text = 'name,phone\nA,01632 960001\n"B,01632 960002\nC,01632 960003\nD "x",01632 960004\nE,01632 960005\n';
    const { providers, told } = await importText('table', text);
    expect(providers.map(({ name }) => name)).toEqual(['A', 'C', 'D "x"', 'E']);
    expect(told.map(({ line }) => line)).toEqual([3]);
  });

  it('without a column for the name says which there are', async () => {
    const { told, providers } = await importText('table', 'Shop,Price\nx,1\n');
    expect(providers).toEqual([]);
    expect(told[0]?.problem.message).toBe(
      'No column is the name. The file has “Shop”, “Price”: say which one holds the name.',
    );
  });
});

describe('anything at all', { timeout: 120_000 }, () => {
  const texts = SAMPLES.map(([name]) => sample(name));
  const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new TextDecoder('utf-8').decode(array));
  const bitten = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 200 }), bytes)
    .map(([text, at, length, junk]) => {
      const from = at % text.length;
      return text.slice(0, from) + junk + text.slice(from + length);
    });
  const json = fc.json({ maxDepth: 4 });
  const wrapped = fc
    .tuple(fc.constantFrom('results', 'elements', 'Organisations', 'entry'), fc.array(json, { maxLength: 4 }))
    .map(([key, items]) => `{"resourceType":"Bundle","${key}":[${items.join(',')}]}`);
  const hostileFhir = fc
    .array(
      fc.record({
        resourceType: fc.constantFrom(
          'Practitioner',
          'PractitionerRole',
          'Organization',
          'Location',
          'HealthcareService',
        ),
        id: fc.constantFrom('a', 'b', '__proto__', 'constructor'),
        name: fc.jsonValue({ maxDepth: 2 }),
        practitioner: fc.oneof(fc.constant({ reference: 'Practitioner/a' }), fc.jsonValue({ maxDepth: 2 })),
        location: fc.oneof(fc.constant([{ reference: 'Location/b' }]), fc.jsonValue({ maxDepth: 2 })),
        managingOrganization: fc.constant({ reference: 'Organization/a' }),
        position: fc.jsonValue({ maxDepth: 2 }),
        telecom: fc.jsonValue({ maxDepth: 3 }),
        availableTime: fc.jsonValue({ maxDepth: 3 }),
      }),
      { maxLength: 6 },
    )
    .map(
      (resources) =>
        `{"resourceType":"Bundle","entry":[${resources.map((resource) => JSON.stringify({ resource })).join(',')}]}`,
    );

  it.each(DIRECTORY_FORMATS)('does not make the reader of %s throw, and what it keeps is sound', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(bytes, bitten, json, wrapped, hostileFhir),
        fc.integer({ min: 1, max: 3000 }),
        async (text, piece) => {
          const { providers, told } = await importText(format, text, piece);
          for (const one of providers) {
            expect(one.name).not.toBe('');
            expect(one.name.length).toBeLessThanOrEqual(200);
            expect(one.roles.length).toBeGreaterThan(0);
            if (one.lat !== undefined) expect(Math.abs(one.lat)).toBeLessThanOrEqual(90);
            if (one.url !== undefined) expect(one.url).toMatch(/^https?:\/\//i);
            expect(JSON.parse(JSON.stringify(one))).toEqual(one);
          }
          for (const { line, problem } of told) {
            expect(line).toBeGreaterThan(0);
            expect(problem.message.length).toBeLessThan(600);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is recognised, or refused in a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(bytes, bitten, json), (text) => {
        const found = detectDirectory(text);
        if (!found.ok) expect(found.problems[0]?.message).toMatch(/\.$/);
      }),
    );
  });
});
