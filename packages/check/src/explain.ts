// Why a cause stands where it stands: answers for and against, in plain words with their weight.
import { weightsOfEvidence } from '@rhomboid/inference';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Appraisal } from './appraise.ts';
import { catalogueOf } from './catalogue.ts';
import { statement } from './told.ts';
import type { Reason } from './types.ts';

export interface Explanation {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  /** Log-odds of the cause against all others in decibans: before any answer, and after all. They differ by the reasons. */
  readonly prior: number;
  readonly total: number;
}

/** Weights from which an answer counts 2 and 3 slants: odds changed by a factor of about 2 and 4 (decibans). */
const TWO = 3;
const THREE = 6;

/** The answers that speak for and against one cause, heaviest first. Parts add up exactly: prior + reasons = total. */
export function explain(knowledge: Knowledge, now: Appraisal, cause: number): Explanation {
  const weights = weightsOfEvidence(now.model, now.observations, cause, 'rest');
  const byFinding = new Map<string, number>();
  now.clinical.features.forEach((feature, index) => {
    const weight = weights.byFeature[index]!;
    if (weight !== 0) byFinding.set(feature.finding, (byFinding.get(feature.finding) ?? 0) + weight);
  });
  const reasons = [...byFinding].map(([finding, decibans]) => reason(knowledge, now, finding, decibans));
  const heaviest = (a: Reason, b: Reason): number => Math.abs(b.decibans) - Math.abs(a.decibans);
  return {
    for: reasons.filter((item) => item.decibans > 0).sort(heaviest),
    against: reasons.filter((item) => item.decibans < 0).sort(heaviest),
    prior: weights.prior,
    total: weights.total,
  };
}

function reason(knowledge: Knowledge, now: Appraisal, id: string, decibans: number): Reason {
  const finding = catalogueOf(knowledge).finding(id)!;
  const fact = now.facts.get(id)!;
  const size = Math.abs(decibans);
  return { finding: id, text: statement(finding, fact), decibans, weight: size >= THREE ? 3 : size >= TWO ? 2 : 1 };
}
