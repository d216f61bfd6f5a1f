// The check: answers ──► assessment and next question. Stateless and deterministic; the order of answers never matters.
import { ok, type Result } from '@rhomboid/ground';
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { appraise } from './appraise.ts';
import { assess } from './assess.ts';
import { takeIn } from './facts.ts';
import { type AskLimits, type Chosen, chooseNext, LIMITS, urgentPage } from './next.ts';
import type { CheckResult, Next, Question, Stage } from './types.ts';

/** Assesses answers and chooses the next question. Bad answers give problems that say what, where and how to mend it. */
export function check(knowledge: Knowledge, answers: unknown, limits: AskLimits = LIMITS): Result<CheckResult> {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) return intake;
  const now = appraise(knowledge, intake.value.facts);
  const chosen = chooseNext(knowledge, now, intake.value.given, limits);
  return ok({
    knowledge: { version: knowledge.version, hash: knowledge.hash },
    next: chosen === null ? null : nextOf(knowledge, chosen),
    assessment: assess(knowledge, now, intake.value.contradictions),
    asked: intake.value.given,
  });
}

/** The next question alone: for stepping through a check without putting each result into words. */
export function nextQuestion(knowledge: Knowledge, answers: unknown, limits: AskLimits = LIMITS): Result<Next | null> {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) return intake;
  const { facts, given } = intake.value;
  const chosen =
    urgentPage(knowledge, facts, given, limits) ?? chooseNext(knowledge, appraise(knowledge, facts), given, limits);
  return ok(chosen === null ? null : nextOf(knowledge, chosen));
}

function nextOf(knowledge: Knowledge, { page, share, left }: Chosen): Next {
  const questions = page.findings.map(questionOf);
  const screen = knowledge.screens.find((item) => item.id === page.id);
  const [first] = questions;
  return {
    ...first!,
    page: { id: page.id, text: screen?.title ?? first!.text, hint: screen?.hint ?? '', questions, again: page.again },
    share,
    left,
  };
}

/** A finding as a question to show. */
export function questionOf(finding: Finding): Question {
  return {
    finding: finding.id,
    type: finding.type,
    text: finding.ask,
    label: finding.label,
    help: finding.help,
    why: finding.why,
    options:
      finding.type === 'yes-no'
        ? [
            { id: 'yes', text: 'Yes', exclusive: false },
            { id: 'no', text: 'No', exclusive: false },
          ]
        : finding.options.map(({ id, text, exclusive }) => ({ id, text, exclusive })),
    range: finding.range,
    stage: finding.stage as Stage,
  };
}
