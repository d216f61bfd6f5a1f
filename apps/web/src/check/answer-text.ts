// An answer in words, for the list of answers.
import type { AnswerValue } from '@rhomboid/check';
import type { Finding } from '@rhomboid/knowledge';
import type { Words } from '../words/en.ts';

/** What the person said, as a short text. */
export function answerText(finding: Finding, value: AnswerValue, words: Words): string {
  const { yes, no, unsure, none, outOfTen } = words.question;
  if (value === 'unsure' || value === 'maybe') return unsure;
  if (value === 'yes') return yes;
  if (value === 'no' && finding.type === 'yes-no') return no;
  if (typeof value === 'number') return finding.range?.max === 10 ? outOfTen(value) : String(value);
  const ids = typeof value === 'string' ? [value] : value;
  if (ids.length === 0) return none;
  return words.list(ids.map((id) => finding.options.find((option) => option.id === id)?.text ?? id));
}
