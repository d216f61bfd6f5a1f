// Listings of one provider from several files, and finding one by its id.
import type { Provider } from '../provider.ts';
import { type DirectoryColumns, hashOf } from './columns.ts';

/** Rows of this id, the one that stands for all first, and of those it stands for; empty where there is none. */
export function rowsOf(columns: DirectoryColumns, id: string): readonly number[] {
  const [a, b] = [hashOf(id, 0), hashOf(id, 1)];
  const { ids, standIn, count } = columns;
  for (let row = 0; row < count; row++) {
    if (ids[2 * row] !== a || ids[2 * row + 1] !== b) continue;
    const head = headOf(standIn, row);
    const others: number[] = [];
    for (let other = 0; other < count; other++)
      if (other !== head && standIn[other] !== 0 && headOf(standIn, other) === head) others.push(other);
    return [head, ...others];
  }
  return [];
}

function headOf(standIn: Uint32Array, row: number): number {
  let at = row;
  while (standIn[at] !== 0) at = standIn[at]! - 1;
  return at;
}

/** One record of several: the first one's words, with what it lacks from the others, and all whom to name. */
export function mergeListings([first, ...others]: readonly [Provider, ...Provider[]]): Provider {
  return others.filter(({ id }) => id !== first.id).reduce(both, first);
}

function both(one: Provider, other: Provider): Provider {
  const place = one.geocodeQuality !== 'exact' && other.geocodeQuality === 'exact' ? other : one;
  const { lat, lon, geocodeQuality } = place;
  const phone = one.phone ?? other.phone;
  return {
    ...other,
    ...one,
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    geocodeQuality,
    address: one.address || other.address,
    postcode: one.postcode || other.postcode,
    country: one.country || other.country,
    attribution: one.attribution.includes(other.attribution)
      ? one.attribution
      : `${one.attribution}; ${other.attribution}`,
    roles: [...new Set([...one.roles, ...other.roles])],
    flags: [...new Set([...one.flags, ...other.flags])].filter((flag) => flag !== 'fax-only' || phone === undefined),
  };
}
