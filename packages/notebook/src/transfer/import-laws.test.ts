// What holds for every import: it can be repeated, taken out and read back, cut off anywhere, and mended by hand.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents } from '../log/event-order.ts';
import { openNotebook } from '../log/fold.ts';
import { writeJsonLines } from '../log/json-lines.ts';
import { merge } from '../log/merge.ts';
import { parseEvent } from '../log/parse-event.ts';
import { createAuthor } from '../log/writer.ts';
import { type ImportFormat, toEvents } from './import-preview.ts';
import { previewImport } from './preview-import.ts';
import { previewNotebookFile } from './rhomboid-file.ts';
import { OPTIONS } from './test-options.ts';
import { writeCsv } from './write-csv.ts';

const SAMPLES: readonly (readonly [ImportFormat, string])[] = [
  ['bearable', 'bearable.csv'],
  ['daylio', 'daylio.csv'],
  ['daylio', 'daylio-older.csv'],
  ['flaredown', 'flaredown.csv'],
  ['csv', 'own-table.csv'],
  ['csv', 'own-table-with-slips.csv'],
  ['apple-health', 'apple-health-export.xml'],
];
const textOf = (name: string): string => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');

describe.each(SAMPLES)('%s, %s', (format, name) => {
  const text = textOf(name);
  const preview = previewImport(format, text, OPTIONS);
  const { events } = toEvents(preview);

  it('gives sound events with ids of their own', () => {
    expect(events.length).toBeGreaterThan(2);
    for (const event of events) expect(parseEvent(event)).toEqual({ ok: true, value: event });
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(new Set(events.map(({ entry }) => entry)).size).toBe(events.length);
  });

  it('folds into one entry for each good row', () => {
    const notebook = openNotebook(events);
    expect(notebook.entries.size).toBe(preview.good.length);
    for (const { event, kind, fields } of preview.good)
      expect(notebook.entries.get(event.entry)).toEqual({ id: event.entry, kind, ...fields });
  });

  it('adds nothing when it is imported again', () => {
    const again = toEvents(previewImport(format, text, { ...OPTIONS, today: '2026-12-24' }));
    expect(again.events).toEqual(events);
    expect(merge(events, again.events)).toEqual(merge(events));
    const known = openNotebook(events);
    expect(toEvents(previewImport(format, text, { ...OPTIONS, named: known.timeless }), known).events).toEqual([]);
  });

  it('comes back the same from an export', () => {
    const exported = writeJsonLines(events);
    const back = previewNotebookFile(exported);
    expect(back.bad).toEqual([]);
    expect(toEvents(back).events).toEqual(events.toSorted(compareEvents));
    expect(writeJsonLines(toEvents(back).events)).toBe(exported);
    expect(back.good.map(({ line }) => line)).toEqual(events.map((_, i) => i + 1));
  });

  it('leaves what was mended or deleted by hand as it is', () => {
    const [first, second] = events;
    const dice = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].values();
    const author = createAuthor(
      {
        device: 'phone',
        now: () => Date.UTC(2026, 10, 21),
        random: () => (dice.next().value ?? 0) / 1000,
        zone: () => -720,
      },
      null,
    );
    const note = 'mended';
    const mended = author.change({ id: first!.entry, kind: first!.kind }, { note });
    const deleted = author.remove({ id: second!.entry, kind: second!.kind });
    const notebook = openNotebook([...events, mended, deleted, ...events]);
    expect(notebook.entries.get(first!.entry)).toMatchObject({ note });
    expect(notebook.deleted.has(second!.entry)).toBe(true);
    expect(toEvents(preview, notebook).events).toEqual([]);
  });

  it('is told, not thrown, wherever it is cut off; good rows stay the same', () => {
    const whole = new Set(events.map(({ id }) => id));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (length) => {
        const cut = previewImport(format, text.slice(0, length), OPTIONS);
        const lines = text.slice(0, length).split('\n').length;
        for (const { line } of [...cut.good, ...cut.bad]) expect(line).toBeLessThanOrEqual(lines);
        // The last row may end in the middle of a word; scales and the main pain are found out from the whole file.
        if (format === 'daylio' || format === 'apple-health') return;
        const sure = cut.good.filter(({ line, kind }) => line < lines - 1 && kind === 'medicine');
        for (const { event } of sure) expect(whole.has(event.id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('tables made by chance', { timeout: 120_000 }, () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((offset) => new Date(Date.UTC(2018, 0, 1 + offset)).toISOString().slice(0, 10));
  const time = fc.oneof(
    fc.constant(''),
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${h}:${String(m).padStart(2, '0')}`),
  );
  const pain = fc.oneof(fc.integer({ min: -2, max: 13 }).map(String), fc.constantFrom('', '4.5', 'bad', '7/10'));
  const coffees = fc.oneof(fc.nat({ max: 9 }).map(String), fc.constant(''));
  const words = fc.string({ unit: 'grapheme', maxLength: 12 });
  const rows = fc.array(fc.tuple(day, time, pain, coffees, words), { maxLength: 8 });
  const read = (table: readonly (readonly string[])[]) =>
    previewImport('csv', writeCsv([['Date', 'Time', 'Pain', 'Coffees', 'Note'], ...table]), OPTIONS);

  it('come back the same from import, export and import, and twice is once', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { events } = toEvents(read(table));
        const exported = writeJsonLines(events);
        const back = toEvents(previewNotebookFile(exported)).events;
        expect(writeJsonLines(merge(back, toEvents(read(table)).events))).toBe(exported);
        expect(openNotebook(back).entries.size).toBe(events.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('are good or bad, row by row, and nothing is lost between', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { good, bad } = read(table);
        const told = new Set([...good, ...bad].map(({ line }) => line));
        const goodLines = new Set(good.map(({ line }) => line));
        for (const { line } of bad) expect(goodLines.has(line)).toBe(false);
        const speaking = table.filter(([, , score, cups, note]) => score !== '' || cups !== '' || note.trim() !== '');
        expect(told.size).toBe(speaking.length);
      }),
      { numRuns: 2000 },
    );
  });
});
