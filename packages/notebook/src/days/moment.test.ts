import { expect, it } from 'vitest';
import { minutesBetween } from './moment.ts';

const day = '2026-10-24';
const next = '2026-10-25';

it('counts minutes on a day, over midnight, and backwards', () => {
  expect(minutesBetween({ day, time: '08:00' }, { day, time: '09:30' })).toBe(90);
  expect(minutesBetween({ day, time: '23:30' }, { day: next, time: '00:15' })).toBe(45);
  expect(minutesBetween({ day: next, time: '00:15' }, { day, time: '23:30' })).toBe(-45);
});

it('knows nothing where a time was not told', () => {
  expect(minutesBetween({ day }, { day, time: '09:30' })).toBeNull();
  expect(minutesBetween({ day, time: '09:30' }, { day })).toBeNull();
});

it('counts the hour that the night of winter time has twice, and a flight', () => {
  const evening = { day, time: '23:00', zone: 120 };
  expect(minutesBetween(evening, { day: next, time: '04:00', zone: 60 })).toBe(360);
  expect(minutesBetween({ day, time: '12:00', zone: 0 }, { day, time: '12:30', zone: -300 })).toBe(330);
});

it('uses the wall clock where a zone is not known, or is that of a later day', () => {
  const evening = { day, time: '23:00', zone: 120 };
  expect(minutesBetween(evening, { day: next, time: '04:00' })).toBe(300);
  expect(minutesBetween({ ...evening, late: true }, { day, time: '23:30', zone: 60 })).toBe(30);
});
