// Sorts rows by their grid cell, without an object for each.
import type { Posting } from './columns.ts';

/** Rows in the order of their cells, and in rising order within one. `cells` is by row; `rows` is used up. */
export function sortByCell(rows: Uint32Array, cells: Int32Array): Posting {
  // Cell and row side by side as one number that sorts by itself: cells stay below 2^23, rows below 2^30.
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) keys[i] = cells[rows[i]!]! * 2 ** 30 + rows[i]!;
  keys.sort();
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < keys.length; i++) {
    const cell = Math.floor(keys[i]! / 2 ** 30);
    sorted[i] = cell;
    rows[i] = keys[i]! - cell * 2 ** 30;
  }
  return { rows, cells: sorted };
}
