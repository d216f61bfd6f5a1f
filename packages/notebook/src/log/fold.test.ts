import { describe, expect, it } from 'vitest';
import type { NotebookEvent } from './event.ts';
import { type Notebook, openNotebook } from './fold.ts';
import { stableUuid } from './ids.ts';
import { parseEvent } from './parse-event.ts';

const START = Date.UTC(2026, 0, 1, 12);

/** An event as any release or any damage may have left it, `minute` minutes after noon of the first of January 2026. */
function event(minute: number, entry: string, kind: string, set: Record<string, unknown>): NotebookEvent {
  const time = START + minute * 60_000;
  const read = parseEvent({
    ...{ v: 1, id: stableUuid(`${minute} ${entry}`, time), at: `${time}-0000-phone`, entry, kind },
    set: JSON.parse(JSON.stringify(set)) as unknown,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const notes = (notebook: Notebook, day: string) => notebook.onDay(day).map(({ note }) => note);

describe('openNotebook', () => {
  it('is empty without events', () => {
    const notebook = openNotebook();
    expect([notebook.entries.size, notebook.deleted.size, notebook.latest, notebook.span]).toEqual([0, 0, null, null]);
    expect(notebook.onDay('2026-01-01')).toEqual([]);
    expect(notebook.take([])).toEqual(new Set());
  });

  it('takes for each field the latest value, whatever came first', () => {
    const events = [
      event(0, 'a', 'pain', { day: '2026-01-01', now: 3, note: 'first' }),
      event(2, 'a', 'pain', { now: 7 }),
      event(1, 'a', 'pain', { now: 5, worst: 8, note: null }),
    ];
    expect(openNotebook(events).entries.get('a')).toEqual({
      id: 'a',
      kind: 'pain',
      day: '2026-01-01',
      now: 7,
      worst: 8,
    });
    expect(openNotebook(events).latest).toBe(events[1]!.at);
  });

  it('lists a day by time and then in the order of writing; entries without a time come first', () => {
    const notebook = openNotebook([
      event(3, 'd', 'note', { day: '2026-01-01', time: '09:00', note: 'late morning' }),
      event(2, 'c', 'note', { day: '2026-01-01', time: '07:30', note: 'breakfast' }),
      event(1, 'b', 'note', { day: '2026-01-01', note: 'second' }),
      event(0, 'a', 'note', { day: '2026-01-01', note: 'first' }),
      event(4, 'e', 'note', { day: '2026-01-02', note: 'next day' }),
    ]);
    expect(notes(notebook, '2026-01-01')).toEqual(['first', 'second', 'breakfast', 'late morning']);
    expect(notebook.span).toEqual({ first: '2026-01-01', last: '2026-01-02' });
  });

  it('does not count settings, names and own factors to any day', () => {
    const notebook = openNotebook([
      event(0, 'settings', 'settings', { day: '2026-01-01', hand: 'left' }),
      event(1, 'p', 'pain-name', { day: '2026-01-01', name: 'between the blades' }),
      event(2, 'f', 'own-factor', { day: '2026-01-01', name: 'choir', shape: 'yes-no' }),
      event(3, 'o', 'own-activity', { day: '2026-01-01', name: 'carrying my son' }),
    ]);
    expect(notebook.entries.size).toBe(4);
    expect([...notebook.timeless.keys()].sort()).toEqual(['f', 'o', 'p', 'settings']);
    expect(notebook.onDay('2026-01-01')).toEqual([]);
    expect(notebook.span).toBeNull();
    notebook.take([event(4, 'f', 'own-factor', { name: 'singing' })]);
    expect(notebook.timeless.get('f')).toBe(notebook.entries.get('f'));
    expect(notebook.timeless.get('f')).toMatchObject({ name: 'singing' });
    notebook.take([event(5, 'f', 'own-factor', { deleted: true })]);
    expect([notebook.timeless.has('f'), notebook.entries.has('f'), notebook.deleted.has('f')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('take', () => {
  const first = event(0, 'a', 'note', { day: '2026-01-01', note: 'here' });
  const other = event(1, 'b', 'note', { day: '2026-01-03', note: 'there' });

  it('says which days it touched: those that entries leave, too', () => {
    const notebook = openNotebook([first, other]);
    expect(notebook.take([event(5, 'a', 'note', { day: '2026-01-02' })])).toEqual(
      new Set(['2026-01-01', '2026-01-02']),
    );
    expect([notes(notebook, '2026-01-01'), notes(notebook, '2026-01-02')]).toEqual([[], ['here']]);
    expect(notebook.span).toEqual({ first: '2026-01-02', last: '2026-01-03' });
    expect(notebook.take([event(6, 'b', 'note', { deleted: true })])).toEqual(new Set(['2026-01-03']));
    expect(notebook.span).toEqual({ first: '2026-01-02', last: '2026-01-02' });
    expect(notebook.take([event(7, 'b', 'note', { deleted: false })])).toEqual(new Set(['2026-01-03']));
    expect(notes(notebook, '2026-01-03')).toEqual(['there']);
  });

  it('replaces changed entries and leaves the others the same objects', () => {
    const notebook = openNotebook([first, other]);
    const [before, untouched, list] = [
      notebook.entries.get('a'),
      notebook.entries.get('b'),
      notebook.onDay('2026-01-03'),
    ];
    notebook.take([event(5, 'a', 'note', { note: 'changed' })]);
    expect(before).toMatchObject({ note: 'here' });
    expect(notebook.entries.get('a')).toMatchObject({ note: 'changed' });
    expect(notebook.entries.get('b')).toBe(untouched);
    expect(notebook.onDay('2026-01-03')).toBe(list);
  });

  it('does nothing for what it has already', () => {
    const notebook = openNotebook([first, other]);
    const before = notebook.entries.get('a');
    expect(notebook.take([structuredClone(first), other])).toEqual(new Set());
    expect(notebook.entries.get('a')).toBe(before);
  });

  it('keeps up with one event at a time as well as with all: the work does not grow with the log', () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      event(i, `e${i}`, 'note', { day: `2026-0${1 + (i % 9)}-01`, note: `${i}` }),
    );
    const notebook = openNotebook();
    for (const one of many) notebook.take([one]);
    expect([...notebook.entries.values()]).toEqual([...openNotebook(many).entries.values()]);
  });
});

describe('a foreign or damaged log', () => {
  it('costs an entry its odd fields, not the entry', () => {
    const { entries } = openNotebook([
      event(0, 'a', 'pain', { day: '2026-02-30', zone: 60, now: 11, worst: 6, note: 5, colour: 'red', time: '7' }),
      event(1, 'a', 'pain', { worst: 'eight', average: 4.5, flare: 'yes' }),
    ]);
    expect(entries.get('a')).toEqual({ id: 'a', kind: 'pain', day: '2026-01-01', zone: 60, worst: 6, average: 4.5 });
  });

  it('puts an entry without a sound day on the day of its first event, in its own time zone', () => {
    const late = (zone: number) =>
      openNotebook([event(11 * 60 + 30, 'a', 'note', { zone, note: 'x' })]).entries.get('a')!.day;
    expect([late(0), late(29), late(60), late(-60)]).toEqual(['2026-01-01', '2026-01-01', '2026-01-02', '2026-01-01']);
  });

  it('keeps apart what lacks something its kind needs, until it comes', () => {
    const notebook = openNotebook([
      event(1, 'f', 'factor', { day: '2026-01-01', factor: 'cold', value: { very: true } }),
    ]);
    expect(notebook.entries.size).toBe(0);
    expect(notebook.incomplete.get('f')).toEqual({
      ...{ id: 'f', kind: 'factor', day: '2026-01-01', missing: ['value'], deleted: false },
      fields: { factor: 'cold' },
    });
    expect(notebook.take([event(2, 'f', 'factor', { value: true })])).toEqual(new Set(['2026-01-01']));
    expect(notebook.incomplete.size).toBe(0);
    expect(notebook.entries.get('f')).toMatchObject({ factor: 'cold', value: true });
  });

  it('counts what only a newer release knows, and touches nothing of it', () => {
    const notebook = openNotebook([
      event(0, 'a', 'dream', { day: '2026-01-01', deleted: true }),
      event(1, 'a', 'dream', { day: '2026-01-02' }),
      event(2, 'b', 'constructor', { day: '2026-01-01' }),
    ]);
    expect([...notebook.foreign]).toEqual(['a', 'b']);
    expect([notebook.entries.size, notebook.deleted.size, notebook.incomplete.size]).toEqual([0, 0, 0]);
    expect(notebook.span).toBeNull();
    expect(notebook.latest).not.toBeNull();
  });

  it('leaves an entry the kind that it began with', () => {
    const pain = event(1, 'a', 'pain', { day: '2026-01-01', now: 4 });
    const note = event(2, 'a', 'note', { note: 'not mine', deleted: true });
    const earlier = event(0, 'a', 'note', { note: 'mine' });
    expect(openNotebook([note, pain]).entries.get('a')).toMatchObject({ kind: 'pain', now: 4 });
    const notebook = openNotebook([note, pain]);
    expect(notebook.take([earlier])).toEqual(new Set(['2026-01-01']));
    expect(notebook.deleted.get('a')).toMatchObject({ kind: 'note', note: 'not mine' });
  });

  it('is not misled by names that objects inherit', () => {
    const set = JSON.parse('{"day":"2026-01-01","__proto__":{"now":4},"constructor":3,"kind":"x","id":"y"}') as object;
    expect(openNotebook([event(0, 'a', 'pain', set as Record<string, unknown>)]).entries.get('a')).toEqual({
      ...{ id: 'a', kind: 'pain', day: '2026-01-01' },
    });
  });
});
