// How many days it takes until a difference of one point could be told: from the noise of this person's pain.
import { fewestToldDays, type NoiseFit } from '@rhomboid/statistics';
import { type Candidate, fewestVaried } from './candidates.ts';

/** Slab variances and threshold of the selection: see `findLinks` and its tiers. */
const SLABS = [0.09, 0.49];
const LIKELY_LOG_ODDS = Math.log(9);
type Noise = Pick<NoiseFit, 'phi' | 'noiseShare' | 'variance'>;
/** Pain of people in studies, until there is enough of one's own. */
const USUAL: Noise = { phi: 0.5, noiseShare: 0.15, variance: 1.9 };
/** Beyond two more years days alone will not do it. */
const LONGEST_WAIT = 730;
const HELD = 5;

/**
 * About how many more told days until one point, with against without (or over one `step` of it), could be told; 0 where it
 * can be told now. Null where the factor hardly changes, or where it would take more than two years.
 */
export function daysNeeded(
  candidate: Candidate,
  days: number,
  noise: NoiseFit | undefined,
  stepInSd: number,
  prior: number,
): number | null {
  if (candidate.varied === 0 || !(stepInSd > 0)) return null;
  const perDay = candidate.varied / Math.max(1, candidate.told);
  const least = Math.max(fewestToldDays + HELD - 1, Math.ceil(fewestVaried / perDay));
  // One point over a step of several sd is a smaller effect per sd.
  const effect = 1 / stepInSd;
  const information = informationOf(noise ?? USUAL);
  const states = 2 * candidate.series.lags.length;
  const priorLogOdds = Math.log(prior / (1 - prior) / states);
  const suffice = (needed: number): boolean => logOdds(needed * information, effect, priorLogOdds) >= LIKELY_LOG_ODDS;
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

/** Expected log-odds of a link with this effect (points per sd), given so much information about it. */
function logOdds(information: number, effect: number, prior: number): number {
  const parts = SLABS.map((slab) => {
    const variance = 1 / (information + 1 / slab);
    const mean = variance * information * effect;
    return 0.5 * (Math.log(variance / slab) + (mean * mean) / variance);
  });
  const most = Math.max(...parts);
  return prior + most + Math.log(parts.reduce((sum, part) => sum + Math.exp(part - most), 0));
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
