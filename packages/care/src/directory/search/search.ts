// Finds listings: by role, by distance, by what is known of them. By distance, then by name; never by anything else.
import { type LocalTime, openAt } from '../hours/open-at.ts';
import { KM_PER_DEGREE, kmBetween, type Position } from '../position.ts';
import type { ProviderRole } from '../provider.ts';
import {
  bandOf,
  CELLS_AROUND,
  compareNames,
  type DirectoryColumns,
  FEATURES,
  type Feature,
  NO,
  NOWHERE,
  type Posting,
  stepOf,
  UNKNOWN,
} from './columns.ts';
import { firstRows } from './nearest-rows.ts';
import { samePostcodes } from './postcodes.ts';

/** What may be wished for beside role and distance. */
export type Wish = Feature | 'language' | 'open';

export interface ProviderQuery {
  /** Null for every role. */
  readonly role: ProviderRole | null;
  /** Where the person is; null for anywhere, by name. */
  readonly near: Position | null;
  /** Listings without a place are found by it: those of the same postcode, or of its wider area. */
  readonly postcode?: string;
  readonly withinKm: number;
  readonly features?: readonly Feature[];
  /** Two letters. */
  readonly language?: string | null;
  /** Now, where only what is open now is wanted; hours that are not known do not count as closed. */
  readonly openAt?: LocalTime | null;
  /** Leaves out what does not say whether it grants a wish. */
  readonly onlyKnown?: boolean;
  /** How many to give, 1 to 200. */
  readonly most: number;
}

export interface ProviderHit {
  readonly row: number;
  /** Null where the place is not known. */
  readonly km: number | null;
  /** The place is the middle of its postcode. */
  readonly rough: boolean;
  /** Wishes that the listing says nothing of: ask. */
  readonly unknown: readonly Wish[];
}

export interface ProviderHits {
  readonly hits: readonly ProviderHit[];
  /** How many fit, those not given included. */
  readonly total: number;
  /** Listings of the role that have no place, and were left out for it. */
  readonly withoutPlace: number;
}

export function searchProviders(columns: DirectoryColumns, query: ProviderQuery): ProviderHits {
  const posting = columns.postings[query.role ?? 'all'];
  if (posting === undefined) return { hits: [], total: 0, withoutPlace: 0 };
  const first = firstRows(query.most, (a, b) => compareNames(columns, a, b) || a - b);
  const grants = wishReader(columns, query);
  const unplaced = lowerBound(posting.cells, NOWHERE);
  let total = 0;
  const offer = (row: number, km: number): void => {
    if (!grants.fits(row)) return;
    total += 1;
    first.offer(row, km);
  };
  if (query.near === null && query.postcode === undefined) {
    for (const row of posting.rows) offer(row, 0);
  } else {
    if (query.near !== null) nearRows(columns, posting, query.near, query.withinKm, offer);
    const same = query.postcode === undefined ? null : samePostcodes(columns, query.postcode, query.near === null);
    if (same !== null)
      for (let i = unplaced; i < posting.rows.length; i++) {
        const row = posting.rows[i]!;
        if (same[columns.postcode[row]!] === 1) offer(row, Number.POSITIVE_INFINITY);
      }
  }
  const placeless = query.near === null && query.postcode === undefined;
  const hits = first.sorted().map(({ row, km }) => ({
    row,
    km: placeless || km === Number.POSITIVE_INFINITY ? null : km,
    rough: columns.rough[row] === 1,
    unknown: grants.unknown(row),
  }));
  return { hits, total, withoutPlace: placeless ? 0 : posting.rows.length - unplaced };
}

/** Offers the rows within a distance: along each band of cells the cells that the circle can touch. */
function nearRows(
  { lat, lon }: DirectoryColumns,
  { rows, cells }: Posting,
  near: Position,
  withinKm: number,
  offer: (row: number, km: number) => void,
): void {
  const reach = withinKm / KM_PER_DEGREE;
  const [south, north] = [near.lat - reach, near.lat + reach];
  // Around a pole, and for the widest searches, the circle touches every meridian.
  const widest = Math.max(Math.abs(south), Math.abs(north));
  const sine = Math.sin((reach * Math.PI) / 180) / Math.cos((near.lat * Math.PI) / 180);
  const turn = widest >= 90 || reach >= 90 || sine >= 1 ? 180 : (Math.asin(sine) * 180) / Math.PI + 0.001;
  const spans = turn >= 180 ? [[-180, 180] as const] : wrapped(near.lon - turn, near.lon + turn);
  for (let band = bandOf(south - 0.001); band <= bandOf(north + 0.001); band++)
    for (const [west, east] of spans) {
      const end = lowerBound(cells, band * CELLS_AROUND + stepOf(east) + 1);
      for (let i = lowerBound(cells, band * CELLS_AROUND + stepOf(west)); i < end; i++) {
        const row = rows[i]!;
        const km = kmBetween(near.lat, near.lon, lat[row]!, lon[row]!);
        if (km <= withinKm) offer(row, km);
      }
    }
}

/** A span of longitudes, cut in two where it crosses the date line. */
function wrapped(west: number, east: number): readonly (readonly [number, number])[] {
  if (west < -180)
    return [
      [-180, east],
      [west + 360, 180],
    ];
  if (east > 180)
    return [
      [west, 180],
      [-180, east - 360],
    ];
  return [[west, east]];
}

/** The first place whose value is not below `value`. */
function lowerBound(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface WishReader {
  fits(row: number): boolean;
  unknown(row: number): readonly Wish[];
}

/** Reads wishes: `no` never fits, `yes` does, and what is not known fits unless only the known is wanted. */
function wishReader(columns: DirectoryColumns, query: ProviderQuery): WishReader {
  const { features = [], language = null, openAt: now = null, onlyKnown = false } = query;
  const shifts = features.map((feature) => [feature, 2 * FEATURES.indexOf(feature)] as const);
  // Hours and languages repeat: each text is read once.
  const open = columns.hourTexts.map(() => -1);
  const hoursState = (row: number): number => {
    const code = columns.hours[row]!;
    if (code === 0 || now === null) return UNKNOWN;
    if (open[code - 1] === -1)
      open[code - 1] = { open: 1, closed: NO, unknown: UNKNOWN }[openAt(columns.hourTexts[code - 1], now)];
    return open[code - 1]!;
  };
  const speaks = columns.languageSets.map((set) => (language !== null && set.split(' ').includes(language) ? 1 : NO));
  const languageState = (row: number): number => {
    const code = columns.languages[row]!;
    return code === 0 ? UNKNOWN : speaks[code - 1]!;
  };
  const states = (row: number): readonly (readonly [Wish, number])[] => [
    ...shifts.map(([feature, shift]) => [feature, (columns.features[row]! >> shift) & 3] as const),
    ...(language === null ? [] : [['language', languageState(row)] as const]),
    ...(now === null ? [] : [['open', hoursState(row)] as const]),
  ];
  const wishes = shifts.length > 0 || language !== null || now !== null;
  return {
    fits: (row) => !wishes || states(row).every(([, state]) => state !== NO && !(onlyKnown && state === UNKNOWN)),
    unknown: (row) => (wishes ? states(row).flatMap(([wish, state]) => (state === UNKNOWN ? [wish] : [])) : []),
  };
}
