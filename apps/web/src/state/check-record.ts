// One check as it is kept: what was answered and drawn, and the way that led there. Pure data and pure changes to it.
import { type PainMap, toFindings } from '@rhomboid/body';
import type { Answers, AnswerValue, Level, Stage } from '@rhomboid/check';
import type { Knowledge } from '@rhomboid/knowledge';
import type { PageDraft } from '../questions/draft.ts';
import { dropContradicted, fitToRelease } from './fit-answers.ts';

/** A page that was shown, so that it can be shown again without asking the check. */
export interface TrailPage {
  readonly id: string;
  readonly stage: Stage;
  readonly findings: readonly string[];
  /** Share of the whole way that was done when the page was shown, 0 to 1. */
  readonly share: number;
}

/** A check that is open or kept. */
export interface CheckRecord {
  readonly id: string;
  /** Instants, ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly changedAt: string;
  /** The day of the last answer, `YYYY-MM-DD`; the date to look again counts from here. */
  readonly day: string;
  readonly answers: Answers;
  readonly map: PainMap | null;
  /** The drawing as it stands while the map page is open; it counts only when the person says that it is right. */
  readonly sketch: PainMap | null;
  /** What is filled in on a page and not yet sent; it counts only when the person goes on. */
  readonly draft: PageDraft | null;
  /** Short names of what was answered, kept so that a later release can still say what it leaves out. */
  readonly labels: Readonly<Record<string, string>>;
  readonly trail: readonly TrailPage[];
  /** The person asked to keep it. */
  readonly kept: boolean;
  readonly finished: boolean;
  /** What came out last; null before the first answer. */
  readonly level: Level | null;
  /** The knowledge release that it was last answered with. */
  readonly knowledge: { readonly version: string; readonly hash: string };
}

/** An empty check, begun at `instant` on `day`. */
export function newRecord(id: string, instant: string, day: string, knowledge: Knowledge): CheckRecord {
  return {
    id,
    startedAt: instant,
    changedAt: instant,
    day,
    answers: {},
    map: null,
    sketch: null,
    draft: null,
    labels: {},
    trail: [],
    kept: false,
    finished: false,
    level: null,
    knowledge: { version: knowledge.version, hash: knowledge.hash },
  };
}

/** What one page gives: answers by finding, and the drawing where the page is the map. */
export interface PageAnswers {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly map?: PainMap | null;
  /** Findings on the page that do not apply any more; their answers go. */
  readonly dropped?: readonly string[];
}

/** The record with one page answered (again). Follow-up answers that the new ones contradict go. */
export function withPage(record: CheckRecord, page: TrailPage, given: PageAnswers, knowledge: Knowledge): CheckRecord {
  const kept = Object.entries(record.answers).filter(([id]) => given.dropped?.includes(id) !== true);
  const answers = dropContradicted(
    { ...Object.fromEntries(kept), ...given.answers },
    Object.keys(given.answers),
    knowledge,
  );
  const labels = { ...record.labels };
  for (const id of Object.keys(given.answers)) {
    labels[id] = knowledge.findings.find((finding) => finding.id === id)?.label ?? id;
  }
  return {
    ...record,
    answers,
    labels,
    map: given.map === undefined ? record.map : given.map,
    sketch: given.map === undefined ? record.sketch : null,
    // What was begun on another page waits for its turn.
    draft: record.draft?.page === page.id ? null : record.draft,
    trail: withTrailPage(record.trail, page),
    knowledge: { version: knowledge.version, hash: knowledge.hash },
  };
}

/** The trail with this page. A page can come again with follow-up questions: they join the ones it had. */
function withTrailPage(trail: readonly TrailPage[], page: TrailPage): readonly TrailPage[] {
  if (!trail.some((shown) => shown.id === page.id)) return [...trail, page];
  return trail.map((shown) =>
    shown.id === page.id ? { ...shown, findings: [...new Set([...shown.findings, ...page.findings])] } : shown,
  );
}

/** Everything the check shall know, and the names of the answers that this release no longer has. */
export function usableAnswers(
  record: CheckRecord,
  knowledge: Knowledge,
): { answers: Answers; leftOut: readonly string[] } {
  const drawn = record.map === null ? {} : toFindings(record.map);
  const fitted = fitToRelease({ ...record.answers, ...drawn }, knowledge);
  return { answers: fitted.answers, leftOut: fitted.leftOut.map((id) => record.labels[id] ?? id) };
}

/** The findings that the drawing answers; they are changed on the map, not one by one. */
export function drawnFindings(record: CheckRecord): readonly string[] {
  return record.map === null ? [] : Object.keys(toFindings(record.map));
}
