// Which listings are one: the same id, the same phone, or nearly the same name at the same postcode. Two people are never
// made one because they share a clinic's phone, nor two of one register because their names are alike.
import { jaroWinkler } from '../names.ts';
import { growing } from './grow.ts';
import { rowsByHash } from './rows-by-hash.ts';

/** What is compared of a listing. */
export interface Likeness {
  /** Two hashes of its id. */
  readonly id: readonly [number, number];
  /** The register that numbers its listings, from 1; 0 for sources where one place may stand twice. */
  readonly register: number;
  readonly person: boolean;
  /** Its last nine digits; 0 where there is none. */
  readonly phone: number;
  /** 0 where there is none. */
  readonly postcode: number;
  /** Bits of its roles. */
  readonly roles: number;
  /** Folded. */
  readonly name: string;
}

/** Names more alike than this are one. */
const ALIKE = 0.92;
/** Listings that are looked at for one phone or one beginning of a name; a switchboard has more, and they stay apart. */
const MOST_LOOKED_AT = 128;

export interface Likenesses {
  /** Takes the next listing; `found` is told the earlier rows that are the same. */
  take(likeness: Likeness, found: (row: number) => void): void;
}

/** Remembers what was seen, in columns. `nameOf` gives the folded name of an earlier row. */
export function likenesses(nameOf: (row: number) => string): Likenesses {
  const ids = growing((length) => new Uint32Array(length));
  const kinds = growing((length) => new Uint8Array(length));
  const phones = growing((length) => new Uint32Array(length));
  const postcodes = growing((length) => new Uint32Array(length));
  const roles = growing((length) => new Uint16Array(length));
  const [byId, byPhone, byName] = [rowsByHash(), rowsByHash(), rowsByHash()];

  const isSame = (row: number, one: Likeness): boolean => {
    const person = (kinds.get(row) & 1) === 1;
    if (person !== one.person || (roles.get(row) & one.roles) === 0) return false;
    const register = kinds.get(row) >> 1;
    if (person && register !== 0 && register === one.register) return false;
    const postcode = postcodes.get(row);
    const samePostcode = postcode !== 0 && postcode === one.postcode;
    const samePhone = one.phone !== 0 && phones.get(row) === one.phone;
    // One number for a whole chain is no sign that two of its places are one.
    if (!person && samePhone && (samePostcode || postcode === 0 || one.postcode === 0)) return true;
    return (samePostcode || (person && samePhone)) && jaroWinkler(nameOf(row), one.name) > ALIKE;
  };

  return {
    take(one, found) {
      const row = phones.length();
      const same = new Set<number>();
      byId.each(one.id[0], (other) => {
        if (ids.get(other) === one.id[1]) same.add(other);
        return true;
      });
      const look = (table: typeof byPhone, key: number): void => {
        if (key === 0) return;
        let looked = 0;
        table.each(key, (other) => {
          if (!same.has(other) && isSame(other, one)) same.add(other);
          looked += 1;
          return looked < MOST_LOOKED_AT;
        });
        table.add(key, row);
      };
      look(byPhone, one.phone);
      look(byName, nameKey(one));
      byId.add(one.id[0], row);
      ids.push(one.id[1]);
      kinds.push((one.person ? 1 : 0) | (one.register << 1));
      phones.push(one.phone);
      postcodes.push(one.postcode);
      roles.push(one.roles);
      for (const other of same) found(other);
    },
  };
}

/** Only names with the same first letter at the same postcode are compared; 0 where there is no postcode. */
function nameKey({ name, postcode, person }: Likeness): number {
  if (postcode === 0 || name === '') return 0;
  return (Math.imul(postcode, 0x9e3779b1) ^ Math.imul(name.charCodeAt(0), 0x85ebca6b) ^ (person ? 1 : 0)) >>> 0;
}
