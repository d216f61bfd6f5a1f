// One slip of the finger must not send an ambulance: no single answer, with what it implies, is enough for one.
import { type AnswerValue, fire, rankOf, takeIn } from '@rhomboid/check';
import { type Problem, problem } from '@rhomboid/ground';
import { type Finding, type Knowledge, mentions } from '@rhomboid/knowledge';
import type { LintCheck } from './release-checks.ts';

export const singleAnswer: LintCheck = {
  name: 'single-answer',
  about: 'No single answer, with what it implies, reaches ambulance.',
  check: (knowledge) =>
    knowledge.findings.flatMap((finding) =>
      valuesOf(knowledge, finding).flatMap((value) => alarms(knowledge, finding, value)),
    ),
};

function alarms(knowledge: Knowledge, finding: Finding, value: AnswerValue): readonly Problem[] {
  const intake = takeIn(knowledge, { [finding.id]: value });
  if (!intake.ok) return intake.problems;
  return knowledge.redFlags
    .filter((rule) => fire(rule, intake.value.facts)?.rank === rankOf('ambulance'))
    .map((rule) =>
      problem(`alone makes ${rule.id} call an ambulance; ask for a second sign`, `${finding.id}: ${String(value)}`),
    );
}

function valuesOf(knowledge: Knowledge, finding: Finding): readonly AnswerValue[] {
  switch (finding.type) {
    case 'yes-no':
      return ['yes', 'no'];
    case 'number':
      return numbersFor(knowledge, finding);
    case 'one':
      return finding.options.map(({ id }) => id);
    default:
      return finding.options.map(({ id }) => [id]);
  }
}

/** Both ends of the range, and the bounds that rules compare with, on either side. */
function numbersFor(knowledge: Knowledge, { id, range }: Finding): readonly number[] {
  if (range === null) return [];
  const expressions = knowledge.redFlags.flatMap(({ levels }) => levels.map(({ when }) => when));
  const bounds = expressions
    .filter((when) => mentions(when).some(({ finding }) => finding === id))
    .flatMap((when) => boundsIn(when, id));
  const near = bounds.flatMap((bound) => [bound - 1, bound, bound + 1]);
  return [...new Set([range.min, range.max, ...near])].filter((value) => value >= range.min && value <= range.max);
}

function boundsIn(
  expression: Knowledge['redFlags'][number]['levels'][number]['when'],
  finding: string,
): readonly number[] {
  switch (expression.op) {
    case 'compare':
      return expression.finding === finding ? [expression.bound] : [];
    case 'is':
    case 'ticked':
      return [];
    case 'not':
      return boundsIn(expression.of, finding);
    default:
      return expression.of.flatMap((inner) => boundsIn(inner, finding));
  }
}
