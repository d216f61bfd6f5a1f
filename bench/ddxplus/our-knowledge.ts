// Part (b) of the bench: our own knowledge, as it stands, on DDXPlus patients. Nothing is fitted to them.
import { openFolder } from '@rhomboid/cli/knowledge';
import { problemLine } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { score } from '../cases/score.ts';
import { UsageError } from '../lib/arguments.ts';
import { answersOf, type Telling, WAYS_OF_TELLING } from './adapter/answers.ts';
import { type EvidenceMap, evidenceProblems, findingProblems, readEvidenceMap } from './adapter/evidence-map.ts';
import { type Outcome, type Summary, summaryLines, summaryOf } from './adapter/outcomes.ts';
import { type PathologyMap, pathologyMapProblems, readPathologyMap } from './adapter/pathology-map.ts';
import type { Person } from './adapter/people.ts';
import type { Tables } from './data.ts';

/** What our knowledge makes of the patients: figures for scripts, lines for people. */
export interface OurKnowledgeReport {
  readonly figures: {
    readonly knowledge: { readonly version: string; readonly hash: string };
    readonly mappedFindings: number;
    readonly ways: readonly ({ readonly way: Telling } & Summary)[];
  };
  readonly lines: readonly string[];
}

const inWords: Readonly<Record<Telling, string>> = {
  'listed-and-denied':
    'Mapped findings: what is listed, and “no” to what is not listed; findings without an evidence left out',
  'listed-only': 'Mapped findings: what is listed alone; all else left out',
};

/** Runs every patient through the check that the app uses. Throws UsageError where knowledge or maps are not valid. */
export function ourKnowledge(people: readonly Person[], tables: Tables): OurKnowledgeReport {
  const opened = openFolder();
  if (!opened.ok) throw new UsageError(opened.problems.map(problemLine).join('\n'));
  const knowledge = opened.value;
  const evidences = readEvidenceMap();
  const pathologies = readPathologyMap();
  const problems = [
    ...findingProblems(evidences, knowledge),
    ...evidenceProblems(evidences, tables),
    ...pathologyMapProblems(pathologies, tables, knowledge),
  ];
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  const ways = WAYS_OF_TELLING.map((way) => ({
    way,
    ...summaryOf(people.map((person) => outcomeOf(knowledge, evidences, pathologies, person, way))),
  }));
  const { version, hash } = knowledge;
  return {
    figures: { knowledge: { version, hash }, mappedFindings: evidences.mappings.length, ways },
    lines: [
      `DDXPlus, ${people.length} patients, our own knowledge ${version} (nothing fitted), ${evidences.mappings.length} of ${knowledge.findings.length} findings mapped`,
      ...ways.flatMap(({ way, ...summary }) => ['', inWords[way], ...summaryLines(summary)]),
    ],
  };
}

/** What the check says of one patient, against what the pathology map accepts. */
export function outcomeOf(
  knowledge: Knowledge,
  evidences: EvidenceMap,
  { covered }: PathologyMap,
  person: Person,
  telling: Telling,
): Outcome {
  const expected = covered.find(({ pathology }) => pathology === person.pathology) ?? null;
  const item = {
    id: person.id,
    answers: answersOf(evidences, person, telling),
    accepted: expected?.accepted ?? null,
    floor: null,
    causes: expected?.causes ?? [],
    dangerous: expected?.urgent ?? false,
    causeKnowable: true,
  };
  return { pathology: person.pathology, expected, ...score(knowledge, item, 'left-out') };
}
