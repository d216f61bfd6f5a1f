// Fair tests of one's own, looked at after every pair of days or blocks.
import { random } from '@rhomboid/ground';
import { type Plan, power, referenceWorld } from '@rhomboid/statistics';

/** People who run one design. */
export interface ExperimentJob {
  readonly kind: 'experiment';
  readonly plan: Plan;
  /** Points that the action adds. */
  readonly effect: number;
  readonly lingers: number;
  /** Share of days not told. */
  readonly missing: number;
  readonly seeds: readonly number[];
}

/** For each person: settled rightly on this day, wrongly, or not at all. */
export interface ExperimentPerson {
  readonly settledOn: number | null;
  readonly isFalse: boolean;
}

/** Runs all experiments of a job: each person has a level and a persistence of pain of their own. */
export function runExperiments({ plan, effect, lingers, missing, seeds }: ExperimentJob): ExperimentPerson[] {
  const { level, phi, stateSd, reportingSd } = referenceWorld;
  const reporting = reportingSd ** 2 + 1 / 12;
  const spread = Math.sqrt(stateSd ** 2 + reporting);
  return seeds.map((seed) => {
    const dice = random(seed);
    const own = {
      level: level[0] + (level[1] - level[0]) * dice(),
      phi: phi[0] + (phi[1] - phi[0]) * dice(),
      spread,
      noiseShare: reporting / spread ** 2,
    };
    const run = power(plan, { ...own, effect, lingers, missing }, 1, dice);
    return { settledOn: run.power > 0 ? run.typicalDays : null, isFalse: run.falseAlarms > 0 };
  });
}
