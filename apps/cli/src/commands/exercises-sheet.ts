// `rhomboid exercises sheet --out FILE`: the steps of all exercises on one sheet.
import type { Figure } from '@rhomboid/body';
import { type ExerciseInfo, planOf } from '@rhomboid/knowledge';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { figureOf, inOrder } from '../exercises/figures.ts';
import { type SheetItem, sheetPage, sheetSvg } from '../exercises/sheet.ts';
import { wrongUsage } from '../failure.ts';
import { writeNewFile } from '../notebook/write-file.ts';
import { openKnowledge } from '../open-knowledge.ts';

const HELP = `rhomboid exercises sheet --out FILE [--force]

Writes the steps of all exercises on one sheet, with the levels that look
different. FILE ends in .html (a page with captions, to read or print) or in
.svg (one picture).

  --out FILE  where to write the sheet
  --force     replace a file that is there already`;

export const exercisesSheetCommand: Command = {
  name: 'exercises sheet',
  summary: 'write the steps of all exercises on one sheet',
  help: HELP,
  async run(args) {
    const given = readOptions('exercises sheet', args, { out: { type: 'string' }, force: { type: 'boolean' } });
    const out = given.text('out');
    if (out === undefined || !/\.(html|svg)$/.test(out))
      throw wrongUsage(`--out takes a file that ends in .html or .svg. ${seeHelp('exercises sheet')}`);
    const plan = planOf(openKnowledge());
    const exercises = inOrder(plan);
    const items = exercises.flatMap((exercise) => itemsOf(exercise, figureOf(plan, exercise.id)));
    writeNewFile(out, out.endsWith('.svg') ? sheetSvg(items) : sheetPage(items), given.has('force'));
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
