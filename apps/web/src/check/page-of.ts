// The page to show: the check's next one, one that was shown before, or a single question that the person asked for.
import { type Next, type Question, questionOf, type Stage } from '@rhomboid/check';
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import type { CheckRecord, TrailPage } from '../state/check-record.ts';

/** One page of the check, ready to draw. */
export interface ShownPage {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly stage: Stage;
  readonly questions: readonly Question[];
  /** The list was answered with "not sure": now each sign is asked by itself. */
  readonly again: boolean;
  /** Share of the whole way that is done, 0 to 1; never less than on an earlier page. */
  readonly share: number;
  /** At most this many questions are left; null on a page that is shown again. */
  readonly left: number | null;
}

/** The page with this id, or null when neither the way so far, nor the next step, nor the knowledge knows it. */
export function pageOf(id: string, record: CheckRecord, next: Next | null, knowledge: Knowledge): ShownPage | null {
  if (next?.page.id === id) return nextPage(record, next);
  const before = record.trail.find((page) => page.id === id);
  if (before !== undefined) return pageAgain(before, knowledge);
  const finding = knowledge.findings.find((known) => known.id === id);
  return finding === undefined
    ? null
    : pageAgain({ id, stage: stageOf(finding), findings: [id], share: furthest(record) }, knowledge);
}

/** The page as the trail keeps it. */
export function trailPage(page: ShownPage): TrailPage {
  return {
    id: page.id,
    stage: page.stage,
    findings: page.questions.map((question) => question.finding),
    share: page.share,
  };
}

function nextPage(record: CheckRecord, next: Next): ShownPage {
  return {
    id: next.page.id,
    title: next.page.text,
    hint: next.page.hint,
    stage: next.stage,
    questions: next.page.questions,
    again: next.page.again,
    share: Math.max(next.share, furthest(record)),
    left: next.left,
  };
}

function pageAgain(page: TrailPage, knowledge: Knowledge): ShownPage | null {
  const questions = page.findings.flatMap((id) => {
    const finding = knowledge.findings.find((known) => known.id === id);
    return finding === undefined ? [] : [questionOf(finding)];
  });
  const first = questions[0];
  if (first === undefined) return null;
  const screen = knowledge.screens.find((known) => known.id === page.id);
  return {
    id: page.id,
    title: screen?.title ?? first.text,
    hint: screen?.hint ?? '',
    stage: page.stage,
    questions,
    again: false,
    share: page.share,
    left: null,
  };
}

function stageOf({ stage }: Finding): Stage {
  return stage === 'self-test' || stage === 'optional' ? 'adaptive' : stage;
}

function furthest(record: CheckRecord): number {
  return Math.max(0, ...record.trail.map((page) => page.share));
}
