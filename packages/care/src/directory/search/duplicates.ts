// Which listings are one: the same id, the same phone, or nearly the same name at the same postcode. Two people are never
// made one because they share a clinic's phone, nor two of one register because their names are alike.
import { jaroWinkler } from '../names.ts';
import { growing } from './grow.ts';
import { type RowsByHash, rowsByHash } from './rows-by-hash.ts';

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
  /** Takes the next listing, once its columns hold it; `found` is told the earlier rows that are the same. */
  take(likeness: Likeness, found: (row: number) => void): void;
  /** Gives its memory back; nothing can be taken afterwards. */
  drop(): void;
}

/** What the builder keeps of a row anyway, so that it is not kept twice. */
export interface RowColumns {
  /** The first and the second hash of the id. */
  id(row: number, which: 0 | 1): number;
  /** 0 where there is none. */
  postcode(row: number): number;
  /** Folded. */
  name(row: number): string;
}

/** Remembers what was seen: by row, and by what two rows of one listing share. About `expected` listings come. */
export function likenesses(columns: RowColumns, expected: number): Likenesses {
  const kinds = growing((length) => new Uint8Array(length), expected);
  const phones = growing((length) => new Uint32Array(length), expected);
  const roles = growing((length) => new Uint16Array(length), expected);
  const nameKeys = growing((length) => new Uint32Array(length), expected);
  const byId = rowsByHash((row) => columns.id(row, 0) || 1, expected);
  const byPhone = rowsByHash(phones.get, expected);
  const byName = rowsByHash(nameKeys.get, expected);

  const isSame = (row: number, one: Likeness): boolean => {
    const person = (kinds.get(row) & 1) === 1;
    if (person !== one.person || (roles.get(row) & one.roles) === 0) return false;
    const register = kinds.get(row) >> 1;
    if (person && register !== 0 && register === one.register) return false;
    const postcode = columns.postcode(row);
    const samePostcode = postcode !== 0 && postcode === one.postcode;
    const samePhone = one.phone !== 0 && phones.get(row) === one.phone;
    // One number for a whole chain is no sign that two of its places are one.
    if (!person && samePhone && (samePostcode || postcode === 0 || one.postcode === 0)) return true;
    return (samePostcode || (person && samePhone)) && jaroWinkler(columns.name(row), one.name) > ALIKE;
  };

  return {
    take(one, found) {
      const row = phones.length();
      const same = new Set<number>();
      byId.each(one.id[0] || 1, (other) => {
        if (columns.id(other, 0) === one.id[0] && columns.id(other, 1) === one.id[1]) same.add(other);
        return true;
      });
      const look = (table: RowsByHash, key: number): void => {
        if (key === 0) return;
        let looked = 0;
        table.each(key, (other) => {
          if (!same.has(other) && isSame(other, one)) same.add(other);
          looked += 1;
          return looked < MOST_LOOKED_AT;
        });
      };
      look(byPhone, one.phone);
      const key = nameKey(one);
      look(byName, key);
      kinds.push((one.person ? 1 : 0) | (one.register << 1));
      phones.push(one.phone);
      roles.push(one.roles);
      nameKeys.push(key);
      for (const table of [byId, byPhone, byName]) table.add(row);
      for (const other of same) found(other);
    },
    drop() {
      for (const column of [kinds, phones, roles, nameKeys]) column.drop();
      for (const table of [byId, byPhone, byName]) table.drop();
    },
  };
}

/** Only names with the same first letter at the same postcode are compared; 0 where there is no postcode. */
function nameKey({ name, postcode, person }: Likeness): number {
  if (postcode === 0 || name === '') return 0;
  return (Math.imul(postcode, 0x9e3779b1) ^ Math.imul(name.charCodeAt(0), 0x85ebca6b) ^ (person ? 1 : 0)) >>> 0;
}
