// What was typed at a prompt becomes answers, or one line on how to answer.
import type { Answers, AnswerValue, Question } from '@rhomboid/check';
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import type { Part } from './parts.ts';

/** Parses a reply to a part. `u` is not sure; signs take numbers of a yes, and `u3` for one that is not sure. */
export function parseReply(part: Part, reply: string): Result<Answers> {
  if (part.kind === 'signs') return parseSigns(part.questions, reply);
  const { question } = part;
  const value = isUnsure(reply) ? ok<AnswerValue>('unsure') : parseValue(question, reply);
  return value.ok ? ok({ [question.finding]: value.value }) : value;
}

function parseSigns(questions: readonly Question[], reply: string): Result<Answers> {
  const all = (value: string): Answers => Object.fromEntries(questions.map(({ finding }) => [finding, value]));
  if (isUnsure(reply)) return ok(all('unsure'));
  const words = wordsOf(reply);
  if (words.length === 1 && words[0] === '0') return ok(all('no'));
  const answers: Record<string, AnswerValue> = { ...all('no') };
  for (const word of words) {
    const [, unsure, digits] = /^(u?)(\d+)$/i.exec(word) ?? [];
    const question = digits === undefined ? undefined : questions[Number(digits) - 1];
    if (question === undefined) return again(`numbers from 1 to ${questions.length}, or 0 for none`, word);
    answers[question.finding] = unsure === '' ? 'yes' : 'unsure';
  }
  return words.length === 0 ? again(`the numbers of all that fit, or 0 for none`, reply) : ok(answers);
}

function parseValue(question: Question, reply: string): Result<AnswerValue> {
  switch (question.type) {
    case 'yes-no':
      if (/^(y|yes|1)$/i.test(reply)) return ok('yes');
      return /^(n|no|2)$/i.test(reply) ? ok('no') : again('y for yes, n for no', reply);
    case 'number':
      return parseNumber(question, reply);
    case 'one': {
      const option = question.options[Number(reply) - 1];
      return option === undefined || !/^\d+$/.test(reply)
        ? again(`one number from 1 to ${question.options.length}`, reply)
        : ok(option.id);
    }
    default:
      return parseSeveral(question, reply);
  }
}

function parseNumber({ range }: Question, reply: string): Result<AnswerValue> {
  const value = Number(reply.replace(',', '.'));
  const { min, max } = range ?? { min: -Infinity, max: Infinity };
  return reply !== '' && value >= min && value <= max ? ok(value) : again(`a number from ${min} to ${max}`, reply);
}

function parseSeveral({ options }: Question, reply: string): Result<AnswerValue> {
  const words = wordsOf(reply);
  if (words.length === 1 && words[0] === '0') return ok([]);
  const chosen = words.map((word) => (/^\d+$/.test(word) ? options[Number(word) - 1] : undefined));
  const wrong = chosen.indexOf(undefined);
  if (words.length === 0 || wrong !== -1)
    return again(`numbers from 1 to ${options.length}, or 0 for none`, words[wrong] ?? reply);
  const known = chosen.filter((option) => option !== undefined);
  const alone = known.find(({ exclusive }) => exclusive);
  if (alone !== undefined && known.length > 1) return failed(problem(`“${alone.text}” cannot stand with others.`));
  return ok(known.map(({ id }) => id));
}

function wordsOf(reply: string): readonly string[] {
  return reply.split(/[\s,;]+/).filter((word) => word !== '');
}

function isUnsure(reply: string): boolean {
  return /^(u|unsure|not sure)$/i.test(reply);
}

function again<T>(wanted: string, got: string): Result<T> {
  return failed(
    problem(
      `${got === '' ? 'Please type' : `“${got}” does not fit. Type`} ${wanted}; u if you are not sure, ? for help.`,
    ),
  );
}
