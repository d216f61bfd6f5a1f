// From a life to a diary: rounding, forgetting, gaps.

import type { Random } from '@rhomboid/ground';
import { type Diary, type Factor, lagsOf } from '../design/diary.ts';
import { blame, type Candidate, react } from './candidates.ts';
import type { World } from './world.ts';

/** A life to be told: pain by lived day, of which the first `before` days precede the diary. */
export interface Life {
  readonly pain: Float64Array;
  readonly days: number;
  readonly before: number;
  readonly firstWeekday: number;
  readonly dice: Random;
  readonly normal: () => number;
}

/** The diary of a life. Candidates that react to pain are given their values on the way. */
export function told(world: World, candidates: readonly Candidate[], life: Life): Diary {
  const { pain, days, before, normal } = life;
  const known = toldDays(world, life);
  const values = new Float64Array(days);
  for (let d = 0; d < days; d++) {
    const stretch = 2 * d >= days ? world.stretchedFromMiddle : 1;
    const reported = 5 + stretch * (pain[before + d]! + world.reportingSd * normal() - 5);
    values[d] = Math.min(10, Math.max(0, Math.round(reported)));
  }
  const everyDay = new Uint8Array(days).fill(1);
  const factors = candidates.map((candidate): Factor => {
    react(candidate, pain, world.reaction);
    blame(candidate, pain, world.blameChance, life.dice);
    const isResponse = candidate.reactsAfter === 0 && world.responsesAreKnown;
    const isAlwaysKnown = candidate.shape === 'automatic' || world.isBackfilled;
    return {
      values: candidate.values.slice(before),
      known: isAlwaysKnown ? everyDay : known,
      lags: lagsOf(isResponse ? 'response' : 'exposure', false),
      isBeforePain: candidate.shape === 'automatic',
    };
  });
  return { days, firstWeekday: life.firstWeekday, pain: { values, known }, factors };
}

/** 1 for days on which the person told anything: fewer on bad days, none within gaps. */
function toldDays(world: World, { pain, days, before, dice }: Life): Uint8Array {
  let sum = 0;
  for (const value of pain) sum += value;
  const usual = sum / pain.length;
  const base = Math.log(world.missing / (1 - world.missing));
  const known = new Uint8Array(days);
  let gap = 0;
  for (let d = 0; d < days; d++) {
    if (gap === 0 && dice() < world.gapsPerDay) {
      gap = Math.floor(world.gapDays[0] + dice() * (world.gapDays[1] - world.gapDays[0] + 1));
    }
    if (gap > 0) {
      gap--;
      continue;
    }
    const chance = 1 / (1 + Math.exp(-base - world.missingSlope * (pain[before + d]! - usual)));
    if (dice() >= chance) known[d] = 1;
  }
  return known;
}
