import { isQuiet, type SettingsEntry } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { nextReminder } from './reminder-times.ts';

const settings = (fields: Partial<SettingsEntry>): SettingsEntry => ({
  id: 'settings',
  kind: 'settings',
  day: '2026-11-01',
  ...fields,
});
const evening = { day: '2026-11-21', time: '19:00' };

describe('the next reminder', () => {
  it('is the next time of today, else the first of tomorrow', () => {
    const twice = settings({ reminders: ['08:00', '20:00'] });
    expect(nextReminder(twice, evening)).toEqual({ day: '2026-11-21', time: '20:00' });
    expect(nextReminder(twice, { ...evening, time: '20:00' })).toEqual({ day: '2026-11-22', time: '08:00' });
  });

  it('never falls into quiet hours, also over midnight', () => {
    const quiet = settings({ reminders: ['23:00', '06:30', '12:00'], quietFrom: '22:00', quietUntil: '07:00' });
    expect(isQuiet(quiet, '23:00')).toBe(true);
    expect(isQuiet(quiet, '07:00')).toBe(false);
    expect(nextReminder(quiet, evening)).toEqual({ day: '2026-11-22', time: '12:00' });
  });

  it('waits for the end of a break, and does not come in one without an end', () => {
    const paused = settings({ reminders: ['20:00'], pauseFrom: '2026-11-20', pauseUntil: '2026-11-25' });
    expect(nextReminder(paused, evening)).toEqual({ day: '2026-11-26', time: '20:00' });
    expect(nextReminder(settings({ reminders: ['20:00'], pauseFrom: '2026-11-20' }), evening)).toBeNull();
    expect(nextReminder(null, evening)).toBeNull();
  });
});
