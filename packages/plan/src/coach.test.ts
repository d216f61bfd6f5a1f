import type { BreakRules } from '@rhomboid/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoachEvent, type CoachSettings, coachNow } from './coach.ts';

const rules = {
  everyMinutes: { from: 30, to: 60 },
  settable: { from: 20, to: 90 },
  breakMinutes: { from: 1, to: 2 },
  snoozeMinutes: 10,
  mostADay: 12,
  ignoredToBackOff: 2,
  backOffFactor: 1.5,
  exercise: 'E38',
  says: '',
  why: '',
  provenance: { strength: 'estimate', sources: [] },
} satisfies BreakRules;

const nine = 9 * 60;
const settings: CoachSettings = {
  on: true,
  everyMinutes: 45,
  from: nine,
  until: 17 * 60,
  quiet: [{ from: 12 * 60, until: 13 * 60 }],
};

/** A day on which every reminder gets the same answer; the minutes at which reminders came. */
function live(answer: CoachEvent['kind'], own = settings): readonly number[] {
  const events: CoachEvent[] = [];
  const came: number[] = [];
  for (let now = 0; now < 1440; now++) {
    if (!coachNow(rules, own, events, now).isDue) continue;
    came.push(now);
    events.push({ at: now, kind: 'reminded' }, { at: now, kind: answer });
  }
  return came;
}

describe('the coach', () => {
  it('reminds in the rhythm that was set, and leaves lunch alone', () => {
    expect(live('done')).toEqual([585, 630, 675, 780, 825, 870, 915, 960, 1005]);
  });

  it('comes back ten minutes after a snooze', () => {
    const events: CoachEvent[] = [
      { at: 585, kind: 'reminded' },
      { at: 586, kind: 'snoozed' },
    ];
    expect(coachNow(rules, settings, events, 590)).toMatchObject({ next: 596, isDue: false });
  });

  it('comes less often when it is ignored, and says so', () => {
    const came = live('ignored');
    expect(came.length).toBeLessThan(live('done').length);
    expect(came[1]! - came[0]!).toBe(45);
    expect(came[came.length - 1]! - came[came.length - 2]!).toBeGreaterThan(60);
  });

  it('takes an unasked break as one, and waits from then', () => {
    expect(coachNow(rules, settings, [{ at: 580, kind: 'moved' }], 600)).toMatchObject({ next: 625, done: 1 });
  });

  it('never reminds more than twelve times, in quiet hours, or outside the working day', () => {
    fc.assert(
      fc.property(
        fc.record({
          every: fc.integer({ min: -5, max: 500 }),
          from: fc.integer({ min: 0, max: 1439 }),
          until: fc.integer({ min: 0, max: 1439 }),
          quiet: fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1439 })),
          answer: fc.constantFrom('done', 'snoozed', 'ignored'),
        }),
        ({ every, from, until, quiet, answer }) => {
          const own = { on: true, everyMinutes: every, from, until, quiet: [{ from: quiet[0], until: quiet[1] }] };
          const came = live(answer as CoachEvent['kind'], own);
          expect(came.length).toBeLessThanOrEqual(rules.mostADay);
          for (const at of came) {
            expect(at >= from && at < until).toBe(true);
            expect(at >= quiet[0] && at < quiet[1]).toBe(false);
          }
        },
      ),
      { numRuns: 200, seed: 20261121 },
    );
  });
});
