// How likely a link is before the diary speaks.
import { usualPrior } from '@rhomboid/statistics';
import type { Candidate } from './candidates.ts';

/**
 * Odds of a factor that a study measured beside back pain, against those of another: 0.35 where the usual chance is 0.15.
 * Our estimate: in simulated diaries such a hint finds more links, and does little harm where it is wrong.
 */
const MEASURED_ODDS = 3;

/**
 * The chance that a candidate goes with pain, among `compared` of them: the usual one of the statistics, more where it was
 * measured, and shared by the options of one-of, so that one of them or more is in with the chance of the whole.
 */
export function priorOf({ definition, parts }: Pick<Candidate, 'definition' | 'parts'>, compared: number): number {
  const usual = usualPrior(compared);
  const odds = (definition.measured ? MEASURED_ODDS : 1) * (usual / (1 - usual));
  const none = 1 / (1 + odds);
  return 1 - (parts > 1 ? none ** (1 / parts) : none);
}
