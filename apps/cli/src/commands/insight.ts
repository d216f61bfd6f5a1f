// `rhomboid insight --notebook FILE`: what a notebook says back, in words or as JSON.
import { experimentsOf, insightOf, learned } from '@rhomboid/insight';
import { openNotebook } from '@rhomboid/notebook';
import { type Command, dayOption, readOptions, seeHelp } from '../command.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { insightText } from '../notebook/insight-text.ts';
import { readNotebook } from '../notebook/read-notebook.ts';
import { today } from '../notebook/today.ts';
import { openKnowledge, releaseName } from '../open-knowledge.ts';

const NAME = 'insight';

const HELP = `rhomboid insight --notebook NOTEBOOK.jsonl [--day DAY] [--json]

Tells what goes with the pain of a notebook and how surely, what was followed by
relief, flares, tomorrow, and fair tests of one's own. A link says that two
things go together; only a fair test tells whether one brings the other. Nothing
is claimed before 28 days with pain told.

  --notebook FILE  a notebook, one event a line (rhomboid notebook export)
  --day DAY        the day on which it is asked, such as 2026-03-01; today
                   unless given
  --json           print one JSON object: insight, experiments, learned (what a
                   plan may count in), knowledge (version and hash of the
                   release)`;

export const insightCommand: Command = {
  name: NAME,
  summary: 'tell what goes with the pain of a notebook, and how surely',
  help: HELP,
  async run(args) {
    const options = { notebook: { type: 'string' }, day: { type: 'string' }, json: { type: 'boolean' } } as const;
    const given = readOptions(NAME, args, options);
    const file = given.text('notebook');
    if (file === undefined) throw wrongUsage(`Name the notebook: --notebook FILE. ${seeHelp(NAME)}`);
    const day = dayOption(given, 'day') ?? today();
    const notebook = openNotebook(readNotebook(file));
    if (notebook.span === null) throw badInput(`${file}: there are no days in it`);
    const knowledge = openKnowledge();
    const insight = insightOf(notebook, knowledge, day);
    const experiments = experimentsOf(notebook, knowledge, day);
    process.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ insight, experiments, learned: learned(insight, experiments), knowledge: releaseName(knowledge) }, null, 2)}\n`
        : `${insightText(insight, experiments)}\n`,
    );
    return 0;
  },
};
