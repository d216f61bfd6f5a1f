// `rhomboid care`: from answers to who to see, how soon, which scans help, and what is worth a talk; in words or as JSON.
import { careFor, type Said } from '@rhomboid/care';
import { nearest } from '@rhomboid/ground';
import { careOf, type Knowledge } from '@rhomboid/knowledge';
import { type Command, readOptions } from '../command.ts';
import { ambulanceNumber, countryOf } from '../country.ts';
import { wrongUsage } from '../failure.ts';
import { openKnowledge, releaseName } from '../open-knowledge.ts';
import { planFrom, readAnswered, wholeCheckOn } from '../plan-parts.ts';
import { careText } from '../words/care-text.ts';

const NAME = 'care';

const HELP = `rhomboid care --answers FILE [--answered DAY] [--country ID] [--told LIST]
              [--notebook FILE] [--day DAY] [--json]

Says who to see and how soon, with the reasons; which scans and tests may help,
and which operations are worth a talk. What is due today stands alone. It is no
diagnosis, and nobody pays to be named. Providers near you: rhomboid care find.

  --answers FILE   answers of a check (rhomboid check --help); - reads stdin
  --answered DAY   the day on which they were given, if you are sure of it
  --country ID     shows how to check a licence there: gb, us, au ...
  --told LIST      what only care asks, such as tried-months,scan-disc
  --notebook FILE  a notebook: how it went so far can add reasons
  --day DAY        the day on which the notebook is read, and on which the
                   answers count as given without --answered; today unless given
  --json           print one JSON object: care, assessment, knowledge`;

export const careCommand: Command = {
  name: NAME,
  summary: 'who to see and how soon, from answers',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, {
      answers: { type: 'string' },
      answered: { type: 'string' },
      country: { type: 'string' },
      told: { type: 'string' },
      notebook: { type: 'string' },
      day: { type: 'string' },
      json: { type: 'boolean' },
    });
    const knowledge = openKnowledge();
    const chosen = given.text('country');
    const country = chosen === undefined ? null : countryOf(knowledge, chosen);
    const told = toldFrom(knowledge, given.text('told') ?? '');
    const parts = readAnswered(knowledge, given, NAME);
    const { person, notebook, day } = parts;
    const { answers, assessment } = parts.check;
    const whole = wholeCheckOn(parts);
    const care = careFor(
      knowledge,
      assessment,
      {
        ...person,
        country: country?.id ?? person.country,
        answers,
        told,
        today: day,
        ...(whole === null ? {} : { wholeCheckOn: whole }),
      },
      notebook,
      // What care reads of a plan does not hang on lessons.
      notebook === null ? null : planFrom(knowledge, parts, []),
    );
    process.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ care, assessment, knowledge: releaseName(knowledge) }, null, 2)}\n`
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
