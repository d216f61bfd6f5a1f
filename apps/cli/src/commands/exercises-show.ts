// `rhomboid exercises show ID`: the steps of an exercise, and its figure as a moving picture.
import { animatedSvg, figureAtLevel } from '@rhomboid/body';
import { nearest } from '@rhomboid/ground';
import { type ExerciseInfo, type PlanKnowledge, planOf } from '@rhomboid/knowledge';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { figureOf } from '../exercises/figures.ts';
import { badInput, didYouMean, wrongUsage } from '../failure.ts';
import { writeNewFile } from '../notebook/write-file.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { wrap } from '../words/wrap.ts';

const HELP = `rhomboid exercises show ID [--out FILE.svg] [--force] [--level N] [--mirror]

Prints the steps of an exercise. With --out it writes its figure as well: one
SVG file that moves, in light and dark; it stands still where the reader asked
for no motion, and on paper. ID is that of the exercise, such as E07.

  --out FILE.svg  where to write the figure
  --force         replace a file that is there already
  --level N       an easier or harder level, as the figure shows it
  --mirror        the other side`;

const OPTIONS = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  level: { type: 'string' },
  mirror: { type: 'boolean' },
} as const;

export const exercisesShowCommand: Command = {
  name: 'exercises show',
  summary: 'show an exercise, and write its figure as a moving picture',
  help: HELP,
  async run(args) {
    const given = readOptions('exercises show', args, OPTIONS, 1);
    const [id] = given.rest;
    if (id === undefined) throw wrongUsage(`Name an exercise, such as E07. ${seeHelp('exercises show')}`);
    const out = given.text('out');
    if (out !== undefined && !out.endsWith('.svg'))
      throw wrongUsage(`--out takes a file that ends in .svg, not “${out}”.`);
    const plan = planOf(openKnowledge());
    const exercise = exerciseNamed(plan, id);
    const level = levelNamed(exercise, given.text('level'));
    if (out !== undefined) {
      const base = figureOf(plan, exercise.id);
      const figure = level === null ? base : figureAtLevel(base, level.level);
      const title = level === null ? exercise.name : `${exercise.name}: ${level.name}`;
      writeNewFile(out, animatedSvg(figure, { title, flipped: given.has('mirror') }), given.has('force'));
    }
    process.stdout.write(`${stepsText(exercise)}\n`);
    return 0;
  },
};

/** The level that was asked for; null where none was. */
function levelNamed({ id, levels }: ExerciseInfo, wanted: string | undefined): ExerciseInfo['levels'][number] | null {
  if (wanted === undefined) return null;
  const found = levels.find(({ level }) => String(level) === wanted);
  if (found !== undefined) return found;
  const all = levels.map(({ level, name }) => `${level} (${name})`).join(', ');
  throw badInput(`${id} has no level “${wanted}”. It has ${all}.`);
}

function exerciseNamed({ exercises }: PlanKnowledge, wanted: string): ExerciseInfo {
  const found = exercises.find(({ id }) => id === wanted.toUpperCase());
  if (found !== undefined) return found;
  const close = nearest(
    wanted.toUpperCase(),
    exercises.map(({ id }) => id),
  );
  throw badInput(`There is no exercise “${wanted}”${didYouMean(close)} The list: rhomboid exercises list`);
}

function stepsText({ id, name, target, steps, easier, harder, stop }: ExerciseInfo): string {
  return [
    wrap(`${name}. ${target}`, `${id}  `),
    '',
    ...steps.map((step, i) => wrap(step, `${i + 1}. `)),
    '',
    wrap(easier, 'Easier: '),
    wrap(harder, 'Harder: '),
    wrap(stop, 'Stop: '),
  ].join('\n');
}
