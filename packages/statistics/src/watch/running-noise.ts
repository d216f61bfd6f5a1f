// One kind of noise as days come: each new day's row, whitened and with the nuisance taken out (recursive least squares).

import type { NoiseCell } from '../fit.ts';
import { solveLower, solveUpper } from '../numerics/linear.ts';

/** Goes on from the last row of a fit. */
export class RunningNoise {
  /** What no day before foretold of each candidate and, last, of pain, in units of the series' sd. */
  readonly row: Float64Array;
  /** How many times wider than the noise the row spreads, for the nuisance's coefficients are not known. */
  stretch = 1;
  private readonly cell: NoiseCell;
  /** (N'N + s2 precision)^-1, row-major, and the coefficients of each column on the nuisance; pain is the last column. */
  private readonly inverse: Float64Array;
  private readonly coefficients: Float64Array;
  private readonly nuisanceStates: Float64Array;
  private readonly states: Float64Array;
  private spread: number;
  private readonly nuisanceRow: Float64Array;
  private readonly taken: Float64Array;

  constructor(cell: NoiseCell) {
    const { gram, projection, gains, ends } = cell;
    const deep = projection.nuisance.columns;
    this.cell = cell;
    this.inverse = new Float64Array(deep * deep);
    for (let j = 0; j < deep; j++) {
      const unit = this.inverse.subarray(j * deep, (j + 1) * deep);
      unit[j] = 1;
      solveLower(projection.factor, deep, unit);
      solveUpper(projection.factor, deep, unit);
    }
    this.coefficients = gram.shadows.slice();
    for (let j = 0; j <= gram.columns; j++) {
      solveUpper(projection.factor, deep, this.coefficients.subarray(j * deep, (j + 1) * deep));
    }
    this.nuisanceStates = ends.nuisance.slice();
    this.states = new Float64Array(gram.columns + 1);
    this.states.set(ends.design);
    this.states[gram.columns] = ends.pain[0]!;
    this.spread = gains.lastSpread;
    this.nuisanceRow = new Float64Array(deep);
    this.taken = new Float64Array(deep);
    this.row = new Float64Array(gram.columns + 1);
  }

  /** Takes in the next told day, `gap` days after the last: its nuisance, and its candidates with the pain behind them. */
  add(gap: number, nuisance: Float64Array, values: Float64Array): void {
    this.whiten(gap, nuisance, values);
    const { row, nuisanceRow, inverse, coefficients, taken, cell } = this;
    const { columns, products } = cell.gram;
    const deep = nuisanceRow.length;
    // Beyond a year all but a few columns of the nuisance have long been 0.
    const open = openPlaces(nuisanceRow);
    for (let i = 0; i < deep; i++) {
      let sum = 0;
      for (const at of open) sum += inverse[i * deep + at]! * nuisanceRow[at]!;
      taken[i] = sum;
    }
    this.stretch = 1;
    for (const at of open) this.stretch += taken[at]! * nuisanceRow[at]!;
    const { stretch } = this;
    for (let j = 0; j < row.length; j++) {
      let left = row[j]!;
      for (const at of open) left -= coefficients[j * deep + at]! * nuisanceRow[at]!;
      // A column that the nuisance explained wholly has no variation of its own, and is given none.
      row[j] = j < columns && products[j * columns + j] === 0 ? 0 : left;
      const times = left / stretch;
      for (let i = 0; i < deep; i++) coefficients[j * deep + i]! += taken[i]! * times;
    }
    for (let i = 0; i < deep; i++) {
      const times = taken[i]! / stretch;
      for (let j = 0; j < deep; j++) inverse[i * deep + j]! -= times * taken[j]!;
    }
  }

  /** The filter's innovations on this day. */
  private whiten(gap: number, nuisance: Float64Array, values: Float64Array): void {
    const { phi, noiseShare } = this.cell.noise;
    const kept = phi ** gap;
    const ahead = kept * kept * this.spread + (1 - kept * kept) * (1 - noiseShare);
    const total = ahead + noiseShare;
    const gain = ahead / total;
    const scale = 1 / Math.sqrt(total);
    this.spread = ahead * (1 - gain);
    step(nuisance, this.nuisanceStates, this.nuisanceRow, kept, gain, scale);
    step(values, this.states, this.row, kept, gain, scale);
  }
}

function step(
  values: Float64Array,
  states: Float64Array,
  into: Float64Array,
  kept: number,
  gain: number,
  scale: number,
): void {
  for (let j = 0; j < values.length; j++) {
    const surprise = values[j]! - kept * states[j]!;
    states[j] = kept * states[j]! + gain * surprise;
    into[j] = surprise * scale;
  }
}

function openPlaces(row: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < row.length; at++) if (row[at] !== 0) places.push(at);
  return places;
}
