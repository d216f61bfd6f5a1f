// One working model of a diary: pain = row * coefficients + AR(1) + white noise, learnt day by day in closed form.
// The noise is whitened by a scalar Kalman filter; the coefficients and the variance have a normal-inverse-gamma
// posterior (West & Harrison 1997, chapters 4 and 10). A gap of g days counts as phi^g; nothing is filled in.

/** What a working model takes for granted. */
export interface WorkingModel {
  /** Day-to-day correlation of the noise, 0 to below 1. */
  readonly phi: number;
  /** Share of the noise's variance that is fresh every day (reporting noise), 0 to 1. */
  readonly noiseShare: number;
  /** How fast the first coefficient (the level) walks: variance a day, in units of the noise's variance. */
  readonly drift: number;
  /** Variance of each coefficient before any day, in units of the noise's variance; 0 leaves the column out. */
  readonly priorVariance: ArrayLike<number>;
  /** Expected first coefficient before any day, in points. */
  readonly priorLevel: number;
}

/** Before any day the noise's variance is worth six days of 2.25 points squared. */
const shape0 = 3;
const scale0 = 4.5;
/** log gamma(3.5) - log gamma(3), where the recursion for the density's constant starts. */
const gammaRatio0 = 0.507826421787129;
/** The noise's variance forgets what is older than about this many half-days. */
const longestShape = 60;

/** Places of what is learnt of the noise. */
const SHAPE = 0;
const SCALE = 1;
const GAMMA_RATIO = 2;
const STATE_VARIANCE = 3;
const MEMORY_OF_PAIN = 4;
const ofNoise = 5;

/** How many numbers a model of so many columns learns. */
export function learntBy(columns: number): number {
  return columns + columns * columns + columns + ofNoise;
}

/** The posterior of one working model; `predict` a day, then `observe` it if it was told. */
export class DriftingRegression {
  /** The forecast of `predict`: a Student t of this centre, squared scale and degrees of freedom. */
  centre = 0;
  squaredScale = 1;
  get freedom(): number {
    return 2 * this.noise[SHAPE]!;
  }

  /** Expected coefficients, in points; their scaled covariance by rows. */
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  private readonly model: WorkingModel;
  private readonly columns: number;
  /** All that is learnt from days; `mean`, `covariance`, `memory` and `noise` are its parts, one after the other. */
  private readonly learnt: Float64Array;
  private readonly memory: Float64Array;
  private readonly noise: Float64Array;
  private readonly whitened: Float64Array;
  private readonly spread: Float64Array;
  private decay = 0;
  private aheadVariance = 1;
  private total = 1;
  private leverage = 0;
  private levelGain = 0;

  /**
   * `learnt`: `learntBy(columns)` numbers, all 0, in which the posterior is kept. Where models share one array, copying it
   * copies them all.
   */
  constructor(model: WorkingModel, learnt: Float64Array = new Float64Array(learntBy(model.priorVariance.length))) {
    const columns = model.priorVariance.length;
    const square = columns * columns;
    this.model = model;
    this.columns = columns;
    this.learnt = learnt;
    this.mean = learnt.subarray(0, columns);
    this.covariance = learnt.subarray(columns, columns + square);
    this.memory = learnt.subarray(columns + square, 2 * columns + square);
    this.noise = learnt.subarray(2 * columns + square);
    this.mean[0] = model.priorLevel;
    for (let c = 0; c < columns; c++) this.covariance[c * columns + c] = model.priorVariance[c]!;
    this.noise[SHAPE] = shape0;
    this.noise[SCALE] = scale0;
    this.noise[GAMMA_RATIO] = gammaRatio0;
    this.noise[STATE_VARIANCE] = 1 - model.noiseShare;
    this.whitened = new Float64Array(columns);
    this.spread = new Float64Array(columns);
  }

  /** Becomes equal to another posterior of the same model. */
  copyFrom(other: DriftingRegression): void {
    this.learnt.set(other.learnt);
  }

