import type { ExperimentState } from '@rhomboid/insight';
import { createAuthor, type ExperimentEntry, type Notebook, openNotebook } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { endingsDue } from './endings.ts';
import { written } from './test-log.ts';

const author = createAuthor({ device: 'test', now: () => 0, random: () => 0.5, zone: () => 0 }, null);
const TODAY = '2026-12-20';
const fields = {
  day: '2026-11-20',
  subject: 'carrying',
  withIt: 'with',
  withoutIt: 'without',
  design: 'pairs',
  start: '2026-11-21',
  length: 28,
  seed: 1,
} as const;

function begun(more: Partial<ExperimentEntry> = {}): { notebook: Notebook; entry: ExperimentEntry } {
  const notebook = openNotebook([written(1, 'experiment', { ...fields, ...more } as never)]);
  return { notebook, entry: [...notebook.entries.values()][0] as ExperimentEntry };
}

function due(verdict: ExperimentState['verdict'], care: string | null, more: Partial<ExperimentEntry> = {}): unknown {
  const { notebook, entry } = begun(more);
  const state = { entry, verdict } as ExperimentState;
  return endingsDue(notebook, [state], care, TODAY, author).map(({ entry: id, set }) => ({
    same: id === entry.id,
    set,
  }));
}

describe('ends of fair tests', () => {
  it('are written when they are settled or finished, and not before', () => {
    const ends = (ending: string): unknown => [{ same: true, set: { ended: TODAY, ending } }];
    expect(due('helps', null)).toEqual(ends('settled'));
    expect(due('harms', null)).toEqual(ends('settled'));
    expect(due('too-small', null)).toEqual(ends('finished'));
    expect(due('unsettled', null)).toEqual(ends('finished'));
    expect(due('open', null)).toEqual([]);
    expect(due('too-early', null)).toEqual([]);
  });

  it('come at once when care came first since it was set up, whatever it says', () => {
    expect(due('helps', '2026-12-01')).toEqual([{ same: true, set: { ended: TODAY, ending: 'unsafe' } }]);
    expect(due('too-early', '2026-11-20')).toEqual([{ same: true, set: { ended: TODAY, ending: 'unsafe' } }]);
    expect(due('open', '2026-11-19')).toEqual([]);
  });

  it('are written once', () => {
    expect(due('helps', '2026-12-01', { ended: '2026-12-02', ending: 'stopped' })).toEqual([]);
  });

  it('are not written for a test that was deleted meanwhile', () => {
    const { notebook, entry } = begun();
    notebook.take([author.remove(entry)]);
    expect(endingsDue(notebook, [{ entry, verdict: 'helps' } as ExperimentState], null, TODAY, author)).toEqual([]);
  });
});
