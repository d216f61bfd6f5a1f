// What can be asked now, gathered into pages: signs that belong together share a page, everything else stands alone.
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { holds } from './doubts.ts';
import type { Facts } from './facts.ts';

export interface Page {
  readonly id: string;
  readonly findings: readonly Finding[];
  /** The list was answered with “not sure” and is asked once more, sign by sign. */
  readonly again: boolean;
}

/** The page of the drawing. */
export const MAP_PAGE = 'loc';

const ASKED_STAGES = new Set(['urgent', 'clarify', 'map', 'core', 'adaptive', 'widespread', 'wellbeing']);

/** Whether the finding may be asked now: not answered, not derived, and its condition holds. */
export function askable(finding: Finding, facts: Facts): boolean {
  if (facts.has(finding.id) || finding.derived || !ASKED_STAGES.has(finding.stage)) return false;
  return finding.askIf === null || holds(finding.askIf, facts);
}

/** The page a finding is shown on. */
export function pageIdOf(finding: Finding): string {
  return finding.screen === '' ? finding.id : finding.screen;
}

/** Pages that can be asked now, in the order of the knowledge. */
export function openPages(knowledge: Knowledge, facts: Facts): readonly Page[] {
  const pages = new Map<string, Finding[]>();
  for (const finding of knowledge.findings) {
    if (!askable(finding, facts)) continue;
    const id = pageIdOf(finding);
    pages.set(id, [...(pages.get(id) ?? []), finding]);
  }
  return [...pages].map(([id, findings]) => ({ id, findings, again: false }));
}

/** The lists that were answered with “not sure” as a whole; each may be asked once more, sign by sign. */
export function pagesAgain(knowledge: Knowledge, facts: Facts): readonly Page[] {
  const pages = new Map<string, Finding[]>();
  for (const finding of knowledge.findings) {
    const fact = facts.get(finding.id);
    if (fact?.kind !== 'unsure' || fact.again !== true) continue;
    const id = pageIdOf(finding);
    pages.set(id, [...(pages.get(id) ?? []), finding]);
  }
  return [...pages].map(([id, findings]) => ({ id, findings, again: true }));
}

/** Pages on which at least one finding was answered; all that a drawing tells is told on its page. */
export function answeredPages(knowledge: Knowledge, given: readonly string[]): ReadonlySet<string> {
  const answered = new Set(given);
  const findings = knowledge.findings.filter((finding) => answered.has(finding.id) && !finding.derived);
  return new Set(findings.map((finding) => (finding.stage === 'map' ? MAP_PAGE : pageIdOf(finding))));
}
