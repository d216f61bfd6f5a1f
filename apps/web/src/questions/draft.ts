// What is filled in on a page and not yet sent: one value for each question, and one list for all its signs.
import type { Answers, AnswerValue, Question } from '@rhomboid/check';
import type { ShownPage } from '../check/page-of.ts';
import { NO_SIGNS, type SignList, signsAnswered, signsFrom } from '../check/sign-list.ts';

export interface Draft {
  readonly signs: SignList;
  /** By finding; absent = open. A number is kept as it was typed. */
  readonly values: Readonly<Record<string, AnswerValue>>;
}

/** A draft as the check keeps it: it is taken up again on the same page with the same questions alone. */
export interface PageDraft extends Draft {
  readonly page: string;
  readonly key: string;
}

type Asked = Pick<ShownPage, 'questions' | 'again'>;

/** Tells a page from itself with other questions: then it begins afresh. */
export function keyOf({ id, again, questions }: ShownPage): string {
  return [id, again, ...questions.map(({ finding }) => finding)].join(' ');
}

/** The yes-no questions of a page become one list of signs when there are several, unless they are asked one by one. */
export function signsOf({ questions, again }: Asked): readonly Question[] {
  const signs = questions.filter((question) => question.type === 'yes-no');
  return signs.length > 1 && !again ? signs : [];
}

/** The page as it was answered before, or empty. A list about which the person was not sure starts afresh, one by one. */
export function draftFrom(page: Asked, answers: Answers): Draft {
  const signs = signsOf(page).map((question) => question.finding);
  const values = page.questions.flatMap(({ finding }) => {
    const value = answers[finding];
    return value === undefined || value === 'maybe' || signs.includes(finding) ? [] : [[finding, value] as const];
  });
  const answered = signs.some((id) => answers[id] !== undefined);
  return { signs: answered ? signsFrom(signs, answers) : NO_SIGNS, values: Object.fromEntries(values) };
}

export interface Checked {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** Questions that still need an answer: `signs`, or finding ids. */
  readonly missing: readonly string[];
}

/** The answers that the draft gives, and what is missing. */
export function checkDraft(page: Asked, draft: Draft): Checked {
  const signs = signsOf(page);
  const ids = signs.map((sign) => sign.finding);
  const listed = signs.length === 0 ? {} : signsAnswered(ids, draft.signs);
  const answers: Record<string, AnswerValue> = { ...listed };
  const missing: string[] = listed === null ? ['signs'] : [];
  for (const question of page.questions) {
    if (signs.includes(question)) continue;
    const value = settled(question, draft.values[question.finding]);
    if (value === undefined) missing.push(question.finding);
    else answers[question.finding] = value;
  }
  return { answers, missing };
}

/** The value as the check takes it; undefined while it is open or no number in range. */
function settled({ type, range }: Question, value: AnswerValue | undefined): AnswerValue | undefined {
  if (value === 'unsure' || value === undefined || type !== 'number') return value;
  const text = String(value).trim().replace(',', '.');
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return undefined;
  return range === null || (number >= range.min && number <= range.max) ? number : undefined;
}
