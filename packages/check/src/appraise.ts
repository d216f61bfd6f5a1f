// The core of the check, without words: facts ──► rules, probabilities and the level that comes out.
import { type Model, type Observations, posterior } from '@rhomboid/inference';
import type { Knowledge, RedFlag } from '@rhomboid/knowledge';
import { type ClinicalModel, clinicalModel, observe, personal } from './clinical-model.ts';
import type { Facts } from './facts.ts';
import { type Firing, fireAll, type Rank, raising, rankOf, SELF_CARE } from './rules.ts';
import { type Urgency, urgencyOf, urgencyUnderDoubt } from './urgency.ts';

export interface Appraisal {
  readonly facts: Facts;
  readonly clinical: ClinicalModel;
  /** The model with this person's priors. */
  readonly model: Model;
  readonly observations: Observations;
  /** One cause at a time; the fast path that questions are chosen by. */
  readonly posterior: Float64Array;
  /** Rules that fire, most urgent first. */
  readonly firings: readonly Firing[];
  readonly raisedBy: RedFlag | null;
  readonly urgency: Urgency;
  /** Findings whose unsure answers raise the level by way of the probabilities. */
  readonly doubted: readonly string[];
  /** Level by rules, by probabilities, and the most urgent of both, raised where a rule raises. */
  readonly byRules: Rank;
  readonly byChance: Rank;
  readonly rank: Rank;
}

/** A rule that only raises may lead as far as this: emergencies need a rule of their own. */
const RAISE_UP_TO: Rank = rankOf('same-day');

/** Appraises facts. Rules are never lowered by anything; probabilities may add, up to same-day. */
export function appraise(knowledge: Knowledge, facts: Facts): Appraisal {
  const clinical = clinicalModel(knowledge);
  const model = personal(clinical, facts);
  const observations = observe(clinical, facts);
  const firings = fireAll(knowledge, facts);
  const urgency = urgencyOf(knowledge, model.logPrior, observations);
  const open = openStates(clinical, facts);
  const byRules = firings.reduce((rank, firing) => Math.min(rank, firing.rank), SELF_CARE);
  const already = Math.min(byRules, urgency.rank);
  const doubt = urgencyUnderDoubt(
    knowledge,
    model.logPrior,
    observations,
    open.map((entry) => entry.states),
    already,
  );
  const byChance = doubt.rank < already ? doubt.rank : urgency.rank;
  const raisedBy = raising(knowledge, facts);
  return {
    facts,
    clinical,
    model,
    observations,
    posterior: posterior(model, observations),
    firings,
    raisedBy,
    urgency,
    doubted: doubt.rank < already ? doubt.leaningOn.map((i) => open[i]!.finding) : [],
    byRules,
    byChance,
    rank: raised(Math.min(byRules, byChance), raisedBy !== null),
  };
}

function raised(rank: Rank, raise: boolean): Rank {
  return raise && rank > RAISE_UP_TO ? rank - 1 : rank;
}

interface Open {
  readonly finding: string;
  readonly states: readonly { readonly feature: number; readonly state: number }[];
}

/** For each unsure finding, what it may hide: a yes, or any option. */
function openStates(clinical: ClinicalModel, facts: Facts): readonly Open[] {
  const open: Open[] = [];
  for (const [finding, fact] of facts.entries()) {
    const features = clinical.featuresOf.get(finding);
    if (fact.kind !== 'unsure' || features === undefined) continue;
    const states = features.flatMap((feature) => {
      const count = clinical.features[feature]!.states.length;
      return count === 2 ? [{ feature, state: 1 }] : Array.from({ length: count }, (_, state) => ({ feature, state }));
    });
    open.push({ finding, states });
  }
  return open;
}
