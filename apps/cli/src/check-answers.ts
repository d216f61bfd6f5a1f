// A file of answers, put to the check.
import { type Answers, type CheckResult, check } from '@rhomboid/check';
import type { Knowledge } from '@rhomboid/knowledge';
import { badInput, problemsLine } from './failure.ts';
import { readJson } from './read-file.ts';

const EXAMPLE = 'an object such as { "age": 45, "rad-chest": "no" }';

/** Reads the file, `-` is standard input, and judges what it says. Throws a `Failure` that names what cannot be used. */
export function checkAnswers(
  knowledge: Knowledge,
  file: string,
): { readonly answers: Answers; readonly result: CheckResult } {
  const { name, value } = readJson(file, EXAMPLE);
  const result = check(knowledge, value);
  if (!result.ok) throw badInput(`${name}: ${problemsLine(result.problems)}`);
  // The check has read them, so they are answers.
  return { answers: value as Answers, result: result.value };
}
