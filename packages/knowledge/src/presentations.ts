// A condition in its forms: the presentations that it names, and what is left of the mean for everyone else.
import { type AnswerChances as Answers, backgroundOf, complete } from './answer-chances.ts';
import type { Condition, Finding, Link } from './release.ts';

/** One form of a condition, complete: the mean's links, with its own in their place. */
export interface Form {
  /** Of the people who have the condition, the share that has this form, 0 to 1. */
  readonly share: number;
  readonly links: readonly Pick<Link, 'finding' | 'probabilities'>[];
}

/** What is left may come out a hair below nothing, since shares and chances are rounded. */
const LEAST = 0.002;

/** The forms of a condition: first the rest, then its presentations. Together they have the mean of the condition's links. */
export function formsOf(condition: Condition, findings: readonly Finding[]): readonly Form[] {
  const { links, presentations } = condition;
  if (presentations.length === 0) return [{ share: 1, links }];
  const named = new Set(presentations.flatMap((presentation) => presentation.links.map(({ finding }) => finding)));
  const refined = findings.filter(({ id }) => named.has(id));
  const kept = links.filter(({ finding }) => !named.has(finding));
  const linksOf = (rows: readonly Answers[]): Form['links'] => [
    ...kept,
    ...refined.map((finding, i) => ({ finding: finding.id, probabilities: rows[i]! })),
  ];
  return [
    { share: restOf(condition), links: linksOf(refined.map((finding) => bounded(leftOver(condition, finding)))) },
    ...presentations.map((presentation) => ({
      share: presentation.share,
      links: linksOf(refined.map((finding) => rowOf(condition, presentation.links, finding))),
    })),
  ];
}

/**
 * P(answer) in the people who have none of the presentations, so that the mean over all stays what the condition's link
 * says. Below 0 or above 1 where shares and links contradict the mean.
 */
export function leftOver(condition: Condition, finding: Finding): Answers {
  const mean = meanOf(condition, finding);
  const rows = condition.presentations.map((presentation) => rowOf(condition, presentation.links, finding));
  const rest = restOf(condition);
  return Object.fromEntries(
    Object.entries(mean).map(([answer, p]) => {
      const taken = condition.presentations.reduce((sum, { share }, i) => sum + share * rows[i]![answer]!, 0);
      return [answer, (p - taken) / rest];
    }),
  );
}

/** The share of people who have none of the presentations. */
export function restOf({ presentations }: Condition): number {
  return 1 - presentations.reduce((sum, { share }) => sum + share, 0);
}

function meanOf(condition: Condition, finding: Finding): Answers {
  const { links } = condition;
  return complete(
    finding,
    links.find((link) => link.finding === finding.id)?.probabilities ?? {},
    backgroundOf(finding),
  );
}

function rowOf(condition: Condition, links: Form['links'], finding: Finding): Answers {
  const mean = meanOf(condition, finding);
  return complete(finding, links.find((link) => link.finding === finding.id)?.probabilities ?? mean, mean);
}

function bounded(row: Answers): Answers {
  return Object.fromEntries(
    Object.entries(row).map(([answer, p]) => [answer, Math.min(1 - LEAST, Math.max(LEAST, p))]),
  );
}
