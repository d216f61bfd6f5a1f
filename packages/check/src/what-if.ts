// What would change the result: the smallest set of open answers (not asked, or unsure) that brings another level or
// another first cause.
import { byCause, conditionOn, type Model, smallestChange } from '@rhomboid/inference';
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { type Appraisal, appraise } from './appraise.ts';
import { type Fact, factsOf } from './facts.ts';
import { askable } from './pages.ts';
import { levelOf, type Rank, reachable, SELF_CARE } from './rules.ts';
import type { Change } from './types.ts';
import { urgencyReach } from './urgency-what-if.ts';

/** The one open answer that would most change the level: to the most urgent one it can reach. Null where none can. */
export function changeOfLevel(knowledge: Knowledge, now: Appraisal): Change | null {
  const byRule = reachable(knowledge, now.facts);
  const open = openFindings(knowledge, now);
  const features = open.flatMap((finding) => now.clinical.featuresOf.get(finding.id) ?? []);
  const byChance = urgencyReach(knowledge, now.model.logPrior, now.observations, features);
  const reach = (finding: Finding): Rank =>
    Math.min(
      byRule.get(finding.id) ?? SELF_CARE,
      ...(now.clinical.featuresOf.get(finding.id) ?? []).map((f) => byChance.get(f)?.rank ?? SELF_CARE),
    );
  const promising = open.filter((finding) => reach(finding) < now.rank).sort((a, b) => reach(a) - reach(b));
  for (const finding of promising.slice(0, TRIED)) {
    const tried = valuesOf(finding).map((value) => ({
      value,
      rank: appraise(knowledge, withAnswer(knowledge, now, finding.id, value)).rank,
    }));
    const best = tried.reduce((a, b) => (b.rank < a.rank ? b : a), { value: '', rank: now.rank });
    if (best.value !== '')
      return { answers: [answer(finding, best.value)], to: levelOf(best.rank), text: titleOf(knowledge, best.rank) };
  }
  return null;
}

function titleOf(knowledge: Knowledge, rank: Rank): string {
  return knowledge.dispositions.find((item) => item.id === levelOf(rank))?.title ?? '';
}

/** So many of the most promising answers are tried in full; the first that changes the level is the one to tell. */
const TRIED = 8;

/** The smallest set of answers that would put another cause first: open ones if one suffices, else given ones too. */
export function changeOfCause(knowledge: Knowledge, now: Appraisal): Change | null {
  const first = top(now.model, now.formPosterior);
  const open = openFindings(knowledge, now);
  for (const finding of open) {
    for (const feature of now.clinical.featuresOf.get(finding.id) ?? []) {
      const states = now.clinical.features[feature]!.states;
      for (let state = states.length - 1; state >= 0; state--) {
        const after = top(now.model, conditionOn(now.model, now.observations, now.formPosterior, feature, state));
        if (after !== first) return causeChange(knowledge, now, [{ feature, state }], after);
      }
    }
  }
  const changeable = now.clinical.features.map((feature, index) => ({
    feature: index,
    states: [...feature.states.keys()].filter((state) => now.observations[index] !== state),
  }));
  const changed = (posterior: Float64Array): boolean => top(now.model, posterior) !== first;
  const flips = smallestChange(now.model, now.observations, changeable, changed);
  if (flips === null) return null;
  let observations = now.observations;
  let posterior = now.formPosterior;
  for (const { feature, state } of flips) {
    posterior = conditionOn(now.model, observations, posterior, feature, state);
    observations = observations.slice();
    observations[feature] = state;
  }
  return causeChange(knowledge, now, flips, top(now.model, posterior));
}

function causeChange(
  knowledge: Knowledge,
  now: Appraisal,
  flips: readonly { feature: number; state: number }[],
  to: number,
): Change {
  const cause = now.clinical.causes[to]!;
  return {
    answers: flips.map(({ feature, state }) => {
      const { finding, option, states } = now.clinical.features[feature]!;
      const item = knowledge.findings.find((candidate) => candidate.id === finding)!;
      return option === ''
        ? answer(item, states[state]!)
        : { ...answer(item, option), value: state === 1 ? option : `not ${option}` };
    }),
    to: cause.id,
    text: cause.name,
  };
}

function openFindings(knowledge: Knowledge, now: Appraisal): readonly Finding[] {
  return knowledge.findings.filter(
    (finding) => now.facts.get(finding.id)?.kind === 'unsure' || askable(finding, now.facts),
  );
}

function valuesOf(finding: Finding): readonly string[] {
  return finding.type === 'yes-no'
    ? ['yes', 'no']
    : finding.type === 'one' || finding.type === 'many'
      ? finding.options.map((option) => option.id)
      : [];
}

function withAnswer(knowledge: Knowledge, now: Appraisal, finding: string, value: string): ReturnType<typeof factsOf> {
  const facts = new Map<string, Fact>(now.facts.entries());
  facts.set(finding, { kind: 'values', values: [value] });
  return factsOf(knowledge, facts);
}

function answer(finding: Finding, value: string): Change['answers'][number] {
  const option = finding.options.find((item) => item.id === value);
  return {
    finding: finding.id,
    value,
    text: option === undefined ? finding.label : `${finding.label}: ${option.text}`,
  };
}

/** The likeliest cause, by the chances of its forms. */
function top(model: Model, ofForms: Float64Array): number {
  const chances = byCause(model, ofForms);
  return chances.reduce((best, p, cause) => (p > chances[best]! ? cause : best), 0);
}
