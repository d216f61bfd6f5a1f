// What a notebook has taught about this person, as plain records for whoever makes a plan of them.
import { CLAIMS } from './claims.ts';
import type { ExperimentState } from './experiment.ts';
import type { Insight, InsightLink } from './insight.ts';

/** One thing learned. It says that two things go together; only `by: 'experiment'` says that one brings the other. */
export interface Learned {
  readonly about: 'factor' | 'treatment';
  /** Id of a factor, of an own factor, of an option as `sleep-position:left`, or of a treatment as `treatment:heat`. */
  readonly id: string;
  /**
   * Points of pain a day with it against a day without, or over the person's usual difference of an amount; below 0 is less
   * pain, and always drawn towards none. 0 of `no-link` from days alone.
   */
  readonly effect: number;
  /** Where it lies with a chance of 80 %, in points. Null of `no-link` from days alone: it is below what one would notice. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Days that were compared. */
  readonly days: number;
  readonly tier: 'hint' | 'likely' | 'confirmed' | 'no-link';
  readonly by: 'watching' | 'experiment';
}

const MEDICINE = 'medicine:';
const TREATMENT = 'treatment:';

/**
 * All that is learned, in the order of the links. A settled test comes before what days alone say. Medicines teach nothing:
 * no plan is made of them.
 */
export function learned(
  { links }: Pick<Insight, 'links'>,
  experiments: readonly ExperimentState[],
): readonly Learned[] {
  return links.flatMap((link): readonly Learned[] => {
    const { factor: id, tier } = link;
    if (id.startsWith(MEDICINE) || (!CLAIMS.has(tier) && tier !== 'no-link')) return [];
    const about = id.startsWith(TREATMENT) ? 'treatment' : 'factor';
    const test = testBehind(link, experiments);
    if (test?.effect != null) {
      const { mean, low, high } = test.effect;
      const days = test.daysWith + test.daysWithout;
      return [{ about, id, effect: mean, interval: { low, high }, days, tier: told(tier), by: 'experiment' }];
    }
    const { effect, days } = link;
    const interval = effect === null ? null : { low: effect.low, high: effect.high };
    return [{ about, id, effect: effect?.mean ?? 0, interval, days, tier: told(tier), by: 'watching' }];
  });
}

/** The test that a link stands on: the one that settled it, or found too little in it, last. */
function testBehind(
  { factor, tier, confirmedBy, direction }: InsightLink,
  experiments: readonly ExperimentState[],
): ExperimentState | undefined {
  const verdict =
    confirmedBy === 'experiment'
      ? direction === 'protector'
        ? 'helps'
        : 'harms'
      : tier === 'no-link'
        ? 'too-small'
        : null;
  return experiments
    .filter((test) => test.entry.subject === factor && test.verdict === verdict)
    .reduce<ExperimentState | undefined>(
      (last, test) => (last === undefined || test.entry.start > last.entry.start ? test : last),
      undefined,
    );
}

function told(tier: InsightLink['tier']): Learned['tier'] {
  if (tier === 'watching' || tier === 'open') throw new RangeError(`nothing is learned from ${tier}`);
  return tier;
}
