// How a part of a page looks in the terminal: the question, what can be chosen, and its help.
import type { Question } from '@rhomboid/check';
import { bullets, wrap } from '../words/wrap.ts';
import type { Part } from './parts.ts';

/** The part in full, without its page's heading. */
export function partText(part: Part): string {
  if (part.kind === 'signs') return `${numbered(part.questions.map(({ label }) => label))}\n${NONE}`;
  const { question } = part;
  return [wrap(question.text), ...(question.help === '' ? [] : [wrap(question.help)]), choicesOf(question)]
    .filter((text) => text !== '')
    .join('\n');
}

/** What can be typed, in one line. */
export function promptFor(part: Part): string {
  return `${part.kind === 'signs' ? 'Numbers of all that fit, such as 1 3' : wanted(part.question)}; u not sure, ? help, b back, q quit > `;
}

/** What `?` shows: the meaning of each question and why it is asked. */
export function helpText(part: Part): string {
  if (part.kind === 'question') return explained(part.question);
  const lead =
    'All that you do not name counts as no. If you are not sure about one, put a u before its number: 1 u3. A u alone means not sure about any of them.';
  return [
    wrap(lead),
    '',
    ...part.questions.map(
      (question, index) =>
        `${wrap(question.text, `${String(index + 1).padStart(3)}  `)}\n${wrap(`${question.help} ${question.why}`, '     ')}`,
    ),
  ].join('\n');
}

function explained({ help, why }: Question): string {
  const unsure = 'Not sure counts as maybe, never as no.';
  return bullets([...(help === '' ? [] : [help]), ...(why === '' ? [] : [`Why we ask: ${why}`]), unsure]);
}

function choicesOf(question: Question): string {
  switch (question.type) {
    case 'yes-no':
      return '  y  Yes\n  n  No';
    case 'number':
      return '';
    case 'one':
      return numbered(question.options.map(({ text }) => text));
    default:
      return `${numbered(question.options.map(({ text }) => text))}\n${NONE}`;
  }
}

function wanted(question: Question): string {
  switch (question.type) {
    case 'yes-no':
      return 'y or n';
    case 'number':
      return question.range === null ? 'A number' : `A number from ${question.range.min} to ${question.range.max}`;
    case 'one':
      return 'One number';
    default:
      return 'Numbers of all that fit, such as 1 3';
  }
}

const NONE = '  0  None of these';

function numbered(texts: readonly string[]): string {
  return texts.map((text, index) => wrap(text, `${String(index + 1).padStart(3)}  `)).join('\n');
}
