import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import { readTable } from './csv-table.ts';
import { writeCsv } from './write-csv.ts';

const cells = (text: string): readonly (readonly string[])[] => readCsv(text).rows.map((row) => row.cells);

describe('reading a table', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'sep=;\na;b,c\n1;2',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"1, and ""2""\nmore",3',
      [
        ['a', 'b'],
        ['1, and "2"\nmore', '3'],
      ],
    ],
    [
      'a,b\n5" pipe,2',
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    ],
    [
      'a,b\n"x"y,2',
      [
        ['a', 'b'],
        ['xy', '2'],
      ],
    ],
    ['a,\n,', [['a', '']]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('knows the line where each row begins', () => {
    const { rows } = readCsv('a,b\n\n"1\n1",2\r\n3,4\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(readCsv('sep=,\na,b\n1,2').rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('tells of a quotation mark that never closes, and keeps what stands before', () => {
    const { rows, broken } = readCsv('a,b\n1,2\n3,"4\n5,6\n');
    expect(rows).toHaveLength(2);
    expect(broken).toMatchObject({ line: 3, problem: { message: expect.stringContaining('never closes') } });
  });

  it('reads back what it writes', () => {
    // A leading formula sign is guarded on the way out, so such cells are left out here.
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (table) => {
        const told = table.filter((row) => row.some((text) => text.trim() !== ''));
        expect(readCsv(writeCsv(table), ',').rows.map((row) => row.cells)).toEqual(told);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and counts no line twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', '1', ' ') }), (text) => {
        const lines = readCsv(text).rows.map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a table with a header', () => {
  it('gives cells by name, in any letter case', () => {
    const { rows, columns } = readTable('Date,Pain level\n2026-01-02, 4 \n');
    expect(columns).toEqual(['Date', 'Pain level']);
    expect(rows[0]?.cell('PAIN LEVEL')).toBe('4');
    expect(rows[0]?.cell('there is none')).toBe('');
  });

  it('numbers the columns where there is no header, and names that come twice', () => {
    expect(readTable('2026-01-02,4\n2026-01-03,5').columns).toEqual(['Column 1', 'Column 2']);
    expect(readTable('Date,Pain,pain\n2026-01-02,4,5').columns).toEqual(['Date', 'Pain', 'pain (2)']);
  });

  it('tells rows apart that are too short or too long', () => {
    const { rows, bad } = readTable('Date,Pain\n2026-01-02\n2026-01-03,4\n2026-01-04,5,a, b\n2026-01-05,6,,\n');
    expect(rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(bad.map(({ line, problem }) => `${line}: ${problem.message}`)).toEqual([
      '2: The row has 1 cell where the header has 2: it may have been cut off.',
      '4: The row has 4 cells where the header has 2: put text that holds the separator in quotation marks.',
    ]);
  });
});

describe('writing a table', () => {
  it('keeps a spreadsheet from running a text', () => {
    expect(writeCsv([['=1+1', '+49 30', '@x', '-', '-4', -4, null]])).toBe("'=1+1,'+49 30,'@x,'-,-4,-4,\r\n");
  });
});
