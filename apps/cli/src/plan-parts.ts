// What every command that makes a plan stands on: answers, person, notebook and day, read in one way.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { type Notebook, type NotebookEvent, openNotebook } from '@rhomboid/notebook';
import { type DoneCheck, type Learned, makePlan, type Person, type Plan, personFrom, wishesFrom } from '@rhomboid/plan';
import { checkAnswers } from './check-answers.ts';
import { dayOption, type Given, seeHelp } from './command.ts';
import { wrongUsage } from './failure.ts';
import { readPerson } from './medicines/read-person.ts';
import { screeningsOfOpenSigns } from './notebook/open-signs.ts';
import { readNotebook } from './notebook/read-notebook.ts';
import { today } from './notebook/today.ts';

/** The options `--answers`, `--answered`, `--person`, `--notebook` and `--day`, as far as they were given. */
export interface PlanParts {
  /** Its answers count as given on `answered`, or else on `day`, whenever the plan of the notebook began. */
  readonly check: DoneCheck | null;
  /** The day on which they were given, where somebody said so: a file may be older than it looks. */
  readonly answered: Day | null;
  readonly notebook: Notebook | null;
  /** What the notebook is folded from. */
  readonly events: readonly NotebookEvent[];
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
  const events = log === undefined ? [] : readNotebook(log);
  const notebook = log === undefined ? null : openNotebook(events);
  const entry = notebook?.entries.get('person');
  const known = personFrom(knowledge, entry?.kind === 'person' ? entry : null, done, day);
  const person = own === undefined ? known : joined(known, readPerson(knowledge, own, day));
  return { check: done, answered, notebook, events, person, day };
}

/** Reads them for a command that cannot do without answers. */
export function readAnswered(knowledge: Knowledge, given: Given, command: string): AnsweredParts {
  const { check: done, ...parts } = readParts(knowledge, given);
  if (done === null) throw wrongUsage(`Name the answers: --answers FILE. ${seeHelp(command)}`);
  return { ...parts, check: done };
}

/** The day of a check with nothing left to ask, where somebody said which: an assumed day ends nothing. */
export function wholeCheckOn({ check: done, answered }: AnsweredParts): Day | null {
  return done.whole ? answered : null;
}

/**
 * The plan of the day. `learned`: what the notebook taught. As in the app, it waits for a danger sign of the notebook that
 * nobody has looked at, and a screening that asked for care gives way only to a later one, or to a whole check that is known
 * to be of a later day.
 */
export function planFrom(knowledge: Knowledge, parts: AnsweredParts, learned: readonly Learned[]): Plan {
  const { check: done, person, notebook, events, day } = parts;
  const whole = wholeCheckOn(parts);
  const { country } = person;
  const entry = notebook?.entries.get('plan');
  const plan = entry?.kind === 'plan' ? entry : null;
  const begun = plan?.begun ?? null;
  const since = begun === null || (whole !== null && whole > begun) ? whole : begun;
  const signs =
    notebook === null ? [] : screeningsOfOpenSigns(knowledge, { notebook, since, known: done, country, today: day });
  const book = openNotebook([...events, ...signs]);
  return makePlan(knowledge, done.assessment, person, book, day, wishesFrom(plan), learned, whole);
}

function readCheck(knowledge: Knowledge, file: string, day: Day): DoneCheck {
  const { answers, result } = checkAnswers(knowledge, file);
  return { day, answers, assessment: result.assessment, whole: result.next === null };
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
