// What every command that makes a plan stands on: answers, person, notebook and day, read in one way.
import { check } from '@rhomboid/check';
import { type Day, problemLine } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { type Notebook, openNotebook } from '@rhomboid/notebook';
import {
  type DoneCheck,
  type Learned,
  makePlan,
  type Person,
  type Plan,
  personFrom,
  type Wishes,
  wishesFrom,
} from '@rhomboid/plan';
import { dayOption, type Given, seeHelp } from './command.ts';
import { badInput, wrongUsage } from './failure.ts';
import { readPerson } from './medicines/read-person.ts';
import { readNotebook } from './notebook/read-notebook.ts';
import { today } from './notebook/today.ts';
import { readAnswers } from './read-answers.ts';

/** The options `--answers`, `--answered`, `--person`, `--notebook` and `--day`, as far as they were given. */
export interface PlanParts {
  /** Its answers count as given on `answered`, or else on `day`, whenever the plan of the notebook began. */
  readonly check: DoneCheck | null;
  /** The day on which they were given, where somebody said so: a file may be older than it looks. */
  readonly answered: Day | null;
  readonly notebook: Notebook | null;
  readonly person: Person;
  readonly day: Day;
}

/** Parts with answers: what a plan can be made from. */
export type AnsweredParts = PlanParts & { readonly check: DoneCheck };

/** Reads the options; every mistake is one line. */
export function readParts(knowledge: Knowledge, given: Given): PlanParts {
  const day = dayOption(given, 'day') ?? today();
  const answered = dayOption(given, 'answered') ?? null;
  if (answered !== null && answered > day) throw wrongUsage(`--answered takes a day up to ${day}, not “${answered}”.`);
  const [answers, log, own] = [given.text('answers'), given.text('notebook'), given.text('person')];
  const done = answers === undefined ? null : readCheck(knowledge, answers, answered ?? day);
  const notebook = log === undefined ? null : openNotebook(readNotebook(log));
  const entry = notebook?.entries.get('person');
  const known = personFrom(knowledge, entry?.kind === 'person' ? entry : null, done, day);
  const person = own === undefined ? known : joined(known, readPerson(knowledge, own, day));
  return { check: done, answered, notebook, person, day };
}

/** Reads them for a command that cannot do without answers. */
export function readAnswered(knowledge: Knowledge, given: Given, command: string): AnsweredParts {
  const { check: done, ...parts } = readParts(knowledge, given);
  if (done === null) throw wrongUsage(`Name the answers: --answers FILE. ${seeHelp(command)}`);
  return { ...parts, check: done };
}

/**
 * The plan of the day. `learned`: what the notebook taught. As in the app, a screening that asked for care gives way only
 * to a later one, or to a whole check that is known to be of a later day: an assumed day ends nothing.
 */
export function planFrom(knowledge: Knowledge, parts: AnsweredParts, learned: readonly Learned[]): Plan {
  const { check: done, answered, person, notebook, day } = parts;
  const wholeCheckOn = done.whole ? answered : null;
  const book = notebook ?? openNotebook();
  return makePlan(knowledge, done.assessment, person, book, day, wishesIn(notebook), learned, wholeCheckOn);
}

function readCheck(knowledge: Knowledge, file: string, day: Day): DoneCheck {
  const answers = readAnswers(file);
  const done = check(knowledge, answers);
  if (!done.ok)
    throw badInput(`${file === '-' ? 'standard input' : file}: ${done.problems.map(problemLine).join('; ')}`);
  const { assessment, next } = done.value;
  // The check has read them, so they are answers.
  return { day, answers: answers as DoneCheck['answers'], assessment, whole: next === null };
}

function wishesIn(notebook: Notebook | null): Wishes {
  const entry = notebook?.entries.get('plan');
  return wishesFrom(entry?.kind === 'plan' ? entry : null);
}

/** What the file says outranks what answers and notebook say. */
function joined(known: Person, own: Person): Person {
  return {
    age: own.age ?? known.age,
    sex: own.sex ?? known.sex,
    country: own.country ?? known.country,
    facts: { ...known.facts, ...own.facts },
    numbers: { ...known.numbers, ...own.numbers },
    painSince: own.painSince ?? known.painSince ?? null,
    medicines: [...new Set([...known.medicines, ...own.medicines])],
  };
}
