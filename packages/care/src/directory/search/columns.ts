// What a search needs of a million listings, as columns of numbers: some ninety bytes a listing. The records lie elsewhere.
import type { ProviderRole } from '../provider.ts';

/** Three-valued facts of a listing, two bits each: 0 not known, 1 yes, 2 no, 3 partly. */
export const FEATURES = ['wheelchair', 'homeVisit', 'telehealth'] as const;
export type Feature = (typeof FEATURES)[number];
export const UNKNOWN = 0;
export const YES = 1;
export const NO = 2;
export const PARTLY = 3;

/** The listings of one role in the order of their grid cells; `cells` goes with `rows`. */
export interface Posting {
  readonly rows: Uint32Array;
  readonly cells: Int32Array;
}

/** All that can be stored and loaded as it is: numbers and lists of texts. A row is a listing, in the order it was added. */
export interface DirectoryColumns {
  readonly version: 1;
  readonly count: number;
  /** Degrees; NaN where the place is not known. */
  readonly lat: Float32Array;
  readonly lon: Float32Array;
  /** 1 where the position is that of the postcode's middle. */
  readonly rough: Uint8Array;
  /** Bits by the place in `PROVIDER_ROLES`. */
  readonly roles: Uint16Array;
  readonly features: Uint8Array;
  /** 0 is not known; else one more than the place in `hourTexts`. */
  readonly hours: Uint32Array;
  readonly hourTexts: readonly string[];
  readonly languages: Uint16Array;
  readonly languageSets: readonly string[];
  /** 0 is not told; else one more than the place in `postcodes`. */
  readonly postcode: Uint32Array;
  /** `country key`, as `us 78701`. */
  readonly postcodes: readonly string[];
  /** Latitude and longitude of each postcode's middle; NaN where it is not known. */
  readonly postcodePlaces: Float32Array;
  /** Folded names, one after the other, in an order-keeping byte form. */
  readonly names: Uint8Array;
  readonly nameEnds: Uint32Array;
  /** Two hashes of the id. */
  readonly ids: Uint32Array;
  /** 0, or one more than the row that stands for this one. */
  readonly standIn: Uint32Array;
  /** By role, and `all`; without those that another row stands for. */
  readonly postings: Readonly<Partial<Record<ProviderRole | 'all', Posting>>>;
  /** Rows that another stands for. */
  readonly duplicates: number;
}

/** The side of a grid cell, degrees: about 11 km from north to south. */
const CELL = 0.1;
export const CELLS_AROUND = 3600;
/** The cell of listings without a place: behind all others. */
export const NOWHERE: number = 1800 * CELLS_AROUND + CELLS_AROUND;

/** The band of cells, from the south pole. */
export function bandOf(lat: number): number {
  return Math.min(1799, Math.max(0, Math.floor((lat + 90) / CELL)));
}

/** The cell along a band, from the date line eastward. */
export function stepOf(lon: number): number {
  return Math.min(CELLS_AROUND - 1, Math.max(0, Math.floor((lon + 180) / CELL)));
}

/** The grid cell of a position; `NOWHERE` for none. */
export function cellOf(lat: number, lon: number): number {
  return Number.isNaN(lat) ? NOWHERE : bandOf(lat) * CELLS_AROUND + stepOf(lon);
}

/** FNV-1a over the letters, from a seed of its own: 32 bits. */
export function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The folded name of a row, byte by byte less, equal or more than another's. */
export function compareNames({ names, nameEnds }: DirectoryColumns, a: number, b: number): number {
  const [aEnd, bEnd] = [nameEnds[a]!, nameEnds[b]!];
  let [i, j] = [a === 0 ? 0 : nameEnds[a - 1]!, b === 0 ? 0 : nameEnds[b - 1]!];
  while (i < aEnd && j < bEnd) {
    const difference = names[i++]! - names[j++]!;
    if (difference !== 0) return difference;
  }
  return aEnd - i - (bEnd - j);
}
