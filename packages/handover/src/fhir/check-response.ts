// Whether a response fits its questionnaire: what no validator of structure sees. Each fault is one sentence.
import { type Problem, problem } from '@rhomboid/ground';
import { enabledIn, flat } from './enabled.ts';
import type { Answer, Coding, Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from './r4.ts';

/**
 * The faults of a response: unknown or repeated items, answers of a wrong type or none of the choices, several answers
 * where one is asked, answers to questions that are not open, required ones without an answer, a wrong questionnaire.
 */
export function responseProblems(
  questionnaire: Questionnaire,
  response: Pick<QuestionnaireResponse, 'questionnaire' | 'status' | 'item'>,
): readonly Problem[] {
  const { url, version, item } = questionnaire;
  const meant = [url, `${url}|${version}`];
  const wrong = meant.includes(response.questionnaire)
    ? []
    : [problem(`The response answers ${response.questionnaire}, not ${url}|${version}.`, 'questionnaire')];
  const open = enabledIn(item, response.item);
  const known = new Map(flat(item).map((placed) => [placed.item.linkId, placed.item]));
  const answered = new Set(answeredIn(response.item));
  const missing = [...known.values()].flatMap(({ linkId, required, type, text }) =>
    required === true &&
    type !== 'group' &&
    open.has(linkId) &&
    !answered.has(linkId) &&
    response.status === 'completed'
      ? [problem(`“${text ?? linkId}” must be answered.`, linkId)]
      : [],
  );
  return [...wrong, ...walk(item, response.item, known, open), ...missing];
}

function answeredIn(items: readonly ResponseItem[]): readonly string[] {
  return items.flatMap(({ linkId, answer, item }) => [
    ...(answer !== undefined && answer.length > 0 ? [linkId] : []),
    ...answeredIn(item ?? []),
  ]);
}

function walk(
  allowed: readonly QuestionnaireItem[],
  given: readonly ResponseItem[],
  known: ReadonlyMap<string, QuestionnaireItem>,
  open: ReadonlySet<string>,
): readonly Problem[] {
  const seen = new Set<string>();
  return given.flatMap(({ linkId, answer, item }) => {
    const question = allowed.find((candidate) => candidate.linkId === linkId);
    if (question === undefined) {
      const elsewhere = known.has(linkId)
        ? `stands in another place of the questionnaire`
        : `is not in the questionnaire`;
      return [problem(`The item “${linkId}” ${elsewhere}.`, linkId)];
    }
    const again = seen.has(linkId) ? [problem(`The item “${linkId}” is there twice.`, linkId)] : [];
    seen.add(linkId);
    const answers = answer ?? [];
    const closed =
      answers.length > 0 && !open.has(linkId)
        ? [problem(`“${question.text ?? linkId}” was answered, but is not asked.`, linkId)]
        : [];
    const empty =
      answers.length === 0 && (item ?? []).length === 0 ? [problem(`The item “${linkId}” holds nothing.`, linkId)] : [];
    return [
      ...again,
      ...closed,
      ...empty,
      ...answerProblems(question, answers),
      ...walk(question.item ?? [], item ?? [], known, open),
    ];
  });
}

function answerProblems(question: QuestionnaireItem, answers: readonly Answer[]): readonly Problem[] {
  const { linkId, type, repeats, text } = question;
  const name = text ?? linkId;
  if (answers.length === 0) return [];
  if (type === 'group' || type === 'display') return [problem(`“${name}” is no question, but was answered.`, linkId)];
  const many =
    answers.length > 1 && repeats !== true
      ? [problem(`“${name}” takes one answer, not ${answers.length}.`, linkId)]
      : [];
  return [
    ...many,
    ...answers.flatMap((answer) =>
      fits(question, answer) ? [] : [problem(`“${name}” was answered with something that it does not take.`, linkId)],
    ),
  ];
}

function fits({ type, answerOption }: QuestionnaireItem, answer: Answer): boolean {
  const [key, ...more] = Object.keys(answer);
  if (key === undefined || more.length > 0) return false;
  switch (type) {
    case 'boolean':
      return typeof answer.valueBoolean === 'boolean';
    case 'integer':
      return Number.isInteger(answer.valueInteger);
    case 'decimal':
      return typeof answer.valueDecimal === 'number';
    case 'choice':
      return answerOption?.some(({ valueCoding }) => isSame(valueCoding, answer.valueCoding)) === true;
    default:
      return false;
  }
}

function isSame(a: Coding, b: Coding | undefined): boolean {
  return b !== undefined && a.system === b.system && a.code === b.code;
}
