// A condition in its forms: the presentations that it names, and what is left of the mean for everyone else.
import type { Condition, Finding, Link } from './release.ts';

/** P(answer) by answer: `yes` of a yes-no finding, or options. */
type Answers = Readonly<Record<string, number>>;

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

/** P(answer) among users without a serious cause. Options that exclude each other add up to 1. */
function backgroundOf({ type, background, options }: Finding): Answers {
  if (type === 'yes-no') return { yes: background };
  const sum = type === 'one' ? options.reduce((total, option) => total + option.background, 0) : 1;
  return Object.fromEntries(options.map((option) => [option.id, option.background / sum]));
}

/** All answers: those told, the others as in `base`; where answers exclude each other they share what is left as there. */
function complete({ type }: Finding, told: Answers, base: Answers): Answers {
  if (type !== 'one') return { ...base, ...told };
  const untold = Object.entries(base).filter(([answer]) => told[answer] === undefined);
  const left = Math.max(0, 1 - Object.values(told).reduce((sum, p) => sum + p, 0));
  const weight = untold.reduce((sum, [, p]) => sum + p, 0);
  const row = {
    ...told,
    ...Object.fromEntries(untold.map(([answer, p]) => [answer, weight > 0 ? (left * p) / weight : 0])),
  };
  const sum = Object.values(row).reduce((total, p) => total + p, 0);
  return Object.fromEntries(Object.keys(base).map((answer) => [answer, row[answer]! / sum]));
}

function bounded(row: Answers): Answers {
  return Object.fromEntries(
    Object.entries(row).map(([answer, p]) => [answer, Math.min(1 - LEAST, Math.max(LEAST, p))]),
  );
}
