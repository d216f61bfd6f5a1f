import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNotebook, readJsonLines } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { newFolder, runHere } from '../test-support.ts';

const simulate = (...args: readonly string[]) => runHere(['simulate', 'notebook', ...args]);

describe('simulate notebook', () => {
  it('explains itself in 80 columns', async () => {
    const { code, out } = await simulate('--help');
    expect(code).toBe(0);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(82);
  });

  it('prints people with their truth, the same for the same seed', async () => {
    const args = ['--people', '3', '--days', '60', '--seed', '7'];
    const { code, out, err } = await simulate(...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^Seed \d+, told on \d+ days$/gm)).toHaveLength(3);
    expect(out.match(/^ {2}true: /gm)).toHaveLength(3);
    expect(out).toMatch(/In all \d+ of 9 true links told, and \d+ that are not true\./);
    expect((await simulate(...args)).out).toBe(out);
    const json = JSON.parse((await simulate(...args, '--json')).out) as { people: { seed: number }[] };
    expect(json.people.map(({ seed }) => seed)).toEqual([7, 8, 9]);
  });

  it('writes notebooks that open without a fault, with the truth beside them', async () => {
    const folder = newFolder();
    const args = ['--people', '1', '--days', '40', '--world', 'knownResponses', '--out', folder];
    expect((await simulate(...args)).code).toBe(0);
    const { events, bad } = readJsonLines(readFileSync(join(folder, 'knownResponses-1.jsonl'), 'utf8'));
    const truth = JSON.parse(readFileSync(join(folder, 'knownResponses-1-truth.json'), 'utf8')) as {
      first: string;
      last: string;
      daysTold: number;
      truth: unknown[];
    };
    expect(bad).toEqual([]);
    const entries = [...openNotebook(events).entries.values()];
    const pains = entries.filter(({ kind }) => kind === 'pain');
    expect(pains).toHaveLength(truth.daysTold);
    expect(pains.every(({ day }) => day >= truth.first && day <= truth.last)).toBe(true);
    expect(truth.truth).toHaveLength(3);
    const own = entries.filter((entry) => entry.kind === 'own-factor');
    expect(own).toHaveLength(20);
    expect(own.filter(({ role }) => role === 'response')).toHaveLength(3);

    const again = await simulate(...args);
    expect(again.code).toBe(1);
    expect(again.err).toContain('it is there already');
    expect((await simulate(...args, '--force')).code).toBe(0);
  });

  it.each([
    [['--world', 'noTrueFacto'], 'did you mean “noTrueFactor”?'],
    [['--world', 'constructor'], 'There is no world “constructor”'],
    [['--people', '0'], '--people takes a whole number from 1 to 1000'],
    [['--days', 'ten'], '--days takes a whole number'],
  ])('refuses %j in one line', async (args, says) => {
    const { code, err } = await simulate(...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
