// Times the check itself, on the encoded published patients: choosing the next question, and a whole assessment.
import { readFileSync } from 'node:fs';
import { check, nextQuestion } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { problemLine } from '@rhomboid/ground';
import { UsageError } from '../lib/arguments.ts';
import { type Timing, time } from '../lib/timing.ts';

/** Medians in microseconds. */
export interface CheckTimes {
  readonly 'next question': Timing;
  readonly 'whole assessment': Timing;
}

/** One step is what happens between an answer and the next question; the assessment in words comes once, at the end. */
export function checkTimes(): CheckTimes {
  const knowledge = openFolder();
  if (!knowledge.ok) throw new UsageError(knowledge.problems.map(problemLine).join('\n'));
  const file = readFileSync(new URL('../cases/published-patients.jsonl', import.meta.url), 'utf8');
  const people = file
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { answers: unknown }).answers);
  let turn = 0;
  const each = (work: (answers: unknown) => boolean) => (): number => {
    turn = (turn + 1) % people.length;
    return work(people[turn]) ? 1 : 0;
  };
  return {
    'next question': time(each((answers) => nextQuestion(knowledge.value, answers).ok)),
    'whole assessment': time(each((answers) => check(knowledge.value, answers).ok)),
  };
}
