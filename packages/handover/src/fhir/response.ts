// Answers of a check as a FHIR QuestionnaireResponse, and back. Not sure, none of these and not asked stay apart both ways.
import { type Answers, type AnswerValue, takeIn } from '@rhomboid/check';
import { failed, isRecord, ok, type Problem, problem, type Result } from '@rhomboid/ground';
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { enabledIn } from './enabled.ts';
import { entryTag } from './observation.ts';
import { codingOf, kindOf, NONE, UNSURE, unsureLink } from './options.ts';
import { questionnaireCanonical, questionnaireOf } from './questionnaire.ts';
import type { Answer, Coding, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from './r4.ts';
import type { Subject } from './subject.ts';
import { OWN } from './systems.ts';

/** The response; null where nothing was answered. `authored` is a day or a moment, `entry` that of the notebook it is from. */
export function responseOf(
  subject: Subject,
  knowledge: Knowledge,
  answers: Answers,
  authored: string,
  entry: string | null = null,
): QuestionnaireResponse | null {
  const item = responseItems(knowledge, answers);
  if (item.length === 0) return null;
  const base = {
    ...entryTag(entry),
    questionnaire: questionnaireCanonical(knowledge),
    status: 'completed' as const,
    subject: subject.patient,
    authored,
    author: subject.patient,
    source: subject.patient,
    item,
  };
  return {
    resourceType: 'QuestionnaireResponse',
    identifier: subject.identify('QuestionnaireResponse', base),
    ...base,
  };
}

/** Items of a response, in the order of the questionnaire; groups without an answer are left out. */
export function responseItems(knowledge: Knowledge, answers: Answers): readonly ResponseItem[] {
  const given = new Map(knowledge.findings.flatMap((finding) => itemFor(finding, answers[finding.id])));
  const { item } = questionnaireOf(knowledge);
  const open = enabledIn(item, fill(item, given));
  return fill(item, new Map([...given].filter(([linkId, answer]) => open.has(linkId) || saysSomething(answer))));
}

/** Whether an answer to a question that is not open says more than no: then it is never left out. */
function saysSomething(answer: readonly Answer[]): boolean {
  return !answer.every(
    ({ valueCoding }) =>
      valueCoding?.code === 'no' || valueCoding?.code === 'none' || valueCoding?.code?.endsWith(':none') === true,
  );
}

function fill(
  items: readonly QuestionnaireItem[],
  given: ReadonlyMap<string, readonly Answer[]>,
): readonly ResponseItem[] {
  return items.flatMap((item): readonly ResponseItem[] => {
    if (item.type === 'group') {
      const inner = fill(item.item ?? [], given);
      return inner.length === 0 ? [] : [{ linkId: item.linkId, ...textOf(item), item: inner }];
    }
    const answer = given.get(item.linkId);
    return answer === undefined ? [] : [{ linkId: item.linkId, ...textOf(item), answer }];
  });
}

function textOf({ text }: QuestionnaireItem): { readonly text?: string } {
  return text === undefined ? {} : { text };
}

function itemFor(finding: Finding, value: AnswerValue | undefined): readonly (readonly [string, readonly Answer[]])[] {
  if (value === undefined) return [];
  const { id, range } = finding;
  if (kindOf(finding) === 'number') {
    if (typeof value !== 'number') return [[unsureLink(id), [{ valueBoolean: true }]]];
    return [[id, [range?.whole === true ? { valueInteger: value } : { valueDecimal: value }]]];
  }
  if (value === 'unsure' || value === 'maybe') return [[id, [{ valueCoding: UNSURE }]]];
  const values = typeof value === 'object' ? value : [String(value)];
  const codings = values.length === 0 ? [NONE] : values.map((one) => codingOf(finding, one));
  return [[id, codings.map((valueCoding) => ({ valueCoding }))]];
}

/**
 * The answers in a response's items, by finding. What the questionnaire of this release does not know is told and left
 * out; answers themselves are checked by the check, as any others.
 */
export function answersFrom(
  knowledge: Knowledge,
  items: unknown,
): Result<{ readonly answers: Answers; readonly unknown: readonly string[] }> {
  const findings = new Map(knowledge.findings.map((finding) => [finding.id, finding]));
  const unsure = new Map(knowledge.findings.map((finding) => [unsureLink(finding.id), finding]));
  const answers: Record<string, AnswerValue> = {};
  const unknown: string[] = [];
  const problems: Problem[] = [];
  for (const { linkId, answer } of leaves(items)) {
    const finding = findings.get(linkId);
    if (finding !== undefined) {
      const value = answerOf(finding, answer);
      if (value === null)
        problems.push(problem(`The answer to “${finding.label}” is none of its choices; answer it again.`, linkId));
      else answers[finding.id] ??= value;
    } else if (unsure.has(linkId)) {
      const open = unsure.get(linkId)!.id;
      if (answer.some((one) => isRecord(one) && one.valueBoolean === true)) answers[open] ??= 'unsure';
    } else unknown.push(linkId);
  }
  if (problems.length > 0) return failed(...problems);
  const intake = takeIn(knowledge, answers);
  return intake.ok ? ok({ answers, unknown }) : intake;
}

/** Leaves with answers, however deep. */
function leaves(items: unknown): readonly { readonly linkId: string; readonly answer: readonly unknown[] }[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    if (!isRecord(item)) return [];
    const here =
      typeof item.linkId === 'string' && Array.isArray(item.answer) && item.answer.length > 0
        ? [{ linkId: item.linkId, answer: item.answer }]
        : [];
    return [...here, ...leaves(item.item)];
  });
}

function answerOf(finding: Finding, answer: readonly unknown[]): AnswerValue | null {
  if (kindOf(finding) === 'number') {
    const [first] = answer;
    const value = isRecord(first) ? (first.valueInteger ?? first.valueDecimal) : undefined;
    return typeof value === 'number' ? value : null;
  }
  const codes = answer.map(codingIn);
  if (codes.some((code) => code === null)) return null;
  const known = codes as readonly Coding[];
  if (known.some(({ system, code }) => system === OWN.answer && code === 'unsure')) return 'unsure';
  const many = kindOf(finding) === 'many';
  if (many && known.some(({ system, code }) => system === OWN.answer && code === 'none'))
    return known.length === 1 ? [] : null;
  const values = known.map((coding) => valueIn(finding, coding));
  if (values.some((value) => value === null)) return null;
  return many ? (values as readonly string[]) : values.length === 1 ? values[0]! : null;
}

function codingIn(answer: unknown): Coding | null {
  if (!isRecord(answer) || !isRecord(answer.valueCoding)) return null;
  const { system, code } = answer.valueCoding;
  return typeof system === 'string' && typeof code === 'string' ? { system, code } : null;
}

function valueIn(finding: Finding, { system, code = '' }: Coding): string | null {
  if (finding.type === 'yes-no') return system === OWN.answer && (code === 'yes' || code === 'no') ? code : null;
  if (system !== OWN.finding || !code.startsWith(`${finding.id}:`)) return null;
  const option = code.slice(finding.id.length + 1);
  return finding.options.some(({ id }) => id === option) ? option : null;
}
