// `rhomboid exercises list|show|sheet`: the exercises and their figures.
import { writeFileSync } from 'node:fs';
import { animatedSvg, type Figure, figureAtLevel } from '@rhomboid/body';
import { nearest } from '@rhomboid/ground';
import { type ExerciseInfo, type PlanKnowledge, planOf } from '@rhomboid/knowledge';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { type SheetItem, sheetPage, sheetSvg } from '../exercises/sheet.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { wrap } from '../words/wrap.ts';

const LIST_HELP = `rhomboid exercises list [--json]

Lists every exercise: its id, its name and what it is for.

  --json  print one JSON array of { id, name, target, tag, equipment }`;

export const exercisesListCommand: Command = {
  name: 'exercises list',
  summary: 'list the exercises with their ids',
  help: LIST_HELP,
  async run(args) {
    const given = readOptions('exercises list', args, { json: { type: 'boolean' } });
    const exercises = inOrder(planOf(openKnowledge()));
    const listed = exercises.map(({ id, name, target, tag, equipment }) => ({ id, name, target, tag, equipment }));
    const text = listed.map(({ id, name, target }) => wrap(`${name}. ${target}`, `${id}  `)).join('\n');
    process.stdout.write(`${given.has('json') ? JSON.stringify(listed, null, 2) : text}\n`);
    return 0;
  },
};

const SHOW_HELP = `rhomboid exercises show ID [--out FILE.svg] [--level N] [--mirror]

Prints the steps of an exercise. With --out it writes its figure as well: one SVG
file that moves, in light and dark; it stands still where the reader asked for no
motion, and on paper. ID is that of the exercise, such as E07.

  --out FILE.svg  where to write the figure
  --level N       an easier or harder level, as the figure shows it
  --mirror        the other side`;

export const exercisesShowCommand: Command = {
  name: 'exercises show',
  summary: 'show an exercise, and write its figure as a moving picture',
  help: SHOW_HELP,
  async run(args) {
    const options = { out: { type: 'string' }, level: { type: 'string' }, mirror: { type: 'boolean' } } as const;
    const given = readOptions('exercises show', args, options, 1);
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
      write(out, animatedSvg(figure, { title, flipped: given.has('mirror') }));
    }
    process.stdout.write(`${stepsText(exercise)}\n`);
    return 0;
  },
};

const SHEET_HELP = `rhomboid exercises sheet --out FILE

Writes the steps of all exercises on one sheet, with the levels that look different. FILE ends in .html (a page with
captions, to read or print) or in .svg (one picture).

  --out FILE  where to write the sheet`;

export const exercisesSheetCommand: Command = {
  name: 'exercises sheet',
  summary: 'write the steps of all exercises on one sheet',
  help: SHEET_HELP,
  async run(args) {
    const given = readOptions('exercises sheet', args, { out: { type: 'string' } });
    const out = given.text('out');
    if (out === undefined || !/\.(html|svg)$/.test(out))
      throw wrongUsage(`--out takes a file that ends in .html or .svg. ${seeHelp('exercises sheet')}`);
    const plan = planOf(openKnowledge());
    const exercises = inOrder(plan);
    const items = exercises.flatMap((exercise) => itemsOf(exercise, figureOf(plan, exercise.id)));
    write(out, out.endsWith('.svg') ? sheetSvg(items) : sheetPage(items));
    process.stdout.write(
      `${exercises.length} exercises, and ${items.length - exercises.length} of their other levels, on ${out}\n`,
    );
    return 0;
  },
};

/** The exercise, and its levels that look different. */
function itemsOf({ name, levels }: ExerciseInfo, figure: Figure): readonly SheetItem[] {
  return [
    { name, figure },
    ...figure.variants.map((variant): SheetItem => {
      const level = levels.find((one) => one.level === variant.level);
      return { name: `${name}: ${level?.name ?? variant.level}`, figure: variant.figure };
    }),
  ];
}

/** The level that was asked for; null where none was. */
function levelNamed({ id, levels }: ExerciseInfo, wanted: string | undefined): ExerciseInfo['levels'][number] | null {
  if (wanted === undefined) return null;
  const found = levels.find(({ level }) => String(level) === wanted);
  if (found !== undefined) return found;
  const all = levels.map(({ level, name }) => `${level} (${name})`).join(', ');
  throw badInput(`${id} has no level “${wanted}”. It has ${all}.`);
}

/** Exercises in the order of their ids. */
function inOrder({ exercises }: PlanKnowledge): readonly ExerciseInfo[] {
  return [...exercises].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function exerciseNamed({ exercises }: PlanKnowledge, wanted: string): ExerciseInfo {
  const found = exercises.find(({ id }) => id === wanted.toUpperCase());
  if (found !== undefined) return found;
  const ids = exercises.map(({ id }) => id);
  const close = nearest(wanted.toUpperCase(), ids);
  const hint = close === null ? '' : `, did you mean “${close}”?`;
  throw badInput(`There is no exercise “${wanted}”${hint === '' ? '.' : hint} The list: rhomboid exercises list`);
}

/** Each exercise has its figure: the compiler sees to that. */
function figureOf({ figures }: PlanKnowledge, wanted: string): Figure {
  return figures.find(({ id }) => id === wanted)!;
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

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw badInput(`${path} cannot be written (${code ?? 'no reason given'}); name a file in a folder that is there.`);
  }
}
