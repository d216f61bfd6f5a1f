// What of a file is offered to be asked every day: few, told lately, and never what a device measured.
import { addDays } from '@rhomboid/ground';
import type { ImportFormat, ImportRow } from '@rhomboid/notebook';
import { expect, it } from 'vitest';
import { worthFollowing } from './worth-following.ts';

const LAST = '2026-11-21';

/** A factor told on so many days until `last`. */
function told(factor: string, days: number, last: string = LAST): readonly ImportRow[] {
  return Array.from({ length: days }, (_, back) => row('factor', { factor, value: 1, day: addDays(last, -back) }));
}

function row(kind: ImportRow['kind'], fields: ImportRow['fields']): ImportRow {
  return { line: 1, kind, fields, event: {} as ImportRow['event'] };
}

const offered = (
  good: readonly ImportRow[],
  { format = 'csv' as ImportFormat, but = '' }: { format?: ImportFormat; but?: string } = {},
): readonly string[] => worthFollowing({ format, good }, (factor) => factor !== but);

it('offers the five that were told on most days, the most told first', () => {
  const good = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((factor, at) => told(factor, 4 + at));
  expect(offered(good)).toEqual(['g', 'f', 'e', 'd', 'c']);
});

it('leaves out what was told twice, or once a day many times, or long ago', () => {
  const often = Array.from({ length: 9 }, () => told('coffee', 1)).flat();
  const before = told('gym', 60, addDays(LAST, -28));
  expect(offered([...told('sauna', 2), ...often, ...before, ...told('walk', 3)])).toEqual(['walk']);
});

it('leaves out what is asked already, what a device measured, and a file that comes with its choice', () => {
  const good = told('sleep', 9);
  expect(offered(good)).toEqual(['sleep']);
  expect(offered(good, { but: 'sleep' })).toEqual([]);
  expect(offered(good, { format: 'apple-health' })).toEqual([]);
  expect(offered([...good, row('settings', { factors: ['sleep'] })])).toEqual([]);
  expect(offered([])).toEqual([]);
});
