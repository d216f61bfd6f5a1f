// Finds a place by postcode in the imported data itself. Nothing is asked of anyone.
import { postcodeArea, postcodeKey } from '../postcode.ts';
import type { DirectoryColumns } from './columns.ts';

export interface PostcodePosition {
  readonly lat: number;
  readonly lon: number;
  /** The postcode itself was not found: this is the middle of the wider area it begins with. */
  readonly rough: boolean;
}

/** The middle of a postcode; null where the data know nothing near it. `country` decides where several share it. */
export function findPostcode(
  columns: DirectoryColumns,
  postcode: string,
  country: string | null,
): PostcodePosition | null {
  const key = postcodeKey(postcode, country ?? '');
  if (key.length < 2) return null;
  const area = postcodeArea(key);
  return (
    middleOf(columns, country, false, (other) => other === key) ??
    middleOf(columns, country, true, (other) => other === area || postcodeArea(other) === area)
  );
}

function middleOf(
  { postcodes, postcodePlaces }: DirectoryColumns,
  country: string | null,
  rough: boolean,
  fits: (key: string) => boolean,
): PostcodePosition | null {
  let [lat, lon, count, ours] = [0, 0, 0, false];
  for (let i = 0; i < postcodes.length; i++) {
    if (Number.isNaN(postcodePlaces[2 * i]!)) continue;
    const [where = '', key = ''] = postcodes[i]!.split(' ');
    if (!fits(key)) continue;
    const here = where === country;
    // What is surely in the person's country goes before what shares its signs elsewhere.
    if (here && !ours) [lat, lon, count, ours] = [0, 0, 0, true];
    if (ours && !here) continue;
    lat += postcodePlaces[2 * i]!;
    lon += postcodePlaces[2 * i + 1]!;
    count += 1;
  }
  return count === 0 ? null : { lat: lat / count, lon: lon / count, rough };
}

/** For each postcode code 1 where it is this postcode, or, where `area` is asked for, begins like it; null where none is. */
export function samePostcodes({ postcodes }: DirectoryColumns, postcode: string, area: boolean): Uint8Array | null {
  const key = postcodeKey(postcode, '');
  const wide = postcodeArea(key);
  const same = new Uint8Array(postcodes.length + 1);
  let any = false;
  for (let i = 0; i < postcodes.length; i++) {
    const other = postcodes[i]!.split(' ')[1] ?? '';
    if (other !== key && !(area && (other === wide || postcodeArea(other) === wide))) continue;
    same[i + 1] = 1;
    any = true;
  }
  return any && key.length >= 2 ? same : null;
}
