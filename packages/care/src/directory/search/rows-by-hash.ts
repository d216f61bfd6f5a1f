// Finds rows by a 32-bit hash that their own columns give again; whoever asks looks again whether they are truly alike.
import { giveBack, growing } from './grow.ts';

export interface RowsByHash {
  /** Visits the rows that were added with this hash, the latest first, while `visit` says so. */
  each(hash: number, visit: (row: number) => boolean): void;
  /** Adds the latest row, unless its hash is 0: then it is in nobody's way. */
  add(row: number): void;
  /** Gives its memory back; it finds nothing afterwards. */
  drop(): void;
}

/** `hashOf` gives the hash of a row, always the same; 0 for a row that is not to be found. About `expected` rows come. */
export function rowsByHash(hashOf: (row: number) => number, expected: number): RowsByHash {
  /** By row: one more than the next row of the same slot. */
  const next = growing((length) => new Uint32Array(length), expected);
  let heads = new Uint32Array(2 ** Math.max(12, Math.ceil(Math.log2(expected || 1))));
  let count = 0;
  const link = (row: number, hash: number): void => {
    const at = slotOf(hash, heads.length);
    next.set(row, heads[at]!);
    heads[at] = row + 1;
  };
  return {
    each(hash, visit) {
      for (let at = heads[slotOf(hash, heads.length)] ?? 0; at !== 0; at = next.get(at - 1))
        if (hashOf(at - 1) === hash && !visit(at - 1)) return;
    },
    add(row) {
      while (next.length() <= row) next.push(0);
      const hash = hashOf(row);
      if (hash === 0) return;
      count += 1;
      if (count <= heads.length) return link(row, hash);
      const size = 2 * heads.length;
      giveBack(heads);
      heads = new Uint32Array(size);
      for (let old = 0; old <= row; old++) {
        const again = hashOf(old);
        if (again !== 0) link(old, again);
      }
    },
    drop() {
      next.drop();
      giveBack(heads);
      heads = new Uint32Array(0);
    },
  };
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
