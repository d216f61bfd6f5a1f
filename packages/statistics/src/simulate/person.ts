// A simulated person: a diary drawn from a world, and the truth behind it. Pure: the same seed, the same person.

import { type Random, random } from '@rhomboid/ground';
import type { Diary } from '../design/diary.ts';
import { normalDraws } from '../numerics/draws.ts';
import { type Candidate, drawCandidates } from './candidates.ts';
import { told } from './telling.ts';
import type { Range, World } from './world.ts';

/** A true link: pain changes by `effect` points per sd of the factor, `lag` days later. */
export interface TrueLink {
  readonly factor: number;
  readonly lag: number;
  readonly effect: number;
}

/** What no diary shows. */
export interface Truth {
  readonly links: readonly TrueLink[];
  readonly phi: number;
  /** Share of the noise variance that is of a single day: reporting noise and rounding. */
  readonly noiseShare: number;
  /** Variance of AR(1) state, flares, reporting noise and rounding together, in points squared. */
  readonly variance: number;
  /** Level, drift, week and season, by day. */
  readonly baseline: Float64Array;
  /** What the true links add, by day. */
  readonly effects: Float64Array;
  /** Pain as felt: neither noisy, nor rounded, nor cut at 0 and 10. */
  readonly pain: Float64Array;
  /** Every factor on every day, in its own sd from its mean, factor after factor; day 0 is at `before`. */
  readonly factors: readonly Float64Array[];
}

/** A diary with its truth. */
export interface Person {
  readonly diary: Diary;
  readonly truth: Truth;
}

/** Days that are lived before the diary begins, so that lags and noise have settled. */
export const daysBefore = 30;

/** Draws the person of a seed; `days` is at least 1. */
export function simulatePerson(world: World, days: number, seed: number): Person {
  const dice = random(seed);
  const normal = normalDraws(dice);
  const lived = days + daysBefore;
  const firstWeekday = Math.floor(dice() * 7);
  const candidates = drawCandidates(world, lived, { dice, normal, firstWeekday });
  const links = drawLinks(world, candidates, dice);
  const baseline = drawBaseline(world, days, lived, firstWeekday, dice);
  const phi = between(world.phi, dice);
  const pain = Float64Array.from(baseline);
  const effects = new Float64Array(lived);
  for (const { factor, lag, effect } of links) {
    const { standard } = candidates[factor]!;
    for (let t = lag; t < lived; t++) effects[t]! += effect * standard[t - lag]!;
  }
  let state = world.stateSd * normal();
  let flare = 0;
  for (let t = 0; t < lived; t++) {
    state = phi * state + Math.sqrt(1 - phi * phi) * world.stateSd * normal();
    flare *= world.flareDecay;
    if (dice() < world.flaresPerDay) flare += between(world.flareSize, dice);
    pain[t]! += state + flare + effects[t]!;
  }
  // Rounding to whole points adds noise of a uniform of width 1.
  const reporting = world.reportingSd ** 2 + 1 / 12;
  const variance = world.stateSd ** 2 + flareVariance(world) + reporting;
  const diary = told(world, candidates, { pain, days, before: daysBefore, firstWeekday, dice, normal });
  return {
    diary,
    truth: {
      links,
      phi,
      noiseShare: reporting / variance,
      variance,
      baseline: baseline.slice(daysBefore),
      effects: effects.slice(daysBefore),
      pain: pain.slice(daysBefore),
      factors: candidates.map((candidate) => candidate.standard),
    },
  };
}

/** Variance of flares that come at random and decay (shot noise), in points squared. */
function flareVariance({ flaresPerDay, flareSize: [low, high], flareDecay }: World): number {
  return (flaresPerDay * (low * low + low * high + high * high)) / 3 / (1 - flareDecay * flareDecay);
}

function between([low, high]: Range, dice: Random): number {
  return low + (high - low) * dice();
}

function drawLinks(world: World, candidates: readonly Candidate[], dice: Random): TrueLink[] {
  const free = Array.from(candidates.keys()).filter(
    (k) => candidates[k]!.reactsAfter === undefined && !candidates[k]!.isBlamed,
  );
  return world.trueSizes.slice(0, free.length).map((size) => {
    const [factor] = free.splice(Math.floor(dice() * free.length), 1);
    const lag = Math.floor(dice() * 3);
    return { factor: factor!, lag, effect: dice() < 0.5 ? size : -size };
  });
}

function drawBaseline(world: World, days: number, lived: number, firstWeekday: number, dice: Random): Float64Array {
  const level = between(world.level, dice);
  const drift = between([-world.drift, world.drift], dice);
  const week = between(world.weekWave, dice);
  const weekPhase = dice() * 2 * Math.PI;
  const season = between(world.season, dice);
  const seasonPhase = dice() * 2 * Math.PI;
  return Float64Array.from({ length: lived }, (_, t) => {
    const day = t - daysBefore;
    const along = days > 1 ? (2 * day) / (days - 1) - 1 : 0;
    const weekly = week * Math.sin((2 * Math.PI * (day + firstWeekday)) / 7 + weekPhase);
    return level + drift * along + weekly + season * Math.sin((2 * Math.PI * day) / 90 + seasonPhase);
  });
}
