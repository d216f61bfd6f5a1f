// The core of the check, without words: facts ──► rules, probabilities and the level that comes out.
import { byCause, type Model, type Observations, posterior } from '@rhomboid/inference';
import type { Finding, Knowledge, RedFlag } from '@rhomboid/knowledge';
import { type ClinicalModel, clinicalModel, observe, personal } from './clinical-model.ts';
import { type Fact, type Facts, factsOf } from './facts.ts';
import { type Firing, fireAll, type Rank, raising, raisingIfYes, rankOf, SELF_CARE } from './rules.ts';
import { type Urgency, urgencyOf } from './urgency.ts';
import { type Hiding, urgencyUnderDoubt } from './urgency-what-if.ts';

export interface Appraisal {
  readonly facts: Facts;
  readonly clinical: ClinicalModel;
  /** The model with this person's priors. */
  readonly model: Model;
  readonly observations: Observations;
  /** P(cause), one cause at a time; the fast path that questions are chosen by. */
  readonly posterior: Float64Array;
  /** The same for each form of each cause: one number for each place of the model. */
  readonly formPosterior: Float64Array;
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
  const open = openAnswers(knowledge, clinical, facts);
  const byRules = firings.reduce((rank, firing) => Math.min(rank, firing.rank), SELF_CARE);
  const already = Math.min(byRules, urgency.rank);
  const formPosterior = posterior(model, observations);
  const doubt = urgencyUnderDoubt(
    knowledge,
    model.logPrior,
    observations,
    open.map((entry) => entry.hidings),
    already,
  );
  const byChance = doubt.rank < already ? doubt.rank : urgency.rank;
  const raisedBy = raising(knowledge, facts);
  const now: Appraisal = {
    facts,
    clinical,
    model,
    observations,
    posterior: byCause(model, formPosterior),
    formPosterior,
    firings,
    raisedBy,
    urgency,
    doubted: doubt.rank < already ? doubt.leaningOn.map((i) => open[i]!.finding) : [],
    byRules,
    byChance,
    rank: raised(Math.min(byRules, byChance), raisedBy !== null),
  };
  return raisedBy === null ? raisedInDoubt(knowledge, now) : now;
}

/** A raise that hangs on one unsure sign counts as if that were a yes, less one level for the doubt. */
function raisedInDoubt(knowledge: Knowledge, now: Appraisal): Appraisal {
  const sign = raisingIfYes(knowledge, now.facts);
  if (sign === null) return now;
  const yes: Fact = { kind: 'values', values: ['yes'] };
  const rank = appraise(knowledge, factsOf(knowledge, new Map([...now.facts.entries(), [sign, yes]]))).rank + 1;
  return rank < now.rank ? { ...now, doubted: [sign], byChance: rank, rank } : now;
}

function raised(rank: Rank, raise: boolean): Rank {
  return raise && rank > RAISE_UP_TO ? rank - 1 : rank;
}

interface Open {
  readonly finding: string;
  readonly hidings: readonly Hiding[];
}

/** For each unsure finding, what it may hide: a yes, or any option, with all that it implies. */
function openAnswers(knowledge: Knowledge, clinical: ClinicalModel, facts: Facts): readonly Open[] {
  return knowledge.findings
    .filter((finding) => facts.get(finding.id)?.kind === 'unsure')
    .map((finding) => {
      const values = finding.type === 'yes-no' ? ['yes'] : finding.options.map((option) => option.id);
      const hidings = values
        .map((value) => hidingOf(knowledge, clinical, finding, value))
        .filter((hiding) => hiding.length > 0);
      return { finding: finding.id, hidings };
    })
    .filter((open) => open.hidings.length > 0);
}

function hidingOf(knowledge: Knowledge, clinical: ClinicalModel, finding: Finding, value: string): Hiding {
  const option = finding.options.find((item) => item.id === value);
  const implied = Object.entries({ ...finding.implies, ...option?.implies });
  return [
    ...takenAs(clinical, finding.id, value),
    ...implied.flatMap(([target, answer]) => {
      const item = knowledge.findings.find((candidate) => candidate.id === target);
      return item === undefined ? [] : hidingOf(knowledge, clinical, item, answer);
    }),
  ];
}

function takenAs(clinical: ClinicalModel, finding: string, value: string): Hiding {
  return (clinical.featuresOf.get(finding) ?? []).flatMap((feature) => {
    const { option, states } = clinical.features[feature]!;
    if (option !== '') return option === value ? [{ feature, state: 1 }] : [];
    const state = states.indexOf(value);
    return state < 0 ? [] : [{ feature, state }];
  });
}
