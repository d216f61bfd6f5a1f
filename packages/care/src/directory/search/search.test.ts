// The index gives what looking at every listing gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../names.ts';
import { kmBetween } from '../position.ts';
import { PROVIDER_ROLES, type Provider } from '../provider.ts';
import { listing } from '../test-support.ts';
import { directoryBuilder } from './builder.ts';
import type { DirectoryColumns } from './columns.ts';
import { mergeListings, rowsOf } from './listed-elsewhere.ts';
import { findPostcode } from './postcodes.ts';
import { searchProviders } from './search.ts';

function built(providers: readonly Provider[], expected?: number): DirectoryColumns {
  const builder = directoryBuilder(expected);
  for (const provider of providers) builder.add(provider);
  return builder.finish();
}

function bytes({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

describe('search', { timeout: 60_000 }, () => {
  const lat = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: 51, max: 52, noNaN: true }));
  const lon = fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    fc.constantFrom(-180, 180, 179.99, -179.99),
  );
  const place = fc.record({ lat: lat.map(Math.fround), lon: lon.map(Math.fround) });
  const one = fc.record({
    place,
    roles: fc.subarray([...PROVIDER_ROLES], { minLength: 1, maxLength: 3 }),
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
  });

  it('by role and distance is what looking at all of them gives, in the same order', () => {
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 60 }),
        place,
        fc.double({ min: 0.1, max: 21_000, noNaN: true }),
        fc.constantFrom(...PROVIDER_ROLES, null),
        (parts, near, withinKm, role) => {
          const providers = parts.map(({ place: { lat: north, lon: east }, roles, name }, i) =>
            listing({ id: `p${i}`, lat: north, lon: east, roles, name }),
          );
          const found = searchProviders(built(providers), { role, near, withinKm, most: 200 });
          const wanted = providers
            .map((provider, row) => ({
              row,
              provider,
              km: kmBetween(near.lat, near.lon, provider.lat!, provider.lon!),
            }))
            .filter(({ provider, km }) => (role === null || provider.roles.includes(role)) && km <= withinKm)
            .sort(
              (a, b) =>
                a.km - b.km || compareText(foldName(a.provider.name), foldName(b.provider.name)) || a.row - b.row,
            );
          expect(found.hits.map(({ row }) => row)).toEqual(wanted.map(({ row }) => row));
          expect(found.total).toBe(wanted.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the same however many listings were expected', () => {
    // More than one piece of a column; every seventh is there twice, and some names are not of ASCII letters.
    const providers = Array.from({ length: 66_000 }, (_, i) =>
      listing({
        id: `id ${i % 7 === 6 ? i - 1 : i}`,
        name: `${i % 5 === 0 ? '李医生' : 'Practice'} ${(i * 7919).toString(36)}`,
        lat: 50 + (i % 500) / 100,
        lon: (i % 300) / 100,
        postcode: `AB${i % 9000} 1CD`,
        phone: String(1_000_000 + i),
      }),
    );
    const plain = built(providers);
    expect(plain.duplicates).toBeGreaterThanOrEqual(Math.floor(66_000 / 7));
    for (const expected of [10, 66_000, 100_000]) {
      const other = built(providers, expected);
      for (const key of Object.keys(plain) as (keyof DirectoryColumns)[]) {
        const [a, b] = [plain[key], other[key]];
        if (ArrayBuffer.isView(a) && ArrayBuffer.isView(b)) expect(Buffer.compare(bytes(a), bytes(b)), key).toBe(0);
        else expect(b, key).toEqual(a);
      }
    }
  });

  it('gives the first so many of more', () => {
    const providers = Array.from({ length: 500 }, (_, i) =>
      listing({ id: `p${i}`, lat: 50 + ((i * 7) % 500) / 1000, lon: 0 }),
    );
    const { hits, total } = searchProviders(built(providers), {
      role: 'physio',
      near: { lat: 50, lon: 0 },
      withinKm: 100,
      most: 10,
    });
    expect(total).toBe(500);
    expect(hits.map(({ row }) => (row * 7) % 500)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('takes what is not known for possible, never for no', () => {
    const columns = built([
      listing({ id: 'a', lat: 50, lon: 0, wheelchair: 'no', hours: 'Mo-Fr 09:00-17:00' }),
      listing({ id: 'b', lat: 50, lon: 0.01, hours: 'by appointment' }),
      listing({
        id: 'c',
        lat: 50,
        lon: 0.02,
        wheelchair: 'limited',
        hours: 'Mo-Su 00:00-24:00',
        languages: ['de', 'en'],
      }),
      listing({ id: 'd', lat: 50, lon: 0.03, wheelchair: 'yes', homeVisit: true, languages: ['fr'] }),
    ]);
    const query = { role: 'physio', near: { lat: 50, lon: 0 }, withinKm: 50, most: 10 } as const;
    const rows = (more: object) =>
      searchProviders(columns, { ...query, ...more }).hits.map(({ row, unknown }) => [row, ...unknown]);
    expect(rows({ features: ['wheelchair'] })).toEqual([[1, 'wheelchair'], [2], [3]]);
    expect(rows({ features: ['wheelchair'], onlyKnown: true })).toEqual([[2], [3]]);
    expect(rows({ features: ['homeVisit'], onlyKnown: true })).toEqual([[3]]);
    expect(rows({ language: 'de' })).toEqual([[0, 'language'], [1, 'language'], [2]]);
    expect(rows({ openAt: { weekday: 6, minute: 600 } })).toEqual([[1, 'open'], [2], [3, 'open']]);
    expect(rows({ openAt: { weekday: 6, minute: 600 }, onlyKnown: true })).toEqual([[2]]);
  });

  it('finds a postcode in the data, and listings that have nothing else', () => {
    const builder = directoryBuilder();
    builder.add(listing({ id: 'a', lat: 51, lon: 0, postcode: 'ZZ1 1AA' }));
    builder.add(listing({ id: 'b', lat: 51.02, lon: 0, postcode: 'zz11aa' }));
    builder.add(listing({ id: 'c', postcode: 'ZZ1 1AA' }));
    builder.add(listing({ id: 'd', postcode: 'ZZ9 9ZZ' }));
    builder.add(listing({ id: 'e', postcode: '787011234', country: 'us' }));
    builder.place({ postcode: '78701', country: 'us', lat: 30, lon: -97 });
    const columns = builder.finish();
    expect(findPostcode(columns, 'ZZ1 1AA', 'gb')).toMatchObject({ lat: expect.closeTo(51.01, 4), rough: false });
    expect(findPostcode(columns, 'ZZ1 4XX', 'gb')).toMatchObject({ rough: true });
    expect(findPostcode(columns, '78701-0001', 'us')).toMatchObject({ lat: 30, lon: -97 });
    expect(findPostcode(columns, 'QQ1 1QQ', null)).toBeNull();
    const near = findPostcode(columns, 'ZZ1 1AA', 'gb')!;
    const { hits, withoutPlace } = searchProviders(columns, { role: 'physio', near, withinKm: 10, most: 10 });
    expect(hits.map(({ row, rough }) => [row, rough])).toEqual([
      [2, true],
      [0, false],
      [1, false],
    ]);
    expect(withoutPlace).toBe(1);
    const lost = searchProviders(columns, { role: 'physio', near: null, postcode: 'ZZ9 9ZZ', withinKm: 10, most: 10 });
    expect(lost.hits).toEqual([{ row: 3, km: null, rough: false, unknown: [] }]);
  });
});

describe('duplicates', () => {
  const at = { lat: 51, lon: 0, postcode: 'ZZ1 1AA' };
  const count = (...providers: readonly Provider[]): number => {
    const columns = built(providers);
    return searchProviders(columns, { role: null, near: null, withinKm: 1, most: 200 }).total;
  };

  it('are one: same id, same phone, or a name nearly the same at the same postcode', () => {
    expect(
      count(
        listing({ id: 'a', name: 'Old', lastUpdated: '2020-01-01' }),
        listing({ id: 'a', name: 'New', lastUpdated: '2021-01-01' }),
      ),
    ).toBe(1);
    expect(
      count(
        listing({ id: 'a', name: 'Alder', phone: '020 7946 0001' }),
        listing({ id: 'b', name: 'Alderway Physio', phone: '+44 20 7946 0001' }),
      ),
    ).toBe(1);
    expect(
      count(
        listing({ id: 'a', name: 'Alderway Physiotherapy', ...at }),
        listing({ id: 'b', name: 'Alderway Physiotherapie', ...at }),
      ),
    ).toBe(1);
    expect(count(listing({ id: 'a', name: 'Alderway', ...at }), listing({ id: 'b', name: 'Beech House', ...at }))).toBe(
      2,
    );
  });

  it('are not one: two people behind one phone, two of a register with like names, two places of a chain', () => {
    const person = { kind: 'person', phone: '020 7946 0001', ...at } as const;
    expect(
      count(listing({ id: 'a', name: 'Ann Ash', ...person }), listing({ id: 'b', name: 'Bea Beech', ...person })),
    ).toBe(2);
    expect(
      count(
        listing({ id: 'a', name: 'John Smith', source: 'nppes', ...person }),
        listing({ id: 'b', name: 'Joan Smith', source: 'nppes', ...person }),
      ),
    ).toBe(2);
    expect(
      count(
        listing({ id: 'a', name: 'John Smith', source: 'nppes', ...person }),
        listing({ id: 'b', name: 'Jon Smith', source: 'fhir', ...person }),
      ),
    ).toBe(1);
    expect(
      count(
        listing({ id: 'a', phone: '020 7946 0001', postcode: 'ZZ1 1AA' }),
        listing({ id: 'b', phone: '020 7946 0001', postcode: 'ZZ2 2AA' }),
      ),
    ).toBe(2);
    expect(
      count(
        listing({ id: 'a', name: 'Fern', roles: ['gp'], ...at }),
        listing({ id: 'b', name: 'Fern', roles: ['pharm'], ...at }),
      ),
    ).toBe(2);
  });

  it('are read as one record that names all sources', () => {
    const providers = [
      listing({
        id: 'a',
        name: 'Alderway',
        source: 'ods',
        attribution: 'ODS',
        phone: '020 7946 0001',
        geocodeQuality: 'none',
      }),
      listing({
        id: 'b',
        name: 'Alderway Physio',
        source: 'osm',
        attribution: 'OSM',
        phone: '020 7946 0001',
        lat: 51,
        lon: 0,
        hours: '24/7',
      }),
    ] as const;
    const columns = built(providers);
    const rows = rowsOf(columns, 'a');
    expect(rows).toEqual([1, 0]);
    const merged = mergeListings([providers[1], providers[0]]);
    expect(merged).toMatchObject({ name: 'Alderway Physio', attribution: 'OSM; ODS', lat: 51, hours: '24/7' });
    expect(rowsOf(columns, 'nobody')).toEqual([]);
  });
});

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
