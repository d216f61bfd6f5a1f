// Conditions as written ──► conditions as the engine reads them.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { Condition, Finding, Link, Provenance } from '../release.ts';
import { readExpression, type Vocabulary } from './expression-reader.ts';
import { fromRatio, OFTEN } from './likelihood.ts';
import type { conditionSchema, linkSchema } from './schema.ts';

type RawCondition = z.output<typeof conditionSchema>;
type RawLink = z.output<typeof linkSchema>;

/** A link that names no source of its own stands on our table of estimates. */
const TABLE: Provenance = { strength: 'estimate', sources: [{ source: 'rhomboid-clinical-table', at: 'A2' }] };

/** Compiles one condition; what is wrong goes to `problems`. */
export function compileCondition(
  raw: RawCondition,
  path: string,
  findings: ReadonlyMap<string, Finding>,
  words: Vocabulary,
  problems: Problem[],
): Condition {
  const own = provenanceOf(raw, TABLE);
  if (raw.prior.low > raw.prior.percent || raw.prior.high < raw.prior.percent) {
    problems.push(problem('low ≤ percent ≤ high must hold', path, 'prior'));
  }
  return {
    id: raw.id,
    meter: raw.meter,
    level: raw.default,
    dangerous: raw.dangerous,
    prior: {
      percent: raw.prior.percent,
      low: raw.prior.low,
      high: raw.prior.high,
      provenance: provenanceOf(raw.prior, own),
    },
    age: raw.age.map(({ from, to, times }) => ({ from, to, times })),
    sex: Object.fromEntries(
      Object.entries(raw.sex).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    ),
    onlyIf: raw['only-if'] === undefined ? null : readExpression(raw['only-if'], words, [path, 'only-if'], problems),
    codes: {
      icd10: raw.codes['icd-10'],
      snomed: raw.codes.snomed.map(({ code, verified }) => ({ code, verified })),
    },
    ...raw.en,
    links: mergeLinks(raw.links, path, findings, problems),
    presentations: raw.presentations.map(({ id, share, en, links, ...rest }) => ({
      id,
      name: en.medical,
      share,
      links: mergeLinks(links, `${path}: presentation ${id}`, findings, problems).map(({ finding, probabilities }) => ({
        finding,
        probabilities,
      })),
      provenance: provenanceOf(rest, TABLE),
    })),
    provenance: own,
  };
}

function mergeLinks(
  raw: readonly RawLink[],
  path: string,
  findings: ReadonlyMap<string, Finding>,
  problems: Problem[],
): Link[] {
  const links = new Map<string, Link>();
  for (const link of raw) {
    const where = [path, `link ${link.finding}`];
    const finding = findings.get(link.finding);
    if (finding === undefined) {
      problems.push(problem(`there is no finding “${link.finding}”`, ...where));
      continue;
    }
    const probabilities = probabilitiesOf(link, finding, where, problems);
    const before = links.get(link.finding);
    if (before !== undefined && Object.keys(probabilities).some((option) => option in before.probabilities)) {
      problems.push(problem('the same answer is linked twice; keep one', ...where));
    }
    links.set(link.finding, {
      finding: link.finding,
      probabilities: { ...before?.probabilities, ...probabilities },
      provenance: before?.provenance.strength === 'measured' ? before.provenance : provenanceOf(link, TABLE),
    });
  }
  for (const link of links.values()) checkSum(link, findings.get(link.finding)!, path, problems);
  return [...links.values()];
}

function probabilitiesOf(
  link: RawLink,
  finding: Finding,
  where: readonly string[],
  problems: Problem[],
): Record<string, number> {
  const ways = [link.p, link.lr, link.often].filter((way) => way !== undefined);
  if (ways.length !== 1) problems.push(problem('give exactly one of p, lr or often', ...where));
  const given = link.often ?? link.p;
  const numbers =
    typeof given === 'object'
      ? Object.fromEntries(
          Object.entries(given).map(([option, value]) => [option, typeof value === 'string' ? OFTEN[value]! : value]),
        )
      : { [link.option ?? 'yes']: typeof given === 'string' ? OFTEN[given]! : (given ?? ratioOf(link, finding)) };
  const allowed = finding.type === 'yes-no' ? ['yes'] : finding.options.map((option) => option.id);
  for (const option of Object.keys(numbers)) {
    if (!allowed.includes(option)) {
      problems.push(
        problem(`${finding.id} (${finding.type}) has no answer “${option}”; it has: ${allowed.join(', ')}`, ...where),
      );
    }
  }
  return Object.fromEntries(Object.entries(numbers).map(([option, p]) => [option, inThousandths(p)]));
}

/** No estimate here is finer than a thousandth. */
function inThousandths(p: number): number {
  return Math.round(1000 * p) / 1000;
}

function ratioOf(link: RawLink, finding: Finding): number {
  const background =
    finding.type === 'yes-no'
      ? finding.background
      : (finding.options.find((option) => option.id === link.option)?.background ?? 0);
  return fromRatio(link.lr ?? {}, background);
}

function checkSum(link: Link, finding: Finding, path: string, problems: Problem[]): void {
  if (finding.type !== 'one') return;
  const sum = Object.values(link.probabilities).reduce((a, b) => a + b, 0);
  const complete = Object.keys(link.probabilities).length === finding.options.length;
  if (sum > 1.0051 || (complete && Math.abs(sum - 1) > 0.011)) {
    problems.push(
      problem(
        `the options add up to ${sum.toFixed(3)}; they exclude each other, so ${complete ? 'make it 1' : 'stay at or below 1'}`,
        path,
        `link ${finding.id}`,
      ),
    );
  }
}

/** The item's own strength and sources, or those it inherits. */
export function provenanceOf(
  raw: { strength?: Provenance['strength'] | undefined; sources?: { source: string; at: string }[] | undefined },
  inherited: Provenance,
): Provenance {
  return { strength: raw.strength ?? inherited.strength, sources: raw.sources ?? inherited.sources };
}
