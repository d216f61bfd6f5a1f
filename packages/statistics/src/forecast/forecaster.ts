// Tomorrow's pain as an average over models, each weighed by how well it foretold the days so far.
import type { DriftingRegression } from '../numerics/drifting-regression.ts';
import { mixtureBelow, mixtureQuantiles, type StudentMixture } from '../numerics/student-mixture.ts';
import { columns, fillRow, members } from './members.ts';
import { SkillRecord } from './skill.ts';

/** What is expected of a day before it is told; points on the scale of pain, 0 to 10. */
export interface Forecast {
  /**
   * The median of what will be told: as likely more as less. A whole point as long as the person tells whole points,
   * for then no other number comes as near on average.
   */
  readonly middle: number;
  /** Pain lies between with a chance of 80 %. */
  readonly low: number;
  readonly high: number;
  /** The chance that the pain, told in whole points, is this limit or more. */
  chanceOfAtLeast(limit: number): number;
}

export interface ForecasterOptions {
  /** The weekday of the first day, 0 (Monday) to 6. */
  readonly firstWeekday: number;
  /** Whether days come with hints; without them a third of the work is saved. */
  readonly hints: boolean;
}

/** A day's evidence for a model counts half after about 230 days. */
const memoryOfWeights = 0.997;
/** Models that weigh less than a thousandth of the best are left out of intervals. */
const negligible: number = Math.log(1e-3);
/** Whole points leave steps in what an interval covers: aim a little above 80 %. */
const aimedMisses = 0.18;
const tailStep = 0.004;
const narrowestTail = 0.03;
const widestTail = 0.14;
/** With fewer days there is no forecast. */
export const fewestDays = 7;

/** Takes in one day after the other; a day costs the same however many came before. */
export class Forecaster {
  readonly skill: SkillRecord = new SkillRecord();
  private readonly all: readonly DriftingRegression[];
  private readonly learnt: Float64Array;
  private readonly logWeights: Float64Array;
  private readonly row = new Float64Array(columns);
  private weekday: number;
  private since = 1;
  private told = 0;
  private sum = 0;
  private tail = 0.09;
  private wholePoints: boolean = true;
  /** The forecast made last, while no day has come since: the evening asks for it, and the next day judges it. */
  private made: { readonly hint: number; readonly forecast: Forecast } | undefined;
  /** The hint with which all models have foretold the next day, while they stand there ready to learn it. */
  private ready: number | undefined;

  constructor(options: ForecasterOptions) {
    const { all, learnt } = members(options.hints);
    this.all = all;
    this.learnt = learnt;
    this.logWeights = new Float64Array(this.all.length);
    this.weekday = (((options.firstWeekday | 0) % 7) + 7) % 7;
  }

  /** Becomes equal to another forecaster with the same options. */
  copyFrom(other: Forecaster): void {
    this.skill.copyFrom(other.skill);
    this.learnt.set(other.learnt);
    this.logWeights.set(other.logWeights);
    this.weekday = other.weekday;
    this.since = other.since;
    this.told = other.told;
    this.sum = other.sum;
    this.tail = other.tail;
    this.wholePoints = other.wholePoints;
    this.made = other.made;
    this.ready = undefined;
  }

  /** What to expect of the next day; `hint`: what the factors known tonight add to it, in points, shrunken. */
  next(hint: number): Forecast | undefined {
    if (this.told < fewestDays) return undefined;
    if (this.made?.hint !== hint) this.made = { hint, forecast: this.forecast(hint) };
    return this.made.forecast;
  }

  private forecast(hint: number): Forecast {
    this.foretell(hint);
    const mixture = this.mixture();
    const [median, low, high] = mixtureQuantiles(mixture, [0.5, this.tail, 1 - this.tail], 0, 10);
    const middle = this.wholePoints ? Math.round(median!) : median!;
    return {
      middle,
      low: Math.min(middle, low!),
      high: Math.max(middle, high!),
      chanceOfAtLeast: (limit) => 1 - mixtureBelow(mixture, limit - 0.5),
    };
  }

  /** Takes in the next day: its pain, NaN if it was not told, and the hint there was the evening before. */
  push(pain: number, hint: number): void {
    const told = Number.isFinite(pain);
    if (told) {
      const forecast = this.next(hint);
      if (forecast) this.judge(pain, forecast);
      this.learn(pain, hint);
    } else this.since++;
    this.made = undefined;
    this.ready = undefined;
    this.weekday = (this.weekday + 1) % 7;
  }

  /**
   * Counts the error, and lets the interval's tails follow what was missed: a miss narrows them, a hit widens them,
   * balanced at the aim whatever the models get wrong (adaptive conformal inference, Gibbs & Candes 2021).
   */
  private judge(pain: number, forecast: Forecast): void {
    this.skill.add(pain, forecast, this.sum / this.told);
    const missed = pain < forecast.low || pain > forecast.high;
    const moved = this.tail + tailStep * (aimedMisses - Number(missed));
    this.tail = Math.min(widestTail, Math.max(narrowestTail, moved));
  }

  /** Lets all models foretell the next day; the evening before may have done so. */
  private foretell(hint: number): void {
    if (this.ready === hint) return;
    fillRow(this.row, this.weekday, Number.isFinite(hint) ? hint : 0);
    for (const member of this.all) member.predict(this.row, this.since);
    this.ready = hint;
  }

  private learn(pain: number, hint: number): void {
    this.foretell(hint);
    let best = Number.NEGATIVE_INFINITY;
    for (let m = 0; m < this.all.length; m++) {
      const member = this.all[m]!;
      const log = memoryOfWeights * this.logWeights[m]! + member.logDensity(pain);
      this.logWeights[m] = log;
      best = Math.max(best, log);
      member.observe(this.row, pain);
    }
    for (let m = 0; m < this.all.length; m++) this.logWeights[m]! -= best;
    if (!Number.isInteger(pain)) this.wholePoints = false;
    this.told++;
    this.sum += pain;
    this.since = 1;
  }

  private mixture(): StudentMixture {
    const kept: DriftingRegression[] = [];
    const weights: number[] = [];
    let total = 0;
    for (let m = 0; m < this.all.length; m++) {
      if (this.logWeights[m]! < negligible) continue;
      const weight = Math.exp(this.logWeights[m]!);
      kept.push(this.all[m]!);
      weights.push(weight);
      total += weight;
    }
    return {
      weights: weights.map((weight) => weight / total),
      centres: kept.map(({ centre }) => centre),
      scales: kept.map(({ squaredScale }) => Math.sqrt(squaredScale)),
      freedom: this.all[0]!.freedom,
    };
  }
}
