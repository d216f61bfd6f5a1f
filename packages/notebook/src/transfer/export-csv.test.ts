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
  {
    ...{ id: 'g', kind: 'experiment', day: '2026-05-03', subject: 'f', withIt: 'Two cups', withoutIt: 'None' },
    ...{ design: 'pairs', start: '2026-05-04', length: 10, seed: 7 },
  },
  { id: 'h', kind: 'experiment-day', day: '2026-05-04', experiment: 'g', done: false },
  { id: 'i', kind: 'exercise', day: '2026-05-04', exercise: 'row', seconds: 30, before: 3 },
  { id: 'j', kind: 'exercise', day: '2026-05-04', exercise: 'row' },
  {
    id: 'k',
    kind: 'appointment',
    day: '2026-05-05',
    time: '14:30',
    practitioner: 'GP',
    questions: ['How long?', 'What next?'],
  },
  { id: 'person', kind: 'person', day: '2026-05-01', facts: { pregnant: 'no' }, numbers: { weight: 70 } },
  { id: 'plan', kind: 'plan', day: '2026-05-01', minutes: 15, liked: ['heat'] },
];

const NAMES: Readonly<Record<string, string>> = { ibuprofen: 'Ibuprofen', row: 'Bent-over row' };

describe('the long table', () => {
  const table = readTable(longCsv(ENTRIES, (id) => NAMES[id]));
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
        ['2026-05-03', '', 'experiment', 'Coffee', 'withIt', 'Two cups', '', '', 'g'],
        ['2026-05-04', '', 'experiment-day', 'Two cups', 'done', 'no', '', '', 'h'],
        ['2026-05-04', '', 'exercise', 'Bent-over row', 'seconds', '30', 's', '', 'i'],
        ['2026-05-04', '', 'exercise', 'Bent-over row', 'done', 'yes', '', '', 'j'],
        ['2026-05-05', '14:30', 'appointment', '', 'practitioner', 'GP', '', '', 'k'],
        ['2026-05-05', '14:30', 'appointment', '', 'questions', 'How long?; What next?', '', '', 'k'],
        ['2026-05-01', '', 'person', 'pregnant', 'facts', 'no', '', '', 'person'],
        ['2026-05-01', '', 'person', 'weight', 'numbers', '70', '', '', 'person'],
        ['2026-05-01', '', 'plan', '', 'minutes', '15', 'min', '', 'plan'],
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
