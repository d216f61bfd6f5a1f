// Builds the columns from listings as they come, and finds at the end where they lie and which are one.
import { phoneKey } from '../clean.ts';
import { foldName } from '../names.ts';
import { postcodeKey } from '../postcode.ts';
import { PROVIDER_ROLES, type Provider, type ProviderRole, type ProviderSource } from '../provider.ts';
import type { PostcodePlace } from '../read/sink.ts';
import { cellOf, type DirectoryColumns, hashOf, NO, PARTLY, type Posting, UNKNOWN, YES } from './columns.ts';
import { likenesses } from './duplicates.ts';
import { giveBack, growing, textCodes } from './grow.ts';
import { postcodeMiddles } from './middles.ts';
import { pushName, readName } from './name-bytes.ts';
import { sortByCell } from './sort-by-cell.ts';

/** Registers give each of their listings a number of its own. */
const REGISTERS: readonly ProviderSource[] = ['nppes', 'ods'];

export interface DirectoryBuilder {
  /** Adds the next listing; its row is its place in the order, from 0. */
  add(provider: Provider): void;
  /** A postcode's middle from a table; it goes before what is worked out from listings. */
  place(place: PostcodePlace): void;
  /** The columns. Nothing can be added afterwards. */
  finish(): DirectoryColumns;
}

