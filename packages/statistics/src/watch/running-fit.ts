// A fit that goes on by single days: the evidence grows by one row, and the draws are weighed by what they foretold.
//
// The kinds of noise, sd and mean of the factors, and which of them move together, stay those of the fit. Given them, the
// evidence is exact, and the weights are those of importance sampling from the fit's posterior to today's (Chopin, "A
// sequential particle filter method for static models", Biometrika 89 (2002)).
import type { DaysSoFar } from '../design/diary.ts';
import { standardValue } from '../design/lagged.ts';
import { fillNuisanceRow } from '../design/nuisance.ts';
import { untoldVariance } from '../design/untold.ts';
import type { Evidence } from '../evidence/e-value.ts';
import type { Fit } from '../fit.ts';
import { type Link, linksOf } from '../links.ts';
import type { NoiseFit } from '../whiten/noise.ts';
import { type Posterior, reweighted } from './reweigh.ts';
import { RunningNoise } from './running-noise.ts';

/** Goes on from one fit. */
export class RunningFit {
  private readonly fit: Fit;
  private readonly days: number;
  private readonly told: Int32Array;
  /** Each kind of noise that draws belong to, the likeliest first; evidence is kept under that one. */
  private readonly noises: readonly RunningNoise[];
  private readonly squares: Float64Array;
  private readonly withPain: Float64Array;
  private painSquare: number;
  private rows: number;
  private lastDay: number;
  private readonly logWeights: Float64Array;
  /** ln of each draw's variance. */
  private readonly logVariances: Float64Array;
  private readonly nuisance: Float64Array;
  private readonly values: Float64Array;
  /** The day's row under each kind of noise, one after the other, and what each draw leaves of its pain. */
  private readonly whitened: Float64Array;
  private readonly left: Float64Array;

  /** `days`: length of the diary that was fitted. */
  constructor(fit: Fit, days: number) {
    const { evidence, cells, series } = fit;
    this.fit = fit;
    this.days = days;
    this.told = fit.told.slice();
    const width = fit.design.columns + 1;
    const whitened = new Float64Array(cells.length * width);
    this.whitened = whitened;
    this.noises = cells.map((cell, c) => new RunningNoise(cell, whitened.subarray(c * width, (c + 1) * width)));
    this.squares = evidence.squares.slice();
    this.withPain = evidence.withPain.slice();
    this.painSquare = evidence.pain;
    this.rows = fit.design.rows;
    this.lastDay = series.toldDays[series.toldDays.length - 1]!;
    this.logWeights = new Float64Array(fit.draws.kept);
    this.logVariances = fit.draws.variances.map(Math.log);
    this.nuisance = new Float64Array(series.nuisance.columns);
    this.values = new Float64Array(width);
    this.left = new Float64Array(fit.draws.kept);
  }

  get noise(): NoiseFit {
    return this.fit.cells[0].noise;
  }

  /** Counts a calendar day on which factors may have been told, whether pain was or not. */
  count(diary: DaysSoFar, day: number): void {
    diary.factors.forEach(({ known }, k) => {
      if (known[day] === 1) this.told[k]!++;
    });
  }

  /** Takes in a day of the diary on which pain was told; later than all before. */
  add(diary: DaysSoFar, day: number): void {
    const { nuisance, values } = this;
    const { design, squares } = this.fit;
    fillNuisanceRow(nuisance, day, this.days, diary.firstWeekday);
    for (let k = 0; k < diary.factors.length; k++) {
      for (let j = design.first[k]!; j < design.first[k + 1]!; j++) {
        values[j] = standardValue(design, k, diary, day - design.lag[j]!);
      }
    }
    values[values.length - 1] = diary.pain.values[day]!;
    const more = untoldVariance(design, diary.factors, squares, day);
    for (const noise of this.noises) noise.add(day - this.lastDay, nuisance, values, more);
    this.lastDay = day;
    this.grow(this.noises[0]!);
    this.weigh();
    this.rows++;
  }

  /** The posterior of today, with the share of draws that still count (1 right after the fit). */
  posterior(): Posterior {
    return reweighted(this.fit.draws, this.fit.design.first, this.logWeights);
  }

  /** The evidence of all days so far; views that the next day changes. */
  get evidence(): Evidence {
    return { squares: this.squares, withPain: this.withPain, pain: this.painSquare };
  }

  /** Links of today. */
  links(rate: number, { draws }: Posterior): Link[] {
    const { fit, evidence, told } = this;
    return linksOf({ ...fit, told, evidence, draws, freedom: this.rows - this.nuisance.length }, rate);
  }

  /** Adds the row's products, over the stretch that the nuisance's uncertainty brings. */
  private grow({ row, stretch }: RunningNoise): void {
    const { squares, withPain } = this;
    const pain = row[withPain.length]!;
    for (let j = 0; j < withPain.length; j++) {
      const times = row[j]! / stretch;
      squares[j]! += times * row[j]!;
      withPain[j]! += times * pain;
    }
    this.painSquare += (pain * pain) / stretch;
  }

  /** Weighs each draw by the density that it gave to today's pain, under its own kind of noise. */
  private weigh(): void {
    const { kept, inside, variances, cells } = this.fit.draws;
    const { logWeights, logVariances, noises, whitened, left } = this;
    const width = this.values.length;
    const pain = width - 1;
    for (let s = 0; s < kept; s++) left[s] = whitened[cells[s]! * width + pain]!;
    const { sweeps, effects, columns } = inside;
    for (let i = 0; i < sweeps.length; i++) {
      const s = sweeps[i]!;
      left[s]! -= effects[i]! * whitened[cells[s]! * width + columns[i]!]!;
    }
    const stretches = Float64Array.from(noises, ({ stretch }) => stretch);
    const logs = stretches.map(Math.log);
    for (let s = 0; s < kept; s++) {
      const cell = cells[s]!;
      const surprise = (left[s]! * left[s]!) / (variances[s]! * stretches[cell]!);
      logWeights[s]! -= 0.5 * (logVariances[s]! + logs[cell]! + surprise);
    }
  }
}
