// `rhomboid knowledge diff OLD`: what a change of knowledge does to people.
import { type Command, readOptions, seeHelp, wholeNumber } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { compare } from '../knowledge/compare.ts';
import { comparisonText } from '../knowledge/comparison-text.ts';
import { openOld } from '../knowledge/old-knowledge.ts';
import { openKnowledge } from '../open-knowledge.ts';

const MOST_PEOPLE = 100_000;

const HELP = `rhomboid knowledge diff OLD [--people N] [--seed N] [--all]

Compares the knowledge of this checkout with OLD: a knowledge folder, a compiled
release (JSON), or a revision that git knows, such as HEAD or main. Prints which
worked cases and which simulated people change in level or first cause, and by
which rule. The first cause is the likeliest single one.

  --people N  how many people to simulate: 500 unless given
  --seed N    other people: 1 unless given
  --all       list every change, not only the first 20 of each group`;

export const knowledgeDiffCommand: Command = {
  name: 'knowledge diff',
  summary: 'show what a change of the knowledge does to cases and people',
  help: HELP,
  async run(args) {
    const given = readOptions(
      'knowledge diff',
      args,
      { people: { type: 'string' }, seed: { type: 'string' }, all: { type: 'boolean' } },
      1,
    );
    const [old] = given.rest;
    if (old === undefined)
      throw wrongUsage(`Name what to compare with: a folder, a release or a revision. ${seeHelp('knowledge diff')}`);
    const people = wholeNumber(given, 'people', [0, MOST_PEOPLE], 500);
    const seed = wholeNumber(given, 'seed', [0, 2 ** 31 - 1], 1);
    const before = openOld(old);
    const after = openKnowledge();
    const name = (knowledge: typeof after): string => `${knowledge.version} (${knowledge.hash.slice(0, 12)})`;
    process.stdout.write(`${name(before)} → ${name(after)}\n\n`);
    process.stdout.write(`${comparisonText(compare(before, after, people, seed), given.has('all') ? Infinity : 20)}\n`);
    return 0;
  },
};
