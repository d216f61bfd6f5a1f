// Evidence against "it makes no difference at all", which stays valid however often one looks.
//
// In every unit the order was drawn by a fair coin. If the action changes nothing, the pain would have been the same
// under either order, so the coin is fair also given all pain ever told. The likelihood of the pain under the drawn
// order, over the mean of both orders, then has expectation 1, whatever model gives the likelihoods, however wrong.
// Products of such ratios are a test martingale (Shafer et al. 2011; Ramdas et al. 2023): the chance that it ever
// reaches 20 is at most 1 in 20. The model only decides how fast it grows when there is something to find.
import { DriftingRegression } from '../numerics/drifting-regression.ts';
import { isCompared, type Plan } from './plan.ts';

/** Level and effect. */
const columns = 2;
/** Prior variance of an effect in units of the noise's: 0.75 points where the noise has 1.5. */
const effectVariance = 0.25;
const levelVariance = 3;
const noises: readonly (readonly [phi: number, noiseShare: number, drift: number])[] = [
  [0, 0, 0.01],
  [0.3, 0.1, 0],
  [0.55, 0, 0],
  [0.55, 0.3, 0],
  [0.75, 0.1, 0],
  [0.85, 0.3, 0],
];

/** The posterior of the effect under one model: a Student t, and what the model weighs. */
export interface EffectPart {
  readonly weight: number;
  readonly centre: number;
  readonly scale: number;
  readonly freedom: number;
}

/** The models of one experiment with what they know so far, and the evidence. */
export class Evidence {
  /** Natural logarithm of the e-value after the last whole unit. */
  logE = 0;
  /** The highest so far: what a claim goes by, for evidence once reached is not taken back. */
  highestLogE = 0;
  private readonly plan: Plan;
  /** Points that the action is supposed to add; 0 tests "no difference". */
  private readonly supposed: number;
  private readonly models: readonly DriftingRegression[];
  private readonly drawn: readonly DriftingRegression[];
  private readonly other: readonly DriftingRegression[];
  private readonly logWeights = new Float64Array(noises.length);
  private readonly row = new Float64Array(columns).fill(1);
  private since = 1;

  constructor(plan: Plan, supposed: number) {
    this.plan = plan;
    this.supposed = supposed;
    this.models = workingModels();
    this.drawn = workingModels();
    this.other = workingModels();
  }

  /** Learns how the pain goes from days before the experiment; call it first. */
  pushBefore(pain: Float64Array): void {
    const logs = this.follow(this.models, pain, () => 0);
    this.weigh(logs);
    this.since = this.sinceAfter(pain);
  }

  /** Takes in the unit that starts on day `start`: its arms, and its pain (NaN: not told). */
  pushUnit(arms: ArrayLike<number>, pain: Float64Array, start: number): void {
    const end = start + 2 * this.plan.blockDays;
    const unit = end - start;
    const bare = new Float64Array(unit).fill(Number.NaN);
    for (let day = 0; day < unit; day++)
      if (isCompared(this.plan, day)) bare[day] = pain[start + day]! - this.supposed * arms[start + day]!;
    for (let m = 0; m < noises.length; m++) {
      this.drawn[m]!.copyFrom(this.models[m]!);
      this.other[m]!.copyFrom(this.models[m]!);
    }
    const logs = this.follow(this.drawn, bare, (day) => arms[start + day]!);
    const otherLogs = this.follow(this.other, bare, (day) => 1 - arms[start + day]!);
    const ahead = this.logSum(otherLogs) - this.logSum(logs);
    // drawn / ((drawn + other) / 2), at most 2 a unit
    this.logE += Math.LN2 - Math.log1p(Math.exp(Math.min(700, ahead)));
    this.highestLogE = Math.max(this.highestLogE, this.logE);
    for (let m = 0; m < noises.length; m++) this.models[m]!.copyFrom(this.drawn[m]!);
    this.weigh(logs);
    this.since = this.sinceAfter(bare);
  }

  /** What is known of the effect (points with minus without, beyond what was supposed), model by model. */
  effect(): EffectPart[] {
    const total = Math.exp(this.logSum(new Float64Array(noises.length)));
    return this.models.map((model, m) => ({
      weight: Math.exp(this.logWeights[m]!) / total,
      centre: model.mean[1]!,
      scale: Math.sqrt(model.coefficientScale(1)),
      freedom: model.freedom,
    }));
  }

  /** The expected effect in points, averaged over the models. */
  expectedEffect(): number {
    return this.effect().reduce((sum, part) => sum + part.weight * part.centre, 0);
  }

  /** Lets models live through some days; returns each one's log-likelihood of the pain. */
  private follow(
    models: readonly DriftingRegression[],
    pain: Float64Array,
    arm: (day: number) => number,
  ): Float64Array {
    const logs = new Float64Array(noises.length);
    let since = this.since;
    for (let day = 0; day < pain.length; day++) {
      if (Number.isNaN(pain[day]!)) {
        since++;
        continue;
      }
      this.row[1] = arm(day);
      for (let m = 0; m < models.length; m++) {
        models[m]!.predict(this.row, since);
        logs[m]! += models[m]!.logDensity(pain[day]!);
        models[m]!.observe(this.row, pain[day]!);
      }
      since = 1;
    }
    return logs;
  }

  /** Days from the last one told to the one that comes after these. */
  private sinceAfter(pain: Float64Array): number {
    for (let day = pain.length - 1; day >= 0; day--) if (!Number.isNaN(pain[day]!)) return pain.length - day;
    return this.since + pain.length;
  }

  private weigh(logs: Float64Array): void {
    for (let m = 0; m < noises.length; m++) this.logWeights[m]! += logs[m]!;
    const total = this.logSum(new Float64Array(noises.length));
    for (let m = 0; m < noises.length; m++) this.logWeights[m]! -= total;
  }

  /** log of the weighted sum of the models' likelihoods. */
  private logSum(logs: Float64Array): number {
    let best = Number.NEGATIVE_INFINITY;
    for (let m = 0; m < noises.length; m++) best = Math.max(best, this.logWeights[m]! + logs[m]!);
    let sum = 0;
    for (let m = 0; m < noises.length; m++) sum += Math.exp(this.logWeights[m]! + logs[m]! - best);
    return best + Math.log(sum);
  }
}

function workingModels(): DriftingRegression[] {
  const priorVariance = Float64Array.of(levelVariance, effectVariance);
  return noises.map(
    ([phi, noiseShare, drift]) => new DriftingRegression({ phi, noiseShare, drift, priorVariance, priorLevel: 4 }),
  );
}