  /** Forecasts the pain `days` (1 or more) after the last one that was observed, on a day with this row. */
  predict(row: ArrayLike<number>, days: number): void {
    const { columns, whitened, spread, covariance, memory, noise, model } = this;
    // Most days follow the day before: a power for each of a hundred models is what an evening can do without.
    this.decay = days === 1 ? model.phi : model.phi ** days;
    const kept = this.decay * this.decay;
    this.aheadVariance = kept * noise[STATE_VARIANCE]! + (1 - kept) * (1 - model.noiseShare);
    this.total = this.aheadVariance + model.noiseShare;
    const root = Math.sqrt(this.total);
    for (let c = 0; c < columns; c++) whitened[c] = (row[c]! - this.decay * memory[c]!) / root;
    // The level's walk adds to its variance, never beyond what was allowed before any day.
    const room = Math.max(0, model.priorVariance[0]! - covariance[0]!);
    this.levelGain = Math.min(model.drift * days, room);
    let leverage = 0;
    let located = 0;
    for (let c = 0; c < columns; c++) {
      let sum = c === 0 ? this.levelGain * whitened[0]! : 0;
      for (let d = 0; d < columns; d++) sum += covariance[c * columns + d]! * whitened[d]!;
      spread[c] = sum;
      leverage += sum * whitened[c]!;
      located += whitened[c]! * this.mean[c]!;
    }
    this.leverage = 1 + leverage;
    this.centre = this.decay * noise[MEMORY_OF_PAIN]! + root * located;
    this.squaredScale = (this.total * this.leverage * noise[SCALE]!) / noise[SHAPE]!;
  }

  /** The natural logarithm of the forecast's density at this pain. */
  logDensity(pain: number): number {
    const surprise = (pain - this.centre) ** 2 / (this.freedom * this.squaredScale);
    return (
      this.noise[GAMMA_RATIO]! -
      0.5 * Math.log(Math.PI * this.freedom * this.squaredScale) -
      (this.noise[SHAPE]! + 0.5) * Math.log1p(surprise)
    );
  }

  /** Learns the pain of the day that was predicted last (the row must be the same). */
  observe(row: ArrayLike<number>, pain: number): void {
    const { columns, covariance, spread, memory, noise } = this;
    const error = (pain - this.centre) / Math.sqrt(this.total);
    covariance[0]! += this.levelGain;
    for (let c = 0; c < columns; c++) {
      this.mean[c]! += (spread[c]! * error) / this.leverage;
      for (let d = 0; d < columns; d++) covariance[c * columns + d]! -= (spread[c]! * spread[d]!) / this.leverage;
    }
    this.learnVariance((error * error) / this.leverage);
    const gain = this.aheadVariance / this.total;
    noise[STATE_VARIANCE] = this.aheadVariance * (1 - gain);
    const follow = (1 - gain) * this.decay;
    noise[MEMORY_OF_PAIN] = follow * noise[MEMORY_OF_PAIN]! + gain * pain;
    for (let c = 0; c < columns; c++) memory[c] = follow * memory[c]! + gain * row[c]!;
  }

  /** The posterior of a coefficient: a Student t of this squared scale around `mean[c]`, `freedom` degrees. */
  coefficientScale(c: number): number {
    return (Math.max(0, this.covariance[c * this.columns + c]!) * this.noise[SCALE]!) / this.noise[SHAPE]!;
  }

  private learnVariance(squaredError: number): void {
    const { noise } = this;
    const shape = noise[SHAPE]!;
    noise[SCALE]! += squaredError / 2;
    if (shape < longestShape) {
      noise[GAMMA_RATIO] = Math.log(shape) - noise[GAMMA_RATIO]!;
      noise[SHAPE] = shape + 0.5;
    } else noise[SCALE]! *= longestShape / (longestShape + 0.5);
  }
}
