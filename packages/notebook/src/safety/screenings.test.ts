// A notebook's own file carries its screenings: what was looked at before it was exported is not an open alarm after.
import { describe, expect, it } from 'vitest';
import type { NotebookEvent } from '../log/event.ts';
import { openNotebook } from '../log/fold.ts';
import { writeJsonLines } from '../log/json-lines.ts';
import { createAuthor } from '../log/writer.ts';
import { toEvents } from '../transfer/import-preview.ts';
import { previewNotebookFile } from '../transfer/rhomboid-file.ts';
import { cameScreened, lastScreening } from './screenings.ts';

let clock = Date.UTC(2026, 2, 2, 12);
const author = createAuthor({ now: () => clock++, zone: () => 0, random: () => 0.5, device: 'd' }, null);
const pain = author.create('pain', { day: '2026-03-02', signs: { 'leg-weak': 'yes' } });
const screening = author.create('screening', {
  ...{ day: '2026-03-02', cause: pain.entry, answers: { 'leg-weak': 'no' } },
  ...{ level: 'routine', rules: [], knowledge: '1.0.0 abc' },
});

describe('the screening that holds', () => {
  const asked = (day: string, level: string, unfinished = false): NotebookEvent =>
    author.create('screening', { day, level, unfinished, answers: {}, rules: [], knowledge: '1.0.0 abc' });
  const holds = (...events: readonly NotebookEvent[]) => lastScreening(openNotebook(events), null)?.level;

  it('is the newest, and one whose questions were left open gives no all-clear', () => {
    const early = asked('2026-03-01', 'same-day');
    expect(holds(early, asked('2026-03-02', 'routine'))).toBe('routine');
    expect(holds(early, asked('2026-03-02', 'routine', true))).toBe('same-day');
    expect(holds(early, asked('2026-03-02', 'ambulance', true), asked('2026-03-03', 'routine', true))).toBe(
      'ambulance',
    );
    expect(holds(early, asked('2026-03-02', 'new-level', true))).toBe('new-level');
    expect(holds(asked('2026-03-02', 'routine', true))).toBe('routine');
    expect(lastScreening(openNotebook([early]), '2026-03-02')).toBeNull();
  });
});

/** What is in the notebook after its file went out and came into an empty one. */
function broughtIn(log: readonly NotebookEvent[]) {
  const { events } = toEvents(previewNotebookFile(writeJsonLines(log)));
  return { events, notebook: openNotebook(events) };
}

describe('a notebook’s own file', () => {
  it('brings the screening with the entry that it looked at', () => {
    const { events, notebook } = broughtIn([pain, screening]);
    expect(lastScreening(notebook, null)).toMatchObject({ cause: pain.entry, level: 'routine' });
    expect(cameScreened(events, notebook, pain.entry)).toBe(true);
  });

  it('leaves open what no screening has looked at: in a file from before there were any, too', () => {
    const { events, notebook } = broughtIn([pain]);
    expect(notebook.entries.has(pain.entry)).toBe(true);
    expect(cameScreened(events, notebook, pain.entry)).toBe(false);
  });

  it('leaves open what was told after the screening', () => {
    const more = author.change({ id: pain.entry, kind: 'pain' }, { signs: { 'leg-weak': 'yes', fever: 'yes' } });
    const { events, notebook } = broughtIn([pain, screening, more]);
    expect(cameScreened(events, notebook, pain.entry)).toBe(false);
  });

  it('leaves open what another entry’s screening, a deleted or an unfinished one, looked at', () => {
    const other = author.create('pain', { day: '2026-03-02', signs: { 'leg-weak': 'yes' } });
    const gone = author.remove({ id: screening.entry, kind: 'screening' });
    const open = author.change({ id: screening.entry, kind: 'screening' }, { unfinished: true });
    expect(cameScreened([pain, screening, open], broughtIn([pain, screening, open]).notebook, pain.entry)).toBe(false);
    const { events, notebook } = broughtIn([pain, screening, gone, other]);
    expect(cameScreened(events, notebook, other.entry)).toBe(false);
    expect(cameScreened(events, notebook, pain.entry)).toBe(false);
  });
});