/** An empty directory. About `expected` listings come: what is made ready for them need not grow. */
export function directoryBuilder(expected = 0): DirectoryBuilder {
  const lat = growing((length) => new Float32Array(length), expected);
  const lon = growing((length) => new Float32Array(length), expected);
  const rough = growing((length) => new Uint8Array(length), expected);
  const roles = growing((length) => new Uint16Array(length), expected);
  const features = growing((length) => new Uint8Array(length), expected);
  const hours = growing((length) => new Uint32Array(length), expected);
  const languages = growing((length) => new Uint16Array(length), expected);
  const postcode = growing((length) => new Uint32Array(length), expected);
  const names = growing((length) => new Uint8Array(length));
  const nameEnds = growing((length) => new Uint32Array(length), expected);
  const ids = growing((length) => new Uint32Array(length), 2 * expected);
  const standIn = growing((length) => new Uint32Array(length), expected);
  const updated = growing((length) => new Uint32Array(length), expected);
  const [hourTexts, languageSets, postcodes] = [textCodes(1_000_000), textCodes(65_535), textCodes(4_000_000)];
  const middles = postcodeMiddles();
  const startOf = (row: number): number => (row === 0 ? 0 : nameEnds.get(row - 1));
  const seen = likenesses(
    {
      id: (row, which) => ids.get(2 * row + which),
      postcode: postcode.get,
      name: (row) => readName(names.get, startOf(row), nameEnds.get(row)),
    },
    expected,
  );
  let duplicates = 0;

  /** The row that stands for this one. */
  const standsFor = (row: number): number => {
    let at = row;
    while (standIn.get(at) !== 0) at = standIn.get(at) - 1;
    return at;
  };
  const merge = (row: number, into: number): void => {
    // The newer of one id stands; of two listings, the one whose place is known better.
    const newer = ids.get(2 * row) === ids.get(2 * into) && ids.get(2 * row + 1) === ids.get(2 * into + 1);
    const better = newer
      ? updated.get(row) >= updated.get(into)
      : Number.isNaN(lat.get(into)) && !Number.isNaN(lat.get(row));
    const [stands, goes] = better ? [row, into] : [into, row];
    standIn.set(goes, stands + 1);
    duplicates += 1;
    if (newer) return;
    roles.set(stands, roles.get(stands) | roles.get(goes));
    features.set(stands, known(features.get(stands), features.get(goes)));
    if (hours.get(stands) === 0) hours.set(stands, hours.get(goes));
    if (languages.get(stands) === 0) languages.set(stands, languages.get(goes));
  };

  return {
    add(provider) {
      const row = lat.length();
      lat.push(provider.lat ?? Number.NaN);
      lon.push(provider.lon ?? Number.NaN);
      rough.push(provider.geocodeQuality === 'zip' ? 1 : 0);
      const bits = provider.roles.reduce((sum, role) => sum | roleBit(role), 0);
      roles.push(bits);
      features.push(featuresOf(provider));
      hours.push(hourTexts.code(provider.hours ?? ''));
      languages.push(languageSets.code(provider.languages?.join(' ') ?? ''));
      const key = postcodeKey(provider.postcode, provider.country);
      const code = key === '' ? 0 : postcodes.code(`${provider.country} ${key}`);
      postcode.push(code);
      if (provider.geocodeQuality === 'exact' && code !== 0) middles.add(code, provider.lat!, provider.lon!);
      const name = foldName(provider.name);
      pushName(name, names.push);
      nameEnds.push(names.length());
      const id = [hashOf(provider.id, 0), hashOf(provider.id, 1)] as const;
      ids.push(id[0]);
      ids.push(id[1]);
      updated.push(Number(provider.lastUpdated.replaceAll('-', '')));
      standIn.push(0);
      const likeness = {
        id,
        register: REGISTERS.indexOf(provider.source) + 1,
        person: provider.kind === 'person',
        phone: provider.phone === undefined ? 0 : Number(phoneKey(provider.phone)),
        postcode: code,
        roles: bits,
        name,
      };
      seen.take(likeness, (other) => {
        const [stands, into] = [standsFor(row), standsFor(other)];
        if (into !== stands) merge(stands, into);
      });
    },
    place({ postcode: text, country, lat: north, lon: east }) {
      const key = postcodeKey(text, country);
      if (key !== '') middles.set(postcodes.code(`${country} ${key}`), north, east);
    },
    finish() {
      seen.drop();
      updated.drop();
      const count = lat.length();
      const places = middles.done(postcodes.texts().length);
      for (let row = 0; row < count; row++) {
        const code = postcode.get(row);
        if (code === 0 || !Number.isNaN(lat.get(row)) || Number.isNaN(places[2 * code - 2]!)) continue;
        lat.set(row, places[2 * code - 2]!);
        lon.set(row, places[2 * code - 1]!);
        rough.set(row, 1);
      }
      const letters = names.done();
      const [north, east, bits, stands] = [lat.done(), lon.done(), roles.done(), standIn.done()];
      const keys = new Float64Array(count);
      const cell = (row: number): number => cellOf(north[row]!, east[row]!);
      const postings: Partial<Record<ProviderRole | 'all', Posting>> = {
        all: sortByCell(count, (row) => stands[row] === 0, cell, keys),
      };
      for (const role of PROVIDER_ROLES) {
        const bit = roleBit(role);
        const posting = sortByCell(count, (row) => stands[row] === 0 && (bits[row]! & bit) !== 0, cell, keys);
        if (posting.rows.length > 0) postings[role] = posting;
      }
      giveBack(keys);
      return {
        version: 1,
        count,
        lat: north,
        lon: east,
        rough: rough.done(),
        roles: bits,
        features: features.done(),
        hours: hours.done(),
        hourTexts: hourTexts.texts(),
        languages: languages.done(),
        languageSets: languageSets.texts(),
        postcode: postcode.done(),
        postcodes: postcodes.texts(),
        postcodePlaces: places,
        names: letters,
        nameEnds: nameEnds.done(),
        ids: ids.done(),
        standIn: stands,
        postings,
        duplicates,
      };
    },
  };
}

function roleBit(role: ProviderRole): number {
  return 1 << PROVIDER_ROLES.indexOf(role);
}

function featuresOf({ wheelchair, homeVisit, telehealth }: Provider): number {
  const access = wheelchair === undefined ? UNKNOWN : { yes: YES, limited: PARTLY, no: NO }[wheelchair];
  return access | (three(homeVisit) << 2) | (three(telehealth) << 4);
}

function three(value: boolean | undefined): number {
  return value === undefined ? UNKNOWN : value ? YES : NO;
}

/** What is known of either; the first goes before. */
function known(a: number, b: number): number {
  let bits = 0;
  for (const shift of [0, 2, 4]) bits |= ((a >> shift) & 3 || (b >> shift) & 3) << shift;
  return bits;
}
