// From an appraisal to the assessment that a person, a clinician or a program reads.
import { type Knowledge, LEVELS, type Provenance } from '@rhomboid/knowledge';
import type { Appraisal } from './appraise.ts';
import { differentiate } from './differential.ts';
import { support } from './doubts.ts';
import { meters } from './meters.ts';
import { type Firing, levelOf, rankOf } from './rules.ts';
import { tell } from './told.ts';
import type { Assessment, Because, Cause, FiredRule } from './types.ts';
import { urgencyOf } from './urgency.ts';
import { changeOfCause, changeOfLevel } from './what-if.ts';
import { widespread, yellowFlags } from './widespread.ts';

/** Puts the appraisal into words. */
export function assess(knowledge: Knowledge, now: Appraisal, contradictions: readonly string[]): Assessment {
  const { shown, mustNotMiss } = differentiate(knowledge, now);
  const certainty = certaintyOf(knowledge, shown[0]);
  return {
    disposition: dispositionOf(knowledge, now, shown),
    redFlags: now.firings
      .filter((firing) => firing.rank < rankOf('routine'))
      .map((firing) => firedRule(knowledge, now, firing)),
    differential: shown,
    mustNotMiss,
    certainty: certainty.id,
    certaintyText: certainty.text,
    wouldChange: { disposition: changeOfLevel(knowledge, now), cause: changeOfCause(knowledge, now) },
    sensitivity: sensitivityOf(knowledge, now, shown),
    meters: meters(knowledge, now),
    widespread: widespread(knowledge, now.facts),
    yellowFlags: yellowFlags(knowledge, now.facts),
    told: tell(knowledge, now.facts),
    contradictions,
  };
}

function certaintyOf(knowledge: Knowledge, first: Cause | undefined): Knowledge['certainty'][number] {
  const fits = knowledge.certainty.find(
    (band) => first !== undefined && first.probability >= band.from && first.range[0] >= band.rangeLowFrom,
  );
  return fits ?? knowledge.certainty[knowledge.certainty.length - 1]!;
}

function dispositionOf(knowledge: Knowledge, now: Appraisal, shown: readonly Cause[]): Assessment['disposition'] {
  const level = levelOf(now.rank);
  const words = knowledge.dispositions.find((item) => item.id === level)!;
  const leading = now.firings.filter((firing) => firing.rank === now.byRules && firing.rule.operator !== '');
  return {
    level,
    word: words.word,
    shape: words.shape,
    title: words.title,
    titleWithNumber: words.titleWithNumber,
    text: words.text,
    because: reasonsFor(knowledge, now, shown),
    within: words.within === '' ? null : words.within,
    lookAgainDays: words.lookAgainDays,
    steps: words.steps,
    operator: level === 'ambulance' ? (leading[0]?.rule.operator ?? '') : '',
    watchFor:
      level === 'ambulance'
        ? []
        : knowledge.watchFor.map(({ sign, do: what, level: needed }) => ({ sign, do: what, level: needed })),
  };
}

/** Every rule at the level given, the probabilities where they lead, and what raised it. */
function reasonsFor(knowledge: Knowledge, now: Appraisal, shown: readonly Cause[]): readonly Because[] {
  const reasons: Because[] = now.firings
    .filter((firing) => firing.rank === now.byRules && now.byRules <= now.byChance)
    .map((firing) => ({
      kind: firing.doubt.length > 0 ? 'unsure' : 'rule',
      id: firing.rule.id,
      text: firing.rule.says,
      source: cite(knowledge, firing.step.provenance),
      strength: firing.step.provenance.strength,
    }));
  if (now.byChance < now.byRules) reasons.push(...chanceReason(knowledge, now, shown));
  if (now.raisedBy !== null) {
    const { levels, says, id } = now.raisedBy;
    reasons.push({
      kind: 'rule',
      id,
      text: says,
      source: cite(knowledge, levels[0]!.provenance),
      strength: levels[0]!.provenance.strength,
    });
  }
  return reasons;
}

function chanceReason(knowledge: Knowledge, now: Appraisal, shown: readonly Cause[]): readonly Because[] {
  const threshold =
    knowledge.thresholds.find((item) => rankOf(item.level) === now.urgency.rank) ?? knowledge.thresholds[0]!;
  const source = cite(knowledge, threshold.provenance);
  if (now.doubted.length > 0) {
    const labels = now.doubted.map((id) => knowledge.findings.find((finding) => finding.id === id)?.label ?? id);
    return [
      {
        kind: 'unsure',
        id: now.doubted[0]!,
        text: `You were not sure about: ${labels.join('; ')}. Not sure counts as maybe, never as no.`,
        source,
        strength: 'estimate',
      },
    ];
  }
  const cause = shown.find((item) => rankOf(item.level) <= now.byChance);
  return cause === undefined
    ? []
    : [
        {
          kind: 'cause',
          id: cause.condition,
          text: `Your answers leave room for this: ${cause.name}. It should be seen in time.`,
          source,
          strength: 'estimate',
        },
      ];
}

function firedRule(knowledge: Knowledge, now: Appraisal, firing: Firing): FiredRule {
  return {
    id: firing.rule.id,
    name: firing.rule.name,
    level: LEVELS[firing.rank]!,
    doubt: firing.doubt.length,
    says: firing.rule.says,
    does: firing.rule.does,
    operator: firing.rule.operator,
    findings: [...new Set([...support(firing.step.when, now.facts), ...firing.doubt])],
    source: cite(knowledge, firing.step.provenance),
    strength: firing.step.provenance.strength,
  };
}

/** Short names of the works behind a statement: “NICE CG95; Klompas 2002”. */
function cite(knowledge: Knowledge, provenance: Provenance): string {
  const names = provenance.sources.map(
    ({ source }) => knowledge.sources.find((item) => item.id === source)?.short ?? source,
  );
  return [...new Set(names)].join('; ');
}

/** Whether halving or doubling the estimates behind the result would change it. */
function sensitivityOf(knowledge: Knowledge, now: Appraisal, shown: readonly Cause[]): Assessment['sensitivity'] {
  const ranks = [0.5, 2].map((factor) =>
    Math.min(now.byRules, urgencyOf(knowledge, now.model.logPrior, now.observations, factor).rank),
  );
  const dispositionStable = ranks.every((rank) => rank === Math.min(now.byRules, now.urgency.rank));
  const [first, second] = shown;
  const causeStable = first === undefined || second === undefined || odds(first) > 2 * odds(second);
  const text =
    dispositionStable && causeStable
      ? 'Halving or doubling our estimates would not change this result.'
      : dispositionStable
        ? 'With our estimates halved or doubled another cause could come first. What to do would stay the same.'
        : 'Our estimates matter here: halved or doubled, they would change how soon to be seen. We went by the values as they stand; when in doubt, choose the sooner one.';
  return { dispositionStable, causeStable, text };
}

function odds(cause: Cause): number {
  return cause.probability / (1 - cause.probability);
}
