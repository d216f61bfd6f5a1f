// `rhomboid notebook merge A B …`: several copies of a notebook become one, and nothing of any is lost.
import { merge, writeJsonLines } from '@rhomboid/notebook';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { badLine, readLines } from '../notebook/read-notebook.ts';
import { writeNewFile } from '../notebook/write-file.ts';
import { counted } from '../words/counted.ts';

const NAME = 'notebook merge';
const MOST_FILES = 1000;

const HELP = `rhomboid notebook merge A.jsonl B.jsonl … --out FILE [--force] [--skip-bad]

Puts several copies of a notebook together, as from two devices. Everything of
all of them is kept; where two changed the same field, the later change shows.
The order of the files does not matter.

  --out FILE   the file to write
  --force      replace FILE if it is there already
  --skip-bad   leave out lines that cannot be read; without it they stop the
               merge, so that nothing is lost unseen`;

export const notebookMergeCommand: Command = {
  name: NAME,
  summary: 'put copies of a notebook together without loss',
  help: HELP,
  async run(args) {
    const options = { out: { type: 'string' }, force: { type: 'boolean' }, 'skip-bad': { type: 'boolean' } } as const;
    const given = readOptions(NAME, args, options, MOST_FILES);
    const out = given.text('out');
    if (given.rest.length === 0) throw wrongUsage(`Name the notebooks to merge. ${seeHelp(NAME)}`);
    if (out === undefined) throw wrongUsage(`Name the file to write: --out FILE. ${seeHelp(NAME)}`);
    const logs = given.rest.map((file) => {
      const { events, bad } = readLines(file);
      const [first] = bad;
      if (first !== undefined && !given.has('skip-bad'))
        throw badInput(
          `${file}: ${badLine(first)} (${counted(bad.length, 'bad line')}; mend it, or leave bad lines out with --skip-bad)`,
        );
      for (const line of bad) process.stderr.write(`${file}: left out ${badLine(line)}\n`);
      return events;
    });
    const merged = merge(...logs);
    writeNewFile(out, writeJsonLines(merged), given.has('force'));
    process.stdout.write(`${out}: ${counted(merged.length, 'event')} of ${counted(logs.length, 'notebook')}.\n`);
    return 0;
  },
};
