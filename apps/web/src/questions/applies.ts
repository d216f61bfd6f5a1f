// Which questions of a page apply, given what is filled in on the same page: no pregnancy for a man.
import { type Answers, holds, type Question, takeIn } from '@rhomboid/check';
import { type Expression, type Knowledge, mentions } from '@rhomboid/knowledge';
import type { ShownPage } from '../check/page-of.ts';
import { checkDraft, type Draft } from './draft.ts';

/** The questions to show. One is hidden only when the answers on this page definitely leave it without a reason. */
export function applicable(page: ShownPage, draft: Draft, before: Answers, knowledge: Knowledge): readonly Question[] {
  const conditions = page.questions.map((question) => conditionWithin(page, question.finding, knowledge));
  if (conditions.every((condition) => condition === null)) return page.questions;
  const intake = takeIn(knowledge, { ...before, ...checkDraft(page, draft).answers });
  if (!intake.ok) return page.questions;
  const { facts } = intake.value;
  return page.questions.filter((_, at) => {
    const condition = conditions[at] ?? null;
    if (condition === null || holds(condition, facts)) return true;
    return mentions(condition).some(({ finding }) => facts.get(finding)?.kind === 'unsure');
  });
}

/** When the question is asked, where that depends on another question of the same page; else null. */
function conditionWithin(page: ShownPage, finding: string, knowledge: Knowledge): Expression | null {
  const askIf = knowledge.findings.find(({ id }) => id === finding)?.askIf ?? null;
  const here = page.questions.map((question) => question.finding);
  return askIf !== null && mentions(askIf).some((mention) => here.includes(mention.finding)) ? askIf : null;
}
