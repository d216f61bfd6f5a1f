import { addDays } from '@rhomboid/ground';
import { expect, it } from 'vitest';
import { daysBetweenIn } from './days.ts';
import { daysTable, type TableNames } from './days-table.ts';
import { FIRST_DAY as day, diary, type Line } from './test-diary.ts';

const table = (lines: readonly Line[], length = 1, names?: TableNames) => {
  const notebook = diary(...lines);
  return daysTable(notebook, daysBetweenIn(notebook, day, addDays(day, length - 1)), names);
};

it('has a row for each day, gaps included, and all rows are as wide as the first', () => {
  const rows = table(
    [
      { kind: 'pain', day: addDays(day, 1), now: 4 },
      { kind: 'factor', day, factor: 'sleep', value: 7 },
    ],
    4,
  );
  expect(rows).toHaveLength(5);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ['day', 'logged', 'late', 'pain'],
    ['2026-01-05', 'yes', 'no', ''],
    ['2026-01-06', 'yes', 'no', '4'],
    ['2026-01-07', 'no', '', ''],
    ['2026-01-08', 'no', '', ''],
  ]);
});

it('holds all that was told of a day', () => {
  const lines: Line[] = [
    { kind: 'own-factor', id: 'f1', day, name: 'Long meeting', shape: 'yes-no' },
    { kind: 'own-activity', id: 'a1', day, name: 'Lift my child' },
    { kind: 'pain', day, now: 3, worst: 8, note: 'after lunch' },
    { kind: 'pain', day, now: 4 },
    { kind: 'pain', day, now: 4 },
    { kind: 'factor', day, factor: 'f1', value: true },
    { kind: 'factor', day, factor: 'sleep', value: 6.5 },
    { kind: 'function', day, activity: 'a1', score: 5 },
    { kind: 'peg', day, pain: 5, enjoyment: 4, activity: 4 },
    { kind: 'change', day, change: 3 },
    { kind: 'medicine', day, time: '08:10', medicine: 'ibuprofen', dose: 400, unit: 'mg', effect: 'better' },
    { kind: 'medicine', day, time: '20:00', medicine: 'My tea' },
    { kind: 'treatment', day, time: '09:00', treatment: 'heat', minutes: 15 },
    { kind: 'marker', day, text: 'new chair' },
    { kind: 'note', day, note: 'slept badly' },
  ];
  const names: TableNames = {
    factor: (id) => (id === 'sleep' ? 'Hours of sleep' : undefined),
    medicine: (id) => (id === 'ibuprofen' ? 'Ibuprofen' : undefined),
  };
  const [header, row] = table(lines, 1, names);
  expect(Object.fromEntries(header!.map((name, i) => [name, row![i]]))).toEqual({
    day,
    logged: 'yes',
    late: 'no',
    pain: '3.67',
    worst: '8',
    function: '5',
    peg: '4.33',
    change: '3',
    'factor: Long meeting': 'yes',
    'factor: Hours of sleep': '6.5',
    'activity: Lift my child': '5',
    medicines: 'Ibuprofen 400 mg 08:10 better; My tea 20:00',
    treatments: 'heat 15 min 09:00',
    events: 'new chair',
    notes: 'after lunch; slept badly',
  });
});

it('makes no formula of what a person wrote, and leaves numbers alone', () => {
  const rows = table([
    { kind: 'note', day, note: '=1+1' },
    { kind: 'marker', day, text: '@home' },
    { kind: 'factor', day, factor: 'a', value: -3 },
    { kind: 'factor', day, factor: 'b', value: '+cmd' },
  ]);
  const row = rows[1]!;
  expect([row.at(-1), row.at(-2)]).toEqual(["'=1+1", "'@home"]);
  expect(row.slice(8, 10)).toEqual(['-3', "'+cmd"]);
});

it('holds fair tests, exercises and appointments of a day', () => {
  const [header, first, second] = table(
    [
      { kind: 'experiment', id: 'x1', day, subject: 'heat', withIt: 'Heat at noon', withoutIt: 'No heat' },
      { kind: 'experiment', id: 'x1', day, design: 'pairs', start: day, length: 10, seed: 7 },
      { kind: 'experiment-day', day, experiment: 'x1', done: false },
      { kind: 'experiment-day', day, experiment: 'x1', done: true },
      { kind: 'exercise', day, time: '09:00', exercise: 'chin-tuck', sets: 3, reps: 10, seconds: 20 },
      { kind: 'exercise', day, exercise: 'walk' },
      { kind: 'appointment', day, time: '14:30', practitioner: 'physiotherapist', place: 'Mill Street' },
    ],
    2,
    { exercise: (id) => (id === 'chin-tuck' ? 'Chin tuck' : undefined) },
  );
  const told = Object.fromEntries(header!.map((name, i) => [name, first![i]]));
  expect(told).toMatchObject({
    'test: Heat at noon': 'yes',
    treatments: 'walk; Chin tuck 3 x 10 20 s 09:00',
    events: 'physiotherapist Mill Street 14:30',
  });
  expect(second![header!.indexOf('test: Heat at noon')]).toBe('');
});
