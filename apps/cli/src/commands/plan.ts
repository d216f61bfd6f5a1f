// `rhomboid plan`: from answers to a plan for one person, in words or as JSON.
import { check } from '@rhomboid/check';
import { isDay, problemLine } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { type Notebook, openNotebook } from '@rhomboid/notebook';
import { makePlan, type Person, personFrom, wishesFrom } from '@rhomboid/plan';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { readPerson } from '../medicines/read-person.ts';
import { lessonsOf } from '../notebook/lessons.ts';
import { readNotebook } from '../notebook/read-notebook.ts';
import { today } from '../notebook/today.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { readAnswers } from '../read-answers.ts';
import { planText } from '../words/plan-text.ts';

const NAME = 'plan';

const HELP = `rhomboid plan --answers FILE [--person FILE] [--notebook FILE] [--day DAY] [--json]

Makes a relief plan: what to do, how much, when to stop, how sure the evidence
is, and what is left out and why. What is not known of the person counts as a
risk; the plan says what to tell it. Where care is due first there is no plan.

  --answers FILE   answers of a check (rhomboid check --help); - is standard input
  --person FILE    more about the person (rhomboid medicines --help)
  --notebook FILE  a notebook: how it went so far, wishes, sessions
  --day DAY        the day for which it is made; today unless given
  --json           print one JSON object: plan, person, assessment, knowledge`;

export const planCommand: Command = {
  name: NAME,
  summary: 'make a relief plan from answers, for one person',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, {
      answers: { type: 'string' },
      person: { type: 'string' },
      notebook: { type: 'string' },
      day: { type: 'string' },
      json: { type: 'boolean' },
    });
    const file = given.text('answers');
    if (file === undefined) throw wrongUsage(`Name the answers: --answers FILE. ${seeHelp(NAME)}`);
    const day = given.text('day') ?? today();
    if (!isDay(day)) throw wrongUsage(`--day takes a day such as 2026-11-21, not “${day}”.`);
    const knowledge = openKnowledge();
    const answers = readAnswers(file);
    const done = check(knowledge, answers);
    if (!done.ok) throw badInput(`${file}: ${done.problems.map(problemLine).join('; ')}`);
    const { assessment } = done.value;
    const log = given.text('notebook');
    const notebook = openNotebook(log === undefined ? [] : readNotebook(log));
    const told = given.text('person');
    const own = told === undefined ? null : readPerson(knowledge, told, day);
    const entry = notebook.entries.get('person');
    const known = personFrom(
      knowledge,
      entry?.kind === 'person' ? entry : null,
      { answers: answers as Record<string, string>, assessment, day: begunIn(notebook) ?? day },
      day,
    );
    const person = own === null ? known : joined(known, own);
    const wishes = notebook.entries.get('plan');
    const plan = makePlan(
      knowledge,
      assessment,
      person,
      notebook,
      day,
      wishesFrom(wishes?.kind === 'plan' ? wishes : null),
      lessonsOf(notebook, knowledge, day),
    );
    process.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ plan, person, assessment, knowledge: release(knowledge) }, null, 2)}\n`
        : `${planText(knowledge, plan)}\n`,
    );
    return 0;
  },
};

/** The day on which the plan of a notebook began: the answers were given then. */
function begunIn(notebook: Notebook): string | undefined {
  const entry = notebook.entries.get('plan');
  return entry?.kind === 'plan' ? entry.begun : undefined;
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

function release({ version, hash }: Knowledge): { readonly version: string; readonly hash: string } {
  return { version, hash };
}
