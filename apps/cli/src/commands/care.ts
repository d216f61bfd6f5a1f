// `rhomboid care`: from answers to who to see, how soon, which scans help, and what is worth a talk; in words or as JSON.
import { careFor, type Said } from '@rhomboid/care';
import { type Answers, check } from '@rhomboid/check';
import { isDay, nearest, problemLine } from '@rhomboid/ground';
import { careOf, type Knowledge } from '@rhomboid/knowledge';
import { openNotebook } from '@rhomboid/notebook';
import { type DoneCheck, makePlan, personFrom, wishesFrom } from '@rhomboid/plan';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { ambulanceNumber, countryOf } from '../country.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { readNotebook } from '../notebook/read-notebook.ts';
import { today } from '../notebook/today.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { readAnswers } from '../read-answers.ts';
import { careText } from '../words/care-text.ts';

const NAME = 'care';

const HELP = `rhomboid care --answers FILE [--country ID] [--told LIST] [--notebook FILE]
              [--day DAY] [--json]

Says who to see and how soon, with the reasons; which scans and tests may help,
and which operations are worth a talk. What is due today stands alone. It is no
diagnosis, and nobody pays to be named. Providers near you: rhomboid care find.

  --answers FILE   answers of a check (rhomboid check --help); - is standard input
  --country ID     shows how to check a licence there: gb, us, au ...
  --told LIST      what only care asks, such as tried-months,scan-disc
  --notebook FILE  a notebook: how it went so far can add reasons
  --day DAY        the day on which the notebook is read; today unless given
  --json           print one JSON object: care, assessment, knowledge`;

export const careCommand: Command = {
  name: NAME,
  summary: 'who to see and how soon, from answers',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, {
      answers: { type: 'string' },
      country: { type: 'string' },
      told: { type: 'string' },
      notebook: { type: 'string' },
      day: { type: 'string' },
      json: { type: 'boolean' },
    });
    const file = given.text('answers');
    if (file === undefined) throw wrongUsage(`Name the answers: --answers FILE. ${seeHelp(NAME)}`);
    const day = given.text('day') ?? today();
    if (!isDay(day)) throw wrongUsage(`--day takes a day such as 2026-11-21, not “${day}”.`);
    const knowledge = openKnowledge();
    const chosen = given.text('country');
    const country = chosen === undefined ? null : countryOf(knowledge, chosen);
    const told = toldFrom(knowledge, given.text('told') ?? '');
    const raw = readAnswers(file);
    const done = check(knowledge, raw);
    if (!done.ok) throw badInput(`${file}: ${done.problems.map(problemLine).join('; ')}`);
    const { assessment } = done.value;
    // The check has read them, so they are answers.
    const answers = raw as Answers;
    const log = given.text('notebook');
    const notebook = log === undefined ? null : openNotebook(readNotebook(log));
    const entry = notebook?.entries.get('person');
    const begun: DoneCheck = { answers, assessment, day };
    const person = personFrom(knowledge, entry?.kind === 'person' ? entry : null, begun, day);
    const plan = notebook === null ? null : makePlan(knowledge, assessment, person, notebook, day, wishesFrom(null));
    const care = careFor(
      knowledge,
      assessment,
      { ...person, country: country?.id ?? person.country, answers, told, today: day },
      notebook,
      plan,
    );
    process.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ care, assessment, knowledge: release(knowledge) }, null, 2)}\n`
        : `${careText(assessment, care, ambulanceNumber(country))}\n`,
    );
    return 0;
  },
};

/** A list of circumstances that are so; an unknown one is named with the nearest. */
function toldFrom(knowledge: Knowledge, list: string): Readonly<Record<string, Said>> {
  const known = careOf(knowledge).circumstances.map(({ id }) => id);
  const ids = list.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  for (const id of ids) {
    if (known.includes(id)) continue;
    const close = nearest(id, known);
    const hint = close === null ? `It knows: ${known.join(', ')}` : `Did you mean “${close}”?`;
    throw wrongUsage(`--told does not know “${id}”. ${hint}`);
  }
  return Object.fromEntries(ids.map((id) => [id, 'yes' as const]));
}

function release({ version, hash }: Knowledge): { readonly version: string; readonly hash: string } {
  return { version, hash };
}
