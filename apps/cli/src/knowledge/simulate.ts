// People who do not exist, for comparing releases: each has a cause drawn at random, and answers as that cause gives them.
import type { Answers, AnswerValue } from '@rhomboid/check';
import { type Random, random } from '@rhomboid/ground';
import { sampleCategorical } from '@rhomboid/inference';
import type { Condition, Finding, Knowledge } from '@rhomboid/knowledge';

/** Share of the findings that a person answers, and share of those answers that are “unsure”. */
const ANSWERED = 0.5;
const UNSURE = 0.05;

/** People with random answers over the vocabulary; the same seed gives the same people. Every cause is as common as any. */
export function simulate(knowledge: Knowledge, count: number, seed: number): readonly Answers[] {
  const dice = random(seed);
  const findings = knowledge.findings.filter(({ type, derived }) => type !== 'map' && !derived);
  return Array.from({ length: count }, () => {
    const cause = knowledge.conditions[Math.floor(dice() * knowledge.conditions.length)];
    return Object.fromEntries(
      findings.filter(() => dice() < ANSWERED).map((finding) => [finding.id, answer(finding, cause, dice)]),
    );
  });
}

function answer(finding: Finding, cause: Condition | undefined, dice: Random): AnswerValue {
  if (dice() < UNSURE) return 'unsure';
  const linked = cause?.links.find((link) => link.finding === finding.id)?.probabilities;
  switch (finding.type) {
    case 'yes-no':
      return dice() < (linked?.yes ?? finding.background) ? 'yes' : 'no';
    case 'number':
      return number(finding, dice);
    case 'one':
      return one(finding, linked, dice);
    default:
      return finding.options
        .filter((option) => dice() < (linked?.[option.id] ?? option.background) && !option.exclusive)
        .map(({ id }) => id);
  }
}

function number({ range }: Finding, dice: Random): number {
  const { min, max, whole } = range ?? { min: 0, max: 10, whole: true };
  return whole ? min + Math.floor(dice() * (max - min + 1)) : min + dice() * (max - min);
}

function one({ options }: Finding, linked: Readonly<Record<string, number>> | undefined, dice: Random): string {
  const weights = options.map((option) => linked?.[option.id] ?? option.background);
  return options[sampleCategorical(weights, dice)]!.id;
}
