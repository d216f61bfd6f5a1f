// `rhomboid exercises list`: the exercises with their ids.
import { planOf } from '@rhomboid/knowledge';
import { type Command, readOptions } from '../command.ts';
import { inOrder } from '../exercises/figures.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { wrap } from '../words/wrap.ts';

const HELP = `rhomboid exercises list [--json]

Lists every exercise: its id, its name and what it is for.

  --json  print one JSON array of { id, name, target, tag, equipment }`;

export const exercisesListCommand: Command = {
  name: 'exercises list',
  summary: 'list the exercises with their ids',
  help: HELP,
  async run(args) {
    const given = readOptions('exercises list', args, { json: { type: 'boolean' } });
    const exercises = inOrder(planOf(openKnowledge()));
    const listed = exercises.map(({ id, name, target, tag, equipment }) => ({ id, name, target, tag, equipment }));
    const text = listed.map(({ id, name, target }) => wrap(`${name}. ${target}`, `${id}  `)).join('\n');
    process.stdout.write(`${given.has('json') ? JSON.stringify(listed, null, 2) : text}\n`);
    return 0;
  },
};
