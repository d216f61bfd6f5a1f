import { emptyMap } from '@rhomboid/body';
import { addDays } from '@rhomboid/ground';
import { expect, it } from 'vitest';
import { openNotebook } from '../log/fold.ts';
import { createAuthor } from '../log/writer.ts';
import { sameAsLast, signsToAskAgain } from './same-as-last.ts';
import { FIRST_DAY as day, diary } from './test-diary.ts';

const map = { ...emptyMap, areas: [{ region: 't5-t8', layer: 'pain', intensity: 4 }] } as const;
const today = addDays(day, 3);

it('takes over numbers, map and name of the last pain, and nothing else', () => {
  const notebook = diary(
    { kind: 'pain', day, now: 9 },
    {
      kind: 'pain',
      day: addDays(day, 1),
      time: '20:00',
      zone: 60,
      late: true,
      note: 'bad night',
      flare: true,
      source: 'csv',
      now: 4,
      worst: 6,
      map,
      pain: 'neck',
      signs: { fever: 'yes' },
    },
  );
  expect(sameAsLast(notebook, today)).toEqual({ day: today, now: 4, worst: 6, map, pain: 'neck' });
});

it('goes by day and time, not by the order of writing, and not into the future', () => {
  const notebook = diary(
    { kind: 'pain', day: addDays(day, 2), time: '21:00', now: 3 },
    { kind: 'pain', day: addDays(day, 2), time: '09:00', now: 7 },
    { kind: 'pain', day: addDays(day, 1), now: 8 },
    { kind: 'pain', day: addDays(day, 9), now: 1 },
  );
  expect(sameAsLast(notebook, today)?.now).toBe(3);
});

it('passes over an entry that holds signs alone', () => {
  const notebook = diary({ kind: 'pain', day, average: 5 }, { kind: 'pain', day: today, signs: { fever: 'no' } });
  expect(sameAsLast(notebook, today)).toEqual({ day: today, average: 5 });
});

it('is nothing before the first pain', () => {
  expect(sameAsLast(diary({ kind: 'note', day, note: 'hello' }), today)).toBeNull();
});

it('can be written as it is', () => {
  const author = createAuthor({ device: 'test', now: () => 1_767_690_000_000, random: () => 0.5, zone: () => 0 }, null);
  const first = author.create('pain', { day, now: 4, map });
  const again = author.create('pain', sameAsLast(openNotebook([first]), today)!, 'again');
  expect(openNotebook([first, again]).entries.get('again')).toMatchObject({ day: today, now: 4, map });
});

it('asks again for the signs that were there or not sure', () => {
  const notebook = diary(
    { kind: 'pain', day, now: 4, signs: { rash: 'yes' } },
    { kind: 'pain', day: addDays(day, 1), now: 4, signs: { fever: 'yes', cough: 'no', 'leg-weak': 'unsure' } },
    { kind: 'pain', day: addDays(day, 2), now: 4 },
  );
  expect(signsToAskAgain(notebook, today)).toEqual(['fever', 'leg-weak']);
  expect(signsToAskAgain(diary(), today)).toEqual([]);
});
