import { expect, it } from 'vitest';
import { isPaused, settingsOf } from './pause.ts';
import { diary } from './test-diary.ts';

it('lasts from its first day to its last, both included', () => {
  const pause = { pauseFrom: '2026-03-10', pauseUntil: '2026-03-12' };
  const days = ['2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13'];
  expect(days.map((day) => isPaused(pause, day))).toEqual([false, true, true, false]);
});

it('may be open-ended, or not there', () => {
  expect(isPaused({ pauseFrom: '2026-03-10' }, '2030-01-01')).toBe(true);
  expect(isPaused({}, '2026-03-10')).toBe(false);
  expect(isPaused(null, '2026-03-10')).toBe(false);
});

it('is found in the settings of the notebook', () => {
  expect(settingsOf(diary())).toBeNull();
  const settings = { kind: 'settings', id: 'settings', day: '2026-03-01', pauseFrom: '2026-03-10' } as const;
  expect(settingsOf(diary(settings))?.pauseFrom).toBe('2026-03-10');
});
