// `rhomboid insight`: what a notebook file says back, in words and as JSON, and what is refused with one line.
import { addDays } from '@rhomboid/ground';
import type { ExperimentState, Insight, Learned } from '@rhomboid/insight';
import { EVENT_VERSION, type NotebookEvent, stableUuid, writeJsonLines } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { newFile, runHere } from '../test-support.ts';

const FIRST = '2026-01-05';
const LAST = addDays(FIRST, 79);

/** 80 days: pain is 3 points higher on the day after a bag was carried; the rest goes up and down by itself. */
function lived(): string {
  const events: NotebookEvent[] = [];
  const write = (kind: NotebookEvent['kind'], set: NotebookEvent['set']): void => {
    const at = 1_767_600_000_000 + events.length;
    events.push({
      v: EVENT_VERSION,
      id: stableUuid(`event ${at}`, at),
      at: `${at}-0000-test`,
      entry: stableUuid(`entry ${at}`, at),
      kind,
      set,
    });
  };
  const carried = (d: number): boolean => (d * d + (d >> 2)) % 5 < 2;
  for (let d = 0; d < 80; d++) {
    const day = addDays(FIRST, d);
    write('factor', { day, factor: 'carrying', value: carried(d) });
    write('pain', { day, average: 2 + ((d * 11) % 3) + (d > 0 && carried(d - 1) ? 3 : 0) });
  }
  return newFile('notebook.jsonl', writeJsonLines(events));
}

describe('insight', { timeout: 60_000 }, () => {
  it('explains itself', async () => {
    const { code, out } = await runHere(['insight', '--help']);
    expect(code).toBe(0);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(82);
  });

  it('tells in words what goes with the pain, in 80 columns', async () => {
    const { code, out, err } = await runHere(['insight', '--notebook', lived(), '--day', LAST]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Your pain was told on 80 of 80 days.');
    expect(out).toContain('Carrying a bag or load: more pain with it\n');
    expect(out.replaceAll('\n', ' ')).toContain('higher the next day');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('gives the same as JSON, with the release that it stands on', async () => {
    const args = ['insight', '--notebook', lived(), '--day', LAST, '--json'];
    const { code, out } = await runHere(args);
    expect(code).toBe(0);
    const { insight, experiments, learned, knowledge } = JSON.parse(out) as {
      insight: Insight;
      experiments: readonly ExperimentState[];
      learned: readonly Learned[];
      knowledge: { version: string; hash: string };
    };
    expect(insight.links[0]).toMatchObject({ factor: 'carrying', tier: 'confirmed', direction: 'trigger', lag: 1 });
    expect(learned).toMatchObject([{ about: 'factor', id: 'carrying', tier: 'confirmed', by: 'watching' }]);
    expect(learned[0]!.effect).toBeGreaterThan(1);
    expect(insight).toMatchObject({ today: LAST, painDays: 80, untilClaims: 0 });
    expect(experiments).toEqual([]);
    expect(knowledge.hash).toMatch(/^[0-9a-f]{16,}$/);
    expect((await runHere(args)).out).toBe(out);
  });

  it('claims nothing of a short notebook, and says how long it still takes', async () => {
    const { out } = await runHere(['insight', '--notebook', lived(), '--day', addDays(FIRST, 9)]);
    expect(out).toContain('18 more days with your pain, and first answers can come.');
    expect(out).not.toContain('more pain with it');
  });

  it.each([
    [['insight'], 2, 'Name the notebook: --notebook FILE.'],
    [['insight', '--notebook', 'x.jsonl', '--day', '21.11.2026'], 2, '--day takes a day such as 2026-11-21'],
    [['insight', '--notebook', 'nowhere.jsonl'], 1, 'nowhere.jsonl: cannot be read (there is no such file)'],
    [['insight', '--notebook', newFile('empty.jsonl', '')], 1, 'there are no days in it'],
  ])('%j ends with %d and one line', async (args, code, says) => {
    const ended = await runHere(args);
    expect(ended.code).toBe(code);
    expect(ended.out).toBe('');
    expect(ended.err).toContain(says);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
});
