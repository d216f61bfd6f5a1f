import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import type { App } from '../../app/context.ts';
import { logOf, type Written } from '../../insight/engine/test-log.ts';
import { careNow } from './care-now.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

const DAY = '2026-11-21';
const screened = (level: string): Written => [
  'screening',
  { day: DAY, level, rules: [], answers: {}, knowledge: 'test' },
];

/** An app whose last check, on that day, said this. */
const after = (level: string): App =>
  ({
    knowledge,
    session: {
      state: { get: () => ({ shelf: [{ day: DAY, trail: [{}] }] }) },
      resultOf: () => ({ assessment: { disposition: { level } } }),
      nextOf: () => null,
    },
  }) as unknown as App;

describe('what has to be looked at first', () => {
  it('is what the last check said, with the steps until then', () => {
    for (const level of ['ambulance', 'emergency-department', 'same-day']) {
      const now = careNow(after(level), logOf());
      expect(now?.care?.level).toBe(level);
      expect(now?.care?.meanwhile.length).toBeGreaterThan(0);
    }
    for (const level of ['within-days', 'routine', 'self-care']) expect(careNow(after(level), logOf())).toBeNull();
  });
  it('is the most urgent of a day, and same-day for a level that is not known', () => {
    expect(careNow(after('same-day'), logOf(screened('ambulance')))?.care?.level).toBe('ambulance');
    expect(careNow(after('ambulance'), logOf(screened('self-care')))?.care?.level).toBe('ambulance');
    expect(careNow(after('self-care'), logOf(screened('of-tomorrow')))?.care?.level).toBe('same-day');
  });
  it('is a danger sign that nobody has looked at, whatever the check said', () => {
    const now = careNow(after('self-care'), logOf(['pain', { day: DAY, now: 6, signs: { 'leg-weak': 'unsure' } }]));
    expect(now).toEqual({ care: null, openSign: 'entry-0' });
  });
});
