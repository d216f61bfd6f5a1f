import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseColumns } from './column-mapping.ts';
import { readTable } from './csv-table.ts';
import { previewCsv } from './generic.ts';
import { previewImport } from './preview-import.ts';
import { badLines, fieldsOf, OPTIONS } from './test-options.ts';

const sample = (name: string): string => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');

describe('any table', () => {
  it('reads semicolons, decimal commas and the day first, and says so', () => {
    const result = previewCsv(sample('own-table.csv'), OPTIONS);
    expect(result.bad).toEqual([]);
    expect(fieldsOf(result, 'pain')[3]).toEqual({ day: '2026-10-01', time: '07:15', now: 4.5, worst: 6 });
    expect(fieldsOf(result, 'factor').slice(0, 4)).toMatchObject([
      { factor: 'stress', value: 5 },
      { factor: 'sleep-hours', value: 7.5 },
      { value: 0 },
      { value: true },
    ]);
    expect(fieldsOf(result, 'medicine')[0]).toMatchObject({ medicine: 'ibuprofen', dose: 400, unit: 'mg' });
    expect(result.notes[0]).toBe('Dates are read as day, month, year, and numbers with a decimal comma.');
  });

  it('keeps good rows apart from bad ones; nothing of a bad row is taken', () => {
    const result = previewCsv(sample('own-table-with-slips.csv'), OPTIONS);
    expect(result.good.map(({ line }) => line)).toEqual([2, 8, 11]);
    expect(badLines(result)).toEqual([
      '3: The pain is 11; it goes from 0 to 10. Correct it, or give the upper end of the scale.',
      '4: The pain is -1; it goes from 0 to 10. Correct it, or give the upper end of the scale.',
      '5: “2026-02-30” is not a date that can be read: write it as 2024-05-12.',
      '6: “five” is not a number: write the pain as a number from 0 to 10.',
      '7: 2027-10-06 is still to come: correct the date.',
      '9: The row has 2 cells where the header has 4: it may have been cut off.',
      '10: The row has no date: write one such as 2024-05-12.',
    ]);
  });

  it('asks when the dates fit two orders, and has nothing good until it is told', () => {
    const text = sample('two-orders.csv');
    const asked = previewCsv(text, OPTIONS);
    expect(asked.good).toEqual([]);
    expect(asked.question).toEqual({
      ask: 'date-order',
      doubt: { text: '03/01/2026', dayFirst: '2026-01-03', monthFirst: '2026-03-01' },
    });
    const columns = new Map([
      ['Date', { as: 'day' }],
      ['Pain', { as: 'pain', field: 'worst', outOf: 10 }],
    ] as const);
    const told = previewCsv(text, OPTIONS, { columns, dates: 'mdy' });
    expect(told.question).toBeNull();
    expect(fieldsOf(told, 'pain')[0]).toEqual({ day: '2026-03-01', worst: 3 });
  });

  it('reads times of 12 hours, and days with the time in one cell', () => {
    const result = previewCsv(
      'When,Pain\n2026-05-01 8:30 PM,4/10\n2026-05-02T07:15:00+02:00,2\n2026-05-03,3\n',
      OPTIONS,
    );
    expect(fieldsOf(result, 'pain')).toEqual([
      { day: '2026-05-01', time: '20:30', now: 4 },
      { day: '2026-05-02', time: '07:15', now: 2 },
      { day: '2026-05-03', average: 3 },
    ]);
  });

  it('reads a scale as its column says, or as most of its numbers can only mean', () => {
    const top = (head: string, ...cells: readonly string[]) =>
      fieldsOf(
        previewCsv(`Date,${head}\n${cells.map((cell, i) => `2026-05-0${i + 1},${cell}`).join('\n')}\n`, OPTIONS),
        'pain',
      );
    expect(top('Pain (0-5)', '5', '3')).toMatchObject([{ average: 10 }, { average: 6 }]);
    expect(top('Pain /5', '4/5')).toMatchObject([{ average: 8 }]);
    expect(top('Pain 0 to 100', '8')).toMatchObject([{ average: 0.8 }]);
    expect(top('Pain', '65', '40', '8')).toMatchObject([{ average: 6.5 }, { average: 4 }, { average: 0.8 }]);
    expect(top('Pain 2', '11', '4', '3')).toMatchObject([{ average: 4 }, { average: 3 }]);
  });

  it('takes a dash, a question mark or n/a for a number as not told', () => {
    const result = previewCsv('Date,Pain,Stress\n2026-05-01,n/a,4\n2026-05-02,3,-\n2026-05-03,?,NULL\n', OPTIONS);
    expect(result.bad).toEqual([]);
    expect(result.good.map(({ kind, line }) => `${line} ${kind}`)).toEqual(['2 factor', '3 pain']);
  });

  it('tells once of times that it cannot read', () => {
    const result = previewCsv('Date,Time,Pain\n2026-05-01,7 Uhr,4\n2026-05-02,8 Uhr,3\n', OPTIONS);
    expect(result.notes.filter((note) => note.startsWith('Some times'))).toEqual([
      'Some times could not be read, such as “7 Uhr”; those rows keep their day only.',
    ]);
  });

  it('says what it lacks', () => {
    expect(badLines(previewCsv('Pain,Mood\n4,3\n', OPTIONS))).toEqual([
      '1: No column is the date. The file has: Pain, Mood. Say which one holds it.',
    ]);
    expect(badLines(previewCsv('', OPTIONS))).toEqual([
      '1: No column is the date. The file is empty. Say which one holds it.',
    ]);
  });

  it('tells of letters that were lost before it was given the text', () => {
    const { notes } = previewImport('csv', 'Date,Pain,Note\n2026-05-01,4,caf\uFFFD\n', OPTIONS);
    expect(notes.at(-1)).toContain('the file is not UTF-8');
  });

  it('leaves columns out that it cannot tell, and says so', () => {
    expect(previewCsv('Date,Pain,Colour\n2026-05-01,4,red\n', OPTIONS).notes.at(-1)).toBe('Not read: “Colour”.');
  });
});

describe('columns as they are typed', () => {
  const table = readTable('Date,Pain level,How stressed,Coffees,VAS,Slept\n2026-05-01,4,7,2,55,7:30\n');
  const parse = (text: string) => parseColumns(text, table, OPTIONS.factors);

  it('become a mapping', () => {
    const read = parse('day=Date, pain=pain level,stress=How stressed,amount=Coffees,worst/100=VAS,sleep-hours=Slept');
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const text = 'Date,Pain level,How stressed,Coffees,VAS,Slept\n2026-05-01,4,7,2,55,7:30\n';
    const result = previewCsv(text, OPTIONS, { columns: read.value });
    expect(fieldsOf(result, 'pain')).toEqual([{ day: '2026-05-01', average: 4, worst: 5.5 }]);
    expect(fieldsOf(result, 'factor')).toMatchObject([
      { factor: 'stress', value: 7 },
      { value: 2 },
      { factor: 'sleep-hours', value: 7.5 },
    ]);
  });

  it.each([
    ['day', '“day” is not of the form role=Column, such as pain=Pain level.'],
    ['day=Dates', 'There is no column “Dates”, did you mean “Date”?'],
    ['pian=VAS', 'A column cannot be “pian”, did you mean “pain”?'],
  ])('%s', (text, says) => {
    expect(parse(text)).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining(says) }] });
  });
});
