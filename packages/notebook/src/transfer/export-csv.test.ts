import { describe, expect, it } from 'vitest';
import type { Entry } from '../log/entries.ts';
import { readTable } from './csv-table.ts';
import { codeBook, longCsv } from './export-csv.ts';

const ENTRIES: readonly Entry[] = [
  {
    id: 'b',
    kind: 'pain',
    day: '2026-05-02',
    time: '08:30',
    now: 4.5,
    worst: 6,
    note: '=tight, "stiff"',
    late: true,
    signs: { 'leg-weak': 'no' },
    map: { areas: [{ region: 'blade-left', layer: 'pain', intensity: 5 }], strokes: [], spread: [] },
  },
  { id: 'a', kind: 'factor', day: '2026-05-01', factor: 'f', value: true },
  { id: 'f', kind: 'own-factor', day: '2026-05-01', name: 'Coffee', shape: 'yes-no' },
  { id: 'c', kind: 'medicine', day: '2026-05-03', medicine: 'ibuprofen', dose: 400, unit: 'mg', effect: 'better' },
  { id: 'd', kind: 'treatment', day: '2026-05-03', treatment: 'heat' },
];

describe('the long table', () => {
  const table = readTable(longCsv(ENTRIES, (id) => (id === 'ibuprofen' ? 'Ibuprofen' : undefined)));
  const told = table.rows.map((row) =>
    ['day', 'time', 'kind', 'what', 'field', 'value', 'unit', 'late', 'entry'].map((column) => row.cell(column)),
  );

  it('has a row for each thing told, with names for ids', () => {
    expect(table.bad).toEqual([]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['2026-05-01', '', 'factor', 'Coffee', 'value', 'yes', '', '', 'a'],
        ['2026-05-02', '08:30', 'pain', '', 'now', '4.5', '', 'yes', 'b'],
        ['2026-05-02', '08:30', 'pain', '', 'note', '\'=tight, "stiff"', '', 'yes', 'b'],
        ['2026-05-02', '08:30', 'pain', 'leg-weak', 'signs', 'no', '', 'yes', 'b'],
        ['2026-05-02', '08:30', 'pain', 'blade-left', 'pain', '5', '', 'yes', 'b'],
        ['2026-05-03', '', 'medicine', 'Ibuprofen', 'dose', '400', 'mg', '', 'c'],
        ['2026-05-03', '', 'medicine', 'Ibuprofen', 'effect', 'better', '', '', 'c'],
        ['2026-05-03', '', 'treatment', 'heat', 'done', 'yes', '', '', 'd'],
      ]),
    );
    expect(told.map(([day]) => day)).toEqual(told.map(([day]) => day).toSorted());
  });

  it('says in the code book what every column and field means', () => {
    const book = readTable(codeBook());
    expect(book.bad).toEqual([]);
    const explained = new Set(book.rows.map((row) => row.cell('column or field')));
    const used = new Set(table.rows.map((row) => row.cell('field')));
    for (const name of [...table.columns, ...used].filter((one) => one !== 'done'))
      expect([name, explained.has(name)]).toEqual([name, true]);
  });
});
