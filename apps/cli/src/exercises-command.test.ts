// `rhomboid exercises`: lists, shows, writes figures and the sheet, and says in one line what it cannot do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFile, newFolder, runHere } from './test-support.ts';

describe('exercises', { timeout: 60_000 }, () => {
  it('lists them with ids', async () => {
    const { code, out } = await runHere(['exercises', 'list']);
    expect(code).toBe(0);
    expect(out.match(/^E\d\d {2}/gm)).toHaveLength(40);
    expect(out).toMatch(/^E07 {2}Cat and cow/m);
  });

  it('lists them for programs', async () => {
    const { out } = await runHere(['exercises', 'list', '--json']);
    const listed = JSON.parse(out) as { id: string; equipment: string[] }[];
    expect(listed.find(({ id }) => id === 'E03')?.equipment).toContain('roller');
  });

  it('shows one in words, and writes its figure', async () => {
    const file = join(newFolder(), 'figure.svg');
    const { code, out } = await runHere(['exercises', 'show', 'e07', '--out', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/^E07 {2}Cat and cow[\s\S]*1\. Go on hands and knees[\s\S]*Stop: /);
    const svg = readFileSync(file, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('<title>Cat and cow');
    expect(svg).toContain('<animate ');
    expect(svg).toContain('prefers-reduced-motion');
  });

  it('mirrors', async () => {
    const folder = newFolder();
    await runHere(['exercises', 'show', 'E11', '--out', join(folder, 'one.svg')]);
    await runHere(['exercises', 'show', 'E11', '--out', join(folder, 'other.svg'), '--mirror']);
    expect(readFileSync(join(folder, 'one.svg'), 'utf8')).not.toBe(readFileSync(join(folder, 'other.svg'), 'utf8'));
  });

  it('writes another level, where it looks different', async () => {
    const folder = newFolder();
    await runHere(['exercises', 'show', 'E27', '--out', join(folder, 'wall.svg')]);
    const { code } = await runHere(['exercises', 'show', 'E27', '--level', '3', '--out', join(folder, 'floor.svg')]);
    expect(code).toBe(0);
    const floor = readFileSync(join(folder, 'floor.svg'), 'utf8');
    expect(floor).toContain(': On the floor</title>');
    expect(floor).toContain('on hands and knees');
    expect(readFileSync(join(folder, 'wall.svg'), 'utf8')).not.toContain('on hands and knees');
  });

  it.each(['html', 'svg'])('writes the sheet of all as %s', async (ending) => {
    const file = join(newFolder(), `sheet.${ending}`);
    const { code, out } = await runHere(['exercises', 'sheet', '--out', file]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^40 exercises, and \d\d of their other levels, on /),
    });
    const text = readFileSync(file, 'utf8');
    for (let i = 1; i <= 40; i++) expect(text).toContain(`E${String(i).padStart(2, '0')} `);
  });

  it('leaves a file alone that is there already, unless it is told to replace it', async () => {
    const file = newFile('figure.svg', 'mine');
    const show = (...more: readonly string[]) => runHere(['exercises', 'show', 'E07', '--out', file, ...more]);
    expect((await show()).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await show('--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('<svg');
  });

  it.each([
    [['exercises', 'show'], 2, 'Name an exercise, such as E07.'],
    [['exercises', 'show', 'E77'], 1, 'There is no exercise “E77”'],
    [['exercises', 'show', 'E07', '--out', 'figure.png'], 2, '--out takes a file that ends in .svg, not “figure.png”.'],
    [
      ['exercises', 'show', 'E07', '--out', '/no/such/folder/figure.svg'],
      1,
      'cannot be written (its folder is not there)',
    ],
    [['exercises', 'show', 'E07', '--level', '4'], 1, 'E07 has no level “4”. It has 1 (On a chair), 2'],
    [['exercises', 'sheet'], 2, '--out takes a file that ends in .html or .svg.'],
    [['exercises'], 2, '“exercises” is the first of two words: exercises list,'],
  ] as const)('%j ends with one line', async (args, code, says) => {
    const ended = await runHere(args);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(says);
    expect(ended.err.trimEnd()).not.toContain('\n');
  });
});
