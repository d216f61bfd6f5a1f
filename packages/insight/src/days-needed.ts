// How many days it takes until a difference of one point would be claimed: from the noise of this person's pain.
import {
  chanceIfAny,
  fewestToldDays,
  likelyInclusion,
  looksHeld,
  type NoiseShape,
  slabScale,
} from '@rhomboid/statistics';
import { type Candidate, fewestVaried } from './candidates.ts';

const LIKELY_LOG_ODDS = Math.log(likelyInclusion / (1 - likelyInclusion));
/** In eight people of ten an effect is seen at most so many standard errors smaller than it is: normal distribution. */
const EIGHT_IN_TEN = 0.84;
/** Days that go to holding, and to level, drift, week and noise, of which a link must be told apart. Measured: README. */
const DAYS_SPENT = 16;
/** Beyond two more years days alone will not do it. */
const LONGEST_WAIT = 730;

/** Kind and variance of the noise of pain, in points squared. */
type Noise = NoiseShape & { readonly variance: number };
/** Pain of people in studies, until there is enough of one's own. */
const USUAL: Noise = { phi: 0.5, noiseShare: 0.15, variance: 1.9 };

/** What the wait depends on, beside the days. */
export interface Wait {
  /** Of this person's pain; undefined where it is not known yet. */
  readonly noise: Noise | undefined;
  /** The step that one point is told for, in sd of the factor. */
  readonly stepInSd: number;
  /** Chance of the link before the diary, and the doubt of all factors that is shared (`sharedDoubt`). */
  readonly prior: number;
  readonly doubt: number;
}

/**
 * About how many more told days until one point, with against without (or over one `step` of it), would be a *likely* link
 * in eight people of ten; 0 where it would be by now. Null where the factor hardly changes, or where it would take more than
 * two years.
 */
export function daysNeeded(
  { varied, told, series }: Pick<Candidate, 'varied' | 'told'> & { readonly series: Pick<Candidate['series'], 'lags'> },
  days: number,
  { noise, stepInSd, prior, doubt }: Wait,
): number | null {
  if (varied === 0 || !(stepInSd > 0)) return null;
  const least = Math.max(fewestToldDays + looksHeld - 1, Math.ceil((fewestVaried * told) / varied));
  // One point over a step of several sd is a smaller effect per sd.
  const effect = 1 / stepInSd;
  const information = informationOf(noise ?? USUAL);
  const chance = chanceIfAny(prior);
  const before = Math.log(chance / (1 - chance) / series.lags.length) - doubt;
  const suffice = (needed: number): boolean =>
    before + evidence(Math.max(0, needed - DAYS_SPENT) * information, effect) >= LIKELY_LOG_ODDS;
  // Evidence first falls a little and then only rises: before it rises it does not suffice.
  if (days >= least && suffice(days)) return 0;
  let [from, to] = [least, Math.max(least, LONGEST_WAIT + days)];
  if (!suffice(to)) return null;
  while (from < to) {
    const half = (from + to) >> 1;
    if (suffice(half)) to = half;
    else from = half + 1;
  }
  const more = Math.max(0, to - days);
  return more > LONGEST_WAIT ? null : more;
}

/**
 * ln of what the selection gives for an effect of this size (points per sd) against none, given so much information about
 * it: two in ten are given less. The prior of effects is that of `slabScale`.
 */
function evidence(information: number, effect: number): number {
  const variance = 1 / (information + 1 / slabScale);
  const seen = Math.max(0, effect - EIGHT_IN_TEN / Math.sqrt(information));
  const square = variance * (information * seen) ** 2;
  const ratio = variance / slabScale;
  return 0.5 * (square + Math.log(ratio)) + Math.log(ratio * (square + 1));
}

/** What a day says, by the noise it is told in: an evening asks of one noise for every factor. */
const informations = new WeakMap<Noise, number>();

function informationOf(noise: Noise): number {
  let information = informations.get(noise);
  if (information === undefined) {
    information = 1 / innovationVariance(noise);
    informations.set(noise, information);
  }
  return information;
}

/** The variance of what the day before does not foretell, once the filter has settled. */
function innovationVariance({ phi, noiseShare, variance }: Noise): number {
  let spread = 1 - noiseShare;
  for (let round = 0; round < 30; round++) {
    const left = (spread * noiseShare) / (spread + noiseShare || 1);
    spread = phi * phi * left + (1 - phi * phi) * (1 - noiseShare);
  }
  return variance * (spread + noiseShare);
}
