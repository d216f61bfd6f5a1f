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

/** The posterior of one working model; `predict` a day, then `observe` it if it was told. */
export class DriftingRegression {
  /** The forecast of `predict`: a Student t of this centre, squared scale and degrees of freedom. */
  centre = 0;
  squaredScale = 1;
  get freedom(): number {
    return 2 * this.shape;
  }

  /** Expected coefficients, in points; their scaled covariance by rows. */
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  private readonly model: WorkingModel;
  private readonly columns: number;
  private readonly memory: Float64Array;
  private readonly whitened: Float64Array;
  private readonly spread: Float64Array;
  private shape = shape0;
  private scale = scale0;
  private gammaRatio = gammaRatio0;
  private stateVariance: number;
  private memoryOfPain = 0;
  private decay = 0;
  private aheadVariance = 1;
  private total = 1;
  private leverage = 0;
  private levelGain = 0;

  constructor(model: WorkingModel) {
    const columns = model.priorVariance.length;
    this.model = model;
    this.columns = columns;
    this.mean = new Float64Array(columns);
    this.mean[0] = model.priorLevel;
    this.covariance = new Float64Array(columns * columns);
    for (let c = 0; c < columns; c++) this.covariance[c * columns + c] = model.priorVariance[c]!;
    this.memory = new Float64Array(columns);
    this.whitened = new Float64Array(columns);
    this.spread = new Float64Array(columns);
    this.stateVariance = 1 - model.noiseShare;
  }

  /** Becomes equal to another posterior of the same model. */
  copyFrom(other: DriftingRegression): void {
    this.mean.set(other.mean);
    this.covariance.set(other.covariance);
    this.memory.set(other.memory);
    this.shape = other.shape;
    this.scale = other.scale;
    this.gammaRatio = other.gammaRatio;
    this.stateVariance = other.stateVariance;
    this.memoryOfPain = other.memoryOfPain;
  }

  /** Forecasts the pain `days` (1 or more) after the last one that was observed, on a day with this row. */
  predict(row: ArrayLike<number>, days: number): void {
    const { columns, whitened, spread, covariance, memory, model } = this;
    this.decay = model.phi ** days;
    const kept = this.decay * this.decay;
    this.aheadVariance = kept * this.stateVariance + (1 - kept) * (1 - model.noiseShare);
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
    this.centre = this.decay * this.memoryOfPain + root * located;
    this.squaredScale = (this.total * this.leverage * this.scale) / this.shape;
  }

  /** The natural logarithm of the forecast's density at this pain. */
  logDensity(pain: number): number {
    const surprise = (pain - this.centre) ** 2 / (this.freedom * this.squaredScale);
    return (
      this.gammaRatio -
      0.5 * Math.log(Math.PI * this.freedom * this.squaredScale) -
      (this.shape + 0.5) * Math.log1p(surprise)
    );
  }

  /** Learns the pain of the day that was predicted last (the row must be the same). */
  observe(row: ArrayLike<number>, pain: number): void {
    const { columns, covariance, spread, memory } = this;
    const error = (pain - this.centre) / Math.sqrt(this.total);
    covariance[0]! += this.levelGain;
    for (let c = 0; c < columns; c++) {
      this.mean[c]! += (spread[c]! * error) / this.leverage;
      for (let d = 0; d < columns; d++) covariance[c * columns + d]! -= (spread[c]! * spread[d]!) / this.leverage;
    }
    this.learnVariance((error * error) / this.leverage);
    const gain = this.aheadVariance / this.total;
    this.stateVariance = this.aheadVariance * (1 - gain);
    const follow = (1 - gain) * this.decay;
    this.memoryOfPain = follow * this.memoryOfPain + gain * pain;
    for (let c = 0; c < columns; c++) memory[c] = follow * memory[c]! + gain * row[c]!;
  }

  /** The posterior of a coefficient: a Student t of this squared scale around `mean[c]`, `freedom` degrees. */
  coefficientScale(c: number): number {
    return (Math.max(0, this.covariance[c * this.columns + c]!) * this.scale) / this.shape;
  }

  private learnVariance(squaredError: number): void {
    this.scale += squaredError / 2;
    if (this.shape < longestShape) {
      this.gammaRatio = Math.log(this.shape) - this.gammaRatio;
      this.shape += 0.5;
    } else this.scale *= longestShape / (longestShape + 0.5);
  }
}
