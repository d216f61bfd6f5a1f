// Finds rows by a 32-bit hash, in arrays; whoever asks looks again whether they are truly alike.
import { growing } from './grow.ts';

export interface RowsByHash {
  /** Visits the rows that were added with this hash, the latest first, while `visit` says so. */
  each(hash: number, visit: (row: number) => boolean): void;
  add(hash: number, row: number): void;
}

export function rowsByHash(): RowsByHash {
  const rows = growing((length) => new Uint32Array(length));
  const hashes = growing((length) => new Uint32Array(length));
  /** One more than the next entry of the same slot. */
  const next = growing((length) => new Uint32Array(length));
  let heads = new Uint32Array(4096);
  const slot = (hash: number): number => (hash ^ (hash >>> 15)) & (heads.length - 1);
  const link = (entry: number): void => {
    const at = slot(hashes.get(entry));
    next.set(entry, heads[at]!);
    heads[at] = entry + 1;
  };
  return {
    each(hash, visit) {
      for (let entry = heads[slot(hash)]!; entry !== 0; entry = next.get(entry - 1))
        if (hashes.get(entry - 1) === hash && !visit(rows.get(entry - 1))) return;
    },
    add(hash, row) {
      const entry = rows.length();
      rows.push(row);
      hashes.push(hash);
      next.push(0);
      if (entry < heads.length) return link(entry);
      heads = new Uint32Array(2 * heads.length);
      for (let old = 0; old <= entry; old++) link(old);
    },
  };
}
