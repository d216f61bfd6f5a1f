// What a self-experiment says so far. Looking every day does no harm: claims go by evidence that allows for it.
import { mixtureBelow, mixtureQuantiles, type StudentMixture } from '../numerics/student-mixture.ts';
import { checkArms, checkPain } from './check-plan.ts';
import { type EffectPart, Evidence } from './evidence.ts';
import { isCompared, type Plan } from './plan.ts';

/**
 * `too-early`: below the fewest days. `open`: go on. `helps`, `harms`: settled. `too-small`: a difference worth the
 * trouble is unlikely, stop. `unsettled`: the planned days are over without an answer.
 */
export type Verdict = 'too-early' | 'open' | 'helps' | 'harms' | 'too-small' | 'unsettled';

/** Differences are pain on days with minus pain on days without, in points: below 0 it helps. */
export interface ExperimentResult {
  readonly verdict: Verdict;
  /** Days with told pain that were compared, of each kind. */
  readonly daysWith: number;
  readonly daysWithout: number;
  /** The difference that is expected, shrunken towards none; it lies between `low` and `high` with a chance of 80 %. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** Differences that the draw of the days does not contradict: covers the truth 9 times in 10 at every look at once. */
  readonly safeLow: number;
  readonly safeHigh: number;
  /** Chance that the difference is below 0. */
  readonly chanceHelps: number;
  /** Chance that it is at least `worthwhile` either way. */
  readonly chanceWorthwhile: number;
  /** The highest e-value so far against "no difference at all". */
  readonly eValue: number;
}

export interface AnalysisOptions {
  /** The smallest difference that matters, in points; 0.5 when absent. */
  readonly worthwhile?: number;
  /** No verdict before this many days; 14 when absent. */
  readonly fewestDays?: number;
  /** Pain of the days right before the first one; NaN was not told. */
  readonly before?: Float64Array;
}

/** Evidence of 20 is reached by chance alone once in 20 experiments at most, and is called settled. */
export const settled = 20;
const futileChance = 0.1;
const safeAgainst = Math.log(10);
const widest = 5;
const gridStep = 0.1;

/**
 * Analyses the days told so far. `arms` is the whole schedule; `pain` may be shorter (the days to come) and has NaN
 * where nothing was told. Days are read as planned, whether the plan was kept or not. Throws `PlanError` if they do
 * not fit together.
 */
export function analyse(
  plan: Plan,
  arms: ArrayLike<number>,
  pain: Float64Array,
  options: AnalysisOptions = {},
): ExperimentResult {
  checkArms(plan, arms);
  checkPain(pain);
  const evidence = follow(plan, arms, pain, options.before, 0);
  const mixture = mixtureOf(evidence.effect());
  const [low, high] = mixtureQuantiles(mixture, [0.1, 0.9], -10, 10);
  const worthwhile = options.worthwhile ?? 0.5;
  const chanceHelps = mixtureBelow(mixture, 0);
  const chanceWorthwhile = mixtureBelow(mixture, -worthwhile) + 1 - mixtureBelow(mixture, worthwhile);
  const effect = evidence.expectedEffect();
  const days = Math.min(pain.length, arms.length);
  const highest = Math.exp(Math.min(700, evidence.highestLogE));
  // A hundred analyses of their own: only for who asks.
  let safe: ReturnType<typeof safeInterval> | undefined;
  const safely = () => {
    safe ??= safeInterval(plan, arms, pain, options.before);
    return safe;
  };
  return {
    verdict: verdictOf(days, arms.length, highest, effect, chanceWorthwhile, options.fewestDays ?? 14),
    ...countDays(plan, arms, pain),
    effect,
    low: low!,
    high: high!,
    get safeLow() {
      return safely().safeLow;
    },
    get safeHigh() {
      return safely().safeHigh;
    },
    chanceHelps,
    chanceWorthwhile,
    eValue: highest,
  };
}

/** Evidence against "the action adds `supposed` points", over all whole units that are over. */
function follow(
  plan: Plan,
  arms: ArrayLike<number>,
  pain: Float64Array,
  before: Float64Array | undefined,
  supposed: number,
): Evidence {
  const evidence = new Evidence(plan, supposed);
  if (before) evidence.pushBefore(before);
  const unit = 2 * plan.blockDays;
  const end = Math.min(pain.length, arms.length);
  for (let start = 0; start + unit <= end; start += unit) evidence.pushUnit(arms, pain, start);
  return evidence;
}

function verdictOf(
  days: number,
  planned: number,
  eValue: number,
  effect: number,
  chanceWorthwhile: number,
  fewestDays: number,
): Verdict {
  if (days < Math.min(fewestDays, planned)) return 'too-early';
  if (eValue >= settled) return effect < 0 ? 'helps' : 'harms';
  if (chanceWorthwhile < futileChance) return 'too-small';
  return days < planned ? 'open' : 'unsettled';
}

function countDays(plan: Plan, arms: ArrayLike<number>, pain: Float64Array) {
  const counts = [0, 0];
  for (let day = 0; day < Math.min(pain.length, arms.length); day++)
    if (isCompared(plan, day) && !Number.isNaN(pain[day]!)) counts[arms[day]!]!++;
  return { daysWith: counts[1]!, daysWithout: counts[0]! };
}

/** All supposed differences that were never contradicted tenfold (a confidence sequence by inverting the test). */
function safeInterval(plan: Plan, arms: ArrayLike<number>, pain: Float64Array, before: Float64Array | undefined) {
  const stands = (supposed: number) => follow(plan, arms, pain, before, supposed).highestLogE < safeAgainst;
  const steps = Math.round(widest / gridStep);
  let from = -steps;
  while (from < steps && !stands(from * gridStep)) from++;
  let to = steps;
  while (to > from && !stands(to * gridStep)) to--;
  return { safeLow: from * gridStep, safeHigh: to * gridStep };
}

function mixtureOf(parts: readonly EffectPart[]): StudentMixture {
  return {
    weights: parts.map(({ weight }) => weight),
    centres: parts.map(({ centre }) => centre),
    scales: parts.map(({ scale }) => scale),
    freedom: parts[0]!.freedom,
  };
}
