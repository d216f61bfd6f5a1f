// What can be asked now, gathered into pages: signs that belong together share a page, everything else stands alone.
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { doubts } from './doubts.ts';
import type { Facts } from './facts.ts';

export interface Page {
  readonly id: string;
  readonly findings: readonly Finding[];
}

const ASKED_STAGES = new Set(['urgent', 'clarify', 'map', 'core', 'adaptive', 'widespread', 'wellbeing']);

/** Whether the finding may be asked now: not answered, not derived, and its condition holds or may hold. */
export function askable(finding: Finding, facts: Facts): boolean {
  if (facts.has(finding.id) || finding.derived || !ASKED_STAGES.has(finding.stage)) return false;
  return finding.askIf === null || doubts(finding.askIf, facts, { most: 4, notAsked: 'never-holds' }).length > 0;
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
  return [...pages].map(([id, findings]) => ({ id, findings }));
}

/** Pages on which at least one finding was answered. */
export function answeredPages(knowledge: Knowledge, given: readonly string[]): ReadonlySet<string> {
  const answered = new Set(given);
  return new Set(knowledge.findings.filter((finding) => answered.has(finding.id) && !finding.derived).map(pageIdOf));
}
