// The candidate factors of a simulated person, as lived: before any of them is told or forgotten.

import type { Random } from '@rhomboid/ground';
import { momentsOf } from '../numerics/moments.ts';
import { normalQuantile } from '../numerics/special.ts';
import type { World } from './world.ts';

/** A factor as lived. Those that react to pain get their values when pain is known. */
export interface Candidate {
  readonly shape: 'binary' | 'ordinal' | 'automatic';
  /** Latent normal drive, sd about 1. */
  readonly drive: Float64Array;
  /** Drive above which a binary factor is 1. */
  readonly threshold: number;
  /** Days after which it answers to pain; undefined if it does not. Such a factor is never a true one. */
  readonly reactsAfter: 0 | 1 | undefined;
  /** Whether it is told on worse days though it was not there. Such a factor is never a true one. */
  readonly isBlamed: boolean;
  /** Values by lived day, in the factor's own unit. */
  readonly values: Float64Array;
  /** The same in sd from its mean over the days lived. */
  readonly standard: Float64Array;
}

/** Where chance and the calendar come from. */
export interface Sources {
  readonly dice: Random;
  readonly normal: () => number;
  readonly firstWeekday: number;
}

/** Draws all candidates of a world for `lived` days; reactive ones come from the told shapes, at random. */
export function drawCandidates(world: World, lived: number, sources: Sources): Candidate[] {
  const { dice, normal } = sources;
  const common = persistent(lived, world.commonPhi, normal);
  const shapes = [
    ...new Array<'binary'>(world.binary).fill('binary'),
    ...new Array<'ordinal'>(world.ordinal).fill('ordinal'),
    ...new Array<'automatic'>(world.automatic).fill('automatic'),
  ];
  const answers = answersOf(world, dice);
  return shapes.map((shape, k) => {
    const isAutomatic = shape === 'automatic';
    const phi = isAutomatic ? world.automaticPhi[0] + (world.automaticPhi[1] - world.automaticPhi[0]) * dice() : 0;
    const drive = persistent(lived, phi, normal);
    const isCommon = dice() < world.commonShare && !isAutomatic;
    const isWeekly = dice() < world.weekdayShare && !isAutomatic;
    const phase = dice() * 2 * Math.PI;
    const loading = isCommon ? world.commonLoading : 0;
    const wave = isWeekly ? world.weekdaySize : 0;
    // A sine of amplitude a has variance a^2 / 2: divide so that the drive keeps sd 1.
    const size = Math.sqrt(1 + wave * wave);
    for (let t = 0; t < lived; t++) {
      const mixed = Math.sqrt(1 - loading * loading) * drive[t]! + loading * common[t]!;
      const weekly = Math.SQRT2 * wave * Math.sin((2 * Math.PI * (t + sources.firstWeekday)) / 7 + phase);
      drive[t] = (mixed + weekly) / size;
    }
    const prevalence = world.prevalence[0] + (world.prevalence[1] - world.prevalence[0]) * dice();
    const threshold = normalQuantile(1 - prevalence);
    const candidate = {
      shape,
      drive,
      threshold,
      reactsAfter: answers[k]?.after,
      isBlamed: answers[k]?.isBlamed ?? false,
      values: new Float64Array(lived),
      standard: new Float64Array(lived),
    };
    settle(candidate);
    return candidate;
  });
}

/** Adds pain of `reactsAfter` days before to the drive, `reaction` sd a sd of pain, and works the values out anew. */
export function react(candidate: Candidate, pain: Float64Array, reaction: number): void {
  if (candidate.reactsAfter === undefined) return;
  const standardPain = standardised(pain);
  const { drive, reactsAfter } = candidate;
  const size = Math.sqrt(1 + reaction * reaction);
  for (let t = reactsAfter; t < drive.length; t++) {
    drive[t] = (drive[t]! + reaction * standardPain[t - reactsAfter]!) / size;
  }
  settle(candidate);
}

function settle({ shape, drive, threshold, values, standard }: Candidate): void {
  for (let t = 0; t < drive.length; t++) {
    const d = drive[t]!;
    if (shape === 'binary') values[t] = d > threshold ? 1 : 0;
    else if (shape === 'ordinal') values[t] = Math.min(4, Math.max(0, Math.round(2 + d)));
    else values[t] = d;
  }
  standard.set(standardised(values));
}

function standardised(values: Float64Array): Float64Array {
  const { mean, squares } = momentsOf(values);
  const sd = Math.sqrt(squares / values.length);
  return values.map((value) => (sd > 0 ? (value - mean) / sd : 0));
}

function persistent(length: number, phi: number, normal: () => number): Float64Array {
  const series = new Float64Array(length);
  series[0] = normal();
  const fresh = Math.sqrt(1 - phi * phi);
  for (let t = 1; t < length; t++) series[t] = phi * series[t - 1]! + fresh * normal();
  return series;
}

interface Answer {
  /** Days after which it reacts to pain; undefined if it is only blamed for it. */
  readonly after: 0 | 1 | undefined;
  readonly isBlamed: boolean;
}

/** Which of the told candidates (binary and ordinal come first) answer to pain, and how. */
function answersOf(world: World, dice: Random): (Answer | undefined)[] {
  const answers = new Array<Answer | undefined>(world.binary + world.ordinal + world.automatic).fill(undefined);
  const free = Array.from({ length: world.binary + world.ordinal }, (_, k) => k);
  const reactive = world.reactYesterday + world.reactToday;
  for (let n = 0; n < reactive + world.blamed && free.length > 0; n++) {
    const [k] = free.splice(Math.floor(dice() * free.length), 1);
    const after = n < world.reactYesterday ? 1 : 0;
    answers[k!] = n < reactive ? { after, isBlamed: false } : { after: undefined, isBlamed: true };
  }
  return answers;
}

/** What is told of a blamed candidate: on days with more pain than usual it may be one step more than it was. */
export function blame(candidate: Candidate, pain: Float64Array, chance: number, dice: Random): void {
  if (!candidate.isBlamed) return;
  const most = candidate.shape === 'binary' ? 1 : 4;
  const standardPain = standardised(pain);
  for (let t = 0; t < pain.length; t++) {
    if (standardPain[t]! > 0 && dice() < chance) candidate.values[t] = Math.min(most, candidate.values[t]! + 1);
  }
}
