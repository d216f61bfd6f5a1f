// One kind of noise as days come: each new day's row, whitened and with the nuisance taken out (recursive least squares).

import type { Nuisance } from '../design/nuisance.ts';
import type { NoiseCell } from '../fit.ts';
import { solveLower, solveUpper } from '../numerics/linear.ts';
import type { Projection } from '../whiten/project.ts';

/**
 * Goes on from the last row of a fit. Only nuisance columns that a day to come may touch are followed, fewer than ten
 * after ten years: what is known of the others cannot change a row any more.
 */
export class RunningNoise {
  /** What no day before foretold of each candidate and, last, of pain, in units of the series' sd. */
  readonly row: Float64Array;
  /** How many times wider than the noise the row spreads, for the nuisance's coefficients are not known. */
  stretch = 1;
  private readonly cell: NoiseCell;
  /** Places of the nuisance columns that are followed. */
  private readonly open: Int32Array;
  /** (N'N + s2 precision)^-1 of the open columns, row-major. */
  private readonly inverse: Float64Array;
  /** For each open column its coefficient in every candidate and, last, in pain. */
  private readonly coefficients: Float64Array;
  /** 1 where the nuisance explains a candidate wholly: it has no variation of its own, and is given none. */
  private readonly isExplained: Uint8Array;
  private readonly nuisanceStates: Float64Array;
  private readonly states: Float64Array;
  private spread: number;
  private readonly nuisanceRow: Float64Array;
  private readonly taken: Float64Array;

  /** `row`: where rows are written. */
  constructor(cell: NoiseCell, row: Float64Array = new Float64Array(cell.gram.columns + 1)) {
    const { gram, projection, gains, ends } = cell;
    const { columns, products } = gram;
    this.cell = cell;
    this.open = openColumns(projection.nuisance);
    this.inverse = inverseOf(projection, this.open);
    this.coefficients = coefficientsOf(cell, this.open);
    this.isExplained = Uint8Array.from({ length: columns }, (_, j) => Number(products[j * columns + j] === 0));
    this.nuisanceStates = Float64Array.from(this.open, (at) => ends.nuisance[at]!);
    this.states = new Float64Array(columns + 1);
    this.states.set(ends.design);
    this.states[columns] = ends.pain[0]!;
    this.spread = gains.lastSpread;
    this.nuisanceRow = new Float64Array(this.open.length);
    this.taken = new Float64Array(this.open.length);
    this.row = row;
  }

  /**
   * Takes in the next told day, `gap` days after the last: its nuisance, its candidates with the pain behind them, and its
   * variance beside the series', in its units.
   */
  add(gap: number, nuisance: Float64Array, values: Float64Array, more: number): void {
    this.whiten(gap, nuisance, values, more);
    const { row, nuisanceRow, inverse, coefficients, taken, isExplained } = this;
    const open = nuisanceRow.length;
    const width = row.length;
    let stretch = 1;
    for (let i = 0; i < open; i++) {
      let sum = 0;
      for (let at = 0; at < open; at++) sum += inverse[i * open + at]! * nuisanceRow[at]!;
      taken[i] = sum;
      stretch += sum * nuisanceRow[i]!;
    }
    this.stretch = stretch;
    for (let i = 0; i < open; i++) {
      const times = nuisanceRow[i]!;
      if (times === 0) continue;
      for (let j = 0, at = i * width; j < width; j++, at++) row[j]! -= coefficients[at]! * times;
    }
    for (let j = 0; j < isExplained.length; j++) if (isExplained[j] === 1) row[j] = 0;
    for (let i = 0; i < open; i++) {
      const times = taken[i]! / stretch;
      for (let j = 0, at = i * width; j < width; j++, at++) coefficients[at]! += row[j]! * times;
      for (let j = 0; j < open; j++) inverse[i * open + j]! -= times * taken[j]!;
    }
  }

  /** The filter's innovations on this day. */
  private whiten(gap: number, nuisance: Float64Array, values: Float64Array, more: number): void {
    const { open, states, nuisanceStates, nuisanceRow, row } = this;
    const { phi, noiseShare } = this.cell.noise;
    const kept = phi ** gap;
    const ahead = kept * kept * this.spread + (1 - kept * kept) * (1 - noiseShare);
    const total = ahead + noiseShare + more;
    const gain = ahead / total;
    const scale = 1 / Math.sqrt(total);
    this.spread = ahead * (1 - gain);
    for (let i = 0; i < open.length; i++) nuisanceRow[i] = nuisance[open[i]!]!;
    step(nuisanceRow, nuisanceStates, nuisanceRow, kept, gain, scale);
    step(values, states, row, kept, gain, scale);
  }
}

/** Whitens one row of values, which may be the same array as `into`; the states go on to the next. */
function step(
  values: Float64Array,
  states: Float64Array,
  into: Float64Array,
  kept: number,
  gain: number,
  scale: number,
): void {
  for (let j = 0; j < values.length; j++) {
    const foretold = kept * states[j]!;
    const surprise = values[j]! - foretold;
    states[j] = foretold + gain * surprise;
    into[j] = surprise * scale;
  }
}

/** The columns that have not ended with the last row. */
function openColumns({ rows, columns, end }: Nuisance): Int32Array {
  return Int32Array.from({ length: columns }, (_, j) => j).filter((j) => end[j] === rows);
}

function inverseOf({ factor, nuisance }: Projection, open: Int32Array): Float64Array {
  const deep = nuisance.columns;
  const inverse = new Float64Array(open.length * open.length);
  const unit = new Float64Array(deep);
  open.forEach((column, j) => {
    unit.fill(0);
    unit[column] = 1;
    solveLower(factor, deep, unit);
    solveUpper(factor, deep, unit);
    open.forEach((at, i) => {
      inverse[i * open.length + j] = unit[at]!;
    });
  });
  return inverse;
}

function coefficientsOf({ gram, projection }: NoiseCell, open: Int32Array): Float64Array {
  const deep = projection.nuisance.columns;
  const width = gram.columns + 1;
  const coefficients = new Float64Array(open.length * width);
  const ofOne = new Float64Array(deep);
  for (let j = 0; j < width; j++) {
    ofOne.set(gram.shadows.subarray(j * deep, (j + 1) * deep));
    solveUpper(projection.factor, deep, ofOne);
    open.forEach((at, i) => {
      coefficients[i * width + j] = ofOne[at]!;
    });
  }
  return coefficients;
}
