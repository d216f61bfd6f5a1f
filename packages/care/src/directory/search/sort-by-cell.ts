// Sorts rows by their grid cell, without an object for each.
import type { Posting } from './columns.ts';

/** A key is a cell and a row side by side: cells stay below 2^23, rows below 2^30. */
const ROWS = 2 ** 30;

/**
 * The rows from 0 to before `count` that belong, in the order of their cells, and in rising order within one. `keys` is
 * scratch for at least `count` numbers.
 */
export function sortByCell(
  count: number,
  belongs: (row: number) => boolean,
  cellOf: (row: number) => number,
  keys: Float64Array,
): Posting {
  let size = 0;
  for (let row = 0; row < count; row++) if (belongs(row)) keys[size++] = cellOf(row) * ROWS + row;
  const [rows, cells] = [new Uint32Array(size), new Int32Array(size)];
  keys
    .subarray(0, size)
    .sort()
    .forEach((key, at) => {
      const cell = Math.floor(key / ROWS);
      cells[at] = cell;
      rows[at] = key - cell * ROWS;
    });
  return { rows, cells };
}
