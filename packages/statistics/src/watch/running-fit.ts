// A fit that goes on by single days: the Gram matrix grows by one rank, and the draws are weighed by what they foretold.
//
// Noise, sd and mean of the factors stay those of the fit. Given them, the products are exact (recursive least squares
// takes the nuisance out of each new row), and the weights are those of importance sampling from the fit's posterior to
// today's (Chopin, "A sequential particle filter method for static models", Biometrika 89 (2002)).
import type { Diary } from '../design/diary.ts';
import { standardValue } from '../design/lagged.ts';
import { fillNuisanceRow } from '../design/nuisance.ts';
import type { Fit } from '../fit.ts';
import { type Link, linksOf } from '../links.ts';
import { dot, solveLower, solveUpper } from '../numerics/linear.ts';
import type { Gram } from '../select/gram.ts';
import type { NoiseFit } from '../whiten/noise.ts';
import { type Posterior, reweighted } from './reweigh.ts';

/** Goes on from one fit. */
export class RunningFit {
  private readonly fit: Fit;
  private readonly days: number;
  private readonly told: Int32Array;
  private readonly products: Float64Array;
  private readonly withPain: Float64Array;
  private painSquare: number;
  private rows: number;
  /** (N'N + s2 precision)^-1, row-major, and the coefficients of each column on the nuisance; pain is the last column. */
  private readonly inverse: Float64Array;
  private readonly coefficients: Float64Array;
  private readonly nuisanceStates: Float64Array;
  private readonly states: Float64Array;
  private spread: number;
  private lastDay: number;
  private readonly logWeights: Float64Array;
  private readonly nuisanceRow: Float64Array;
  private readonly taken: Float64Array;
  private readonly row: Float64Array;

  /** `days`: length of the diary that was fitted. */
  constructor(fit: Fit, days: number) {
    const { gram, projection, gains, ends, series } = fit;
    const deep = series.nuisance.columns;
    this.fit = fit;
    this.days = days;
    this.told = fit.told.slice();
    this.products = gram.products.slice();
    this.withPain = gram.withPain.slice();
    this.painSquare = gram.pain;
    this.rows = gram.rows;
    this.inverse = new Float64Array(deep * deep);
    for (let j = 0; j < deep; j++) {
      const unit = new Float64Array(deep);
      unit[j] = 1;
      solveLower(projection.factor, deep, unit);
      solveUpper(projection.factor, deep, unit);
      this.inverse.set(unit, j * deep);
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
    this.lastDay = series.toldDays[series.toldDays.length - 1]!;
    this.logWeights = new Float64Array(fit.draws.kept);
    this.nuisanceRow = new Float64Array(deep);
    this.taken = new Float64Array(deep);
    this.row = new Float64Array(gram.columns + 1);
  }

  get noise(): NoiseFit {
    return this.fit.noise;
  }

  /** Counts a calendar day on which factors may have been told, whether pain was or not. */
  count(diary: Diary, day: number): void {
    diary.factors.forEach(({ known }, k) => {
      if (known[day] === 1) this.told[k]!++;
    });
  }

  /** Takes in a day of the diary on which pain was told; later than all before. */
  add(diary: Diary, day: number): void {
    this.whitenRow(diary, day);
    const { row, nuisanceRow, inverse, coefficients, taken, fit } = this;
    const deep = nuisanceRow.length;
    for (let i = 0; i < deep; i++) taken[i] = dot(inverse, i * deep, nuisanceRow, 0, deep);
    const stretch = 1 + dot(taken, 0, nuisanceRow, 0, deep);
    for (let j = 0; j < row.length; j++) {
      const left = row[j]! - dot(coefficients, j * deep, nuisanceRow, 0, deep);
      // A column that the nuisance explained wholly has no variation of its own, and is given none.
      row[j] = j < fit.gram.columns && fit.gram.products[j * fit.gram.columns + j] === 0 ? 0 : left;
      for (let i = 0; i < deep; i++) coefficients[j * deep + i]! += (taken[i]! * left) / stretch;
    }
    for (let i = 0; i < deep; i++) {
      for (let j = 0; j < deep; j++) inverse[i * deep + j]! -= (taken[i]! * taken[j]!) / stretch;
    }
    this.grow(stretch);
    this.weigh(stretch);
    this.rows++;
  }

  /** The posterior of today, with the share of draws that still count (1 right after the fit). */
  posterior(): Posterior {
    return reweighted(this.fit.draws, this.fit.design.first, this.logWeights);
  }

  /** Products of all days so far; views that the next day changes. */
  get gram(): Gram {
    const { columns } = this.fit.gram;
    return { rows: this.rows, columns, products: this.products, withPain: this.withPain, pain: this.painSquare };
  }

  /** Links of today. */
  links(rate: number, { draws }: Posterior): Link[] {
    const { fit, gram, told } = this;
    return linksOf({ ...fit, told, gram, draws, freedom: this.rows - this.nuisanceRow.length }, rate);
  }

  /** The filter's innovations of nuisance, candidates and pain on this day, in units of the series' sd. */
  private whitenRow(diary: Diary, day: number): void {
    const { phi, noiseShare } = this.fit.noise;
    const { nuisanceRow, row, nuisanceStates, states } = this;
    const { design } = this.fit;
    const kept = phi ** (day - this.lastDay);
    const ahead = kept * kept * this.spread + (1 - kept * kept) * (1 - noiseShare);
    const total = ahead + noiseShare;
    const gain = ahead / total;
    const scale = 1 / Math.sqrt(total);
    this.spread = ahead * (1 - gain);
    this.lastDay = day;
    fillNuisanceRow(nuisanceRow, day, this.days, diary.firstWeekday);
    for (let k = 0; k < diary.factors.length; k++) {
      for (let j = design.first[k]!; j < design.first[k + 1]!; j++) {
        row[j] = standardValue(design, k, diary, day - design.lag[j]!);
      }
    }
    row[row.length - 1] = diary.pain.values[day]!;
    step(nuisanceRow, nuisanceStates, kept, gain, scale);
    step(row, states, kept, gain, scale);
  }

  /** Adds the row's products, over the stretch that the nuisance's uncertainty brings. */
  private grow(stretch: number): void {
    const { row, products, withPain } = this;
    const columns = withPain.length;
    const pain = row[columns]!;
    for (let i = 0; i < columns; i++) {
      const times = row[i]! / stretch;
      if (times === 0) continue;
      withPain[i]! += times * pain;
      const from = i * columns;
      for (let j = 0; j < columns; j++) products[from + j]! += times * row[j]!;
    }
    this.painSquare += (pain * pain) / stretch;
  }

  /** Weighs each draw by the density that it gave to today's pain. */
  private weigh(stretch: number): void {
    const { kept, effects, lagColumns, inside, variances } = this.fit.draws;
    const { row, logWeights } = this;
    const left = new Float64Array(kept).fill(row[row.length - 1]!);
    inside.forEach((sweeps, k) => {
      for (const s of sweeps) left[s]! -= effects[k * kept + s]! * row[lagColumns[k * kept + s]!]!;
    });
    for (let s = 0; s < kept; s++) {
      const variance = variances[s]! * stretch;
      logWeights[s]! -= 0.5 * (Math.log(variance) + (left[s]! * left[s]!) / variance);
    }
  }
}

function step(row: Float64Array, states: Float64Array, kept: number, gain: number, scale: number): void {
  for (let j = 0; j < row.length; j++) {
    const surprise = row[j]! - kept * states[j]!;
    states[j] = kept * states[j]! + gain * surprise;
    row[j] = surprise * scale;
  }
}
