import { describe, expect, it } from 'vitest';
import type { App } from '../../app/context.ts';
import { careSince } from './care-first.ts';
import { logOf, type Written } from './test-log.ts';

const screened = (day: string, level: string, cause?: string, unfinished = false): Written => [
  'screening',
  { day, level, rules: [], answers: {}, knowledge: 'test', unfinished, ...(cause === undefined ? {} : { cause }) },
];

/** An app whose last own check was on this day with this level; null where there was none. */
function appAfter(check: { readonly day: string; readonly level: string; readonly done: boolean } | null): App {
  const shelf = check === null ? [] : [{ day: check.day, trail: [{}] }];
  return {
    session: {
      state: { get: () => ({ shelf }) },
      resultOf: () => ({ assessment: { disposition: { level: check?.level } } }),
      nextOf: () => (check?.done === false ? {} : null),
    },
  } as unknown as App;
}

const NO_CHECK = appAfter(null);

describe('care comes first', () => {
  it('when nothing was ever asked: no', () => {
    expect(careSince(NO_CHECK, logOf(['pain', { day: '2026-11-01', now: 8 }]))).toBeNull();
  });

  it('from same-day on, and for a level that is not known', () => {
    const since = (level: string) => careSince(NO_CHECK, logOf(screened('2026-11-01', level)));
    expect(['ambulance', 'emergency-department', 'same-day', 'new-level'].map(since)).toEqual(
      Array.from({ length: 4 }, () => '2026-11-01'),
    );
    expect(['within-days', 'routine', 'self-care'].map(since)).toEqual([null, null, null]);
  });

  it('by the latest word, and the most urgent of a day', () => {
    const early = screened('2026-11-01', 'same-day');
    expect(careSince(NO_CHECK, logOf(early, screened('2026-11-03', 'self-care')))).toBeNull();
    expect(careSince(NO_CHECK, logOf(early, screened('2026-11-01', 'self-care')))).toBe('2026-11-01');
  });

  it('a screening gives the all-clear only when no question was left open', () => {
    const early = screened('2026-11-01', 'same-day');
    const left = (level: string) => screened('2026-11-03', level, undefined, true);
    expect(careSince(NO_CHECK, logOf(early, left('routine')))).toBe('2026-11-01');
    expect(careSince(NO_CHECK, logOf(left('ambulance')))).toBe('2026-11-03');
  });

  it('a check gives the all-clear only when it is finished', () => {
    const log = logOf(screened('2026-11-01', 'same-day'));
    expect(careSince(appAfter({ day: '2026-11-05', level: 'routine', done: true }), log)).toBeNull();
    expect(careSince(appAfter({ day: '2026-11-05', level: 'routine', done: false }), log)).toBe('2026-11-01');
    expect(careSince(appAfter({ day: '2026-11-05', level: 'ambulance', done: false }), logOf())).toBe('2026-11-05');
  });

  it('a check that was only begun does not take the place of an earlier call for care', () => {
    const kept = { day: '2026-11-05', trail: [{}] };
    const begun = { day: '2026-11-06', trail: [{}] };
    const app = {
      session: {
        state: { get: () => ({ shelf: [begun, kept] }) },
        resultOf: (record: unknown) => ({
          assessment: { disposition: { level: record === kept ? 'ambulance' : 'routine' } },
        }),
        nextOf: (record: unknown) => (record === begun ? {} : null),
      },
    } as unknown as App;
    expect(careSince(app, logOf())).toBe('2026-11-05');
  });

  it('after a danger sign, yes or not sure, that nothing followed', () => {
    const sign = (said: string): Written => ['pain', { day: '2026-11-02', now: 5, signs: { 'numb-saddle': said } }];
    expect(careSince(NO_CHECK, logOf(sign('yes')))).toBe('2026-11-02');
    expect(careSince(NO_CHECK, logOf(sign('unsure')))).toBe('2026-11-02');
    expect(careSince(NO_CHECK, logOf(sign('no')))).toBeNull();
    expect(careSince(NO_CHECK, logOf(sign('yes'), screened('2026-11-02', 'self-care', 'entry-0')))).toBeNull();
  });

  it('after an exercise that ended with a danger sign, until the safety questions were opened', () => {
    const ended: Written = ['exercise', { day: '2026-11-02', exercise: 'E05', alarm: 'unsure' }];
    expect(careSince(NO_CHECK, logOf(ended))).toBe('2026-11-02');
    expect(careSince(NO_CHECK, logOf(ended, screened('2026-11-02', 'same-day', 'entry-0')))).toBe('2026-11-02');
    expect(careSince(NO_CHECK, logOf(ended, screened('2026-11-02', 'self-care', 'entry-0')))).toBeNull();
  });
});
