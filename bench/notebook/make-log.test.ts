import { openNotebook, parseEvent, writeJsonLines } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { makeLog } from './make-log.ts';

const options = { entries: 3000, seed: 5, first: '2024-01-01', last: '2025-06-30' };
const log = makeLog(options);
const notebook = openNotebook(log);

describe('the made-up log', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(writeJsonLines(makeLog(options))).toBe(writeJsonLines(log));
    expect(writeJsonLines(makeLog({ ...options, seed: 6 }))).not.toBe(writeJsonLines(log));
  });

  it('holds as many entries as ordered, from the first day to the last', () => {
    expect(notebook.entries.size + notebook.deleted.size).toBe(options.entries);
    expect(notebook.span).toEqual({ first: options.first, last: options.last });
  });

  it('holds sound events alone, each later than the one before', () => {
    expect(log.filter((event) => !parseEvent(event).ok)).toEqual([]);
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
    expect(notebook.incomplete.size + notebook.foreign.size).toBe(0);
    expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted());
  });

  it('has corrections, deletions, days filled in late and days without a word', () => {
    const entries = [...notebook.entries.values()];
    expect(log.length).toBeGreaterThan(1.05 * options.entries);
    expect(notebook.deleted.size).toBeGreaterThan(0);
    expect(entries.some(({ late }) => late)).toBe(true);
    expect(new Set(entries.map(({ day }) => day)).size).toBeLessThan(540);
  });
});
