// Walking goes up one thing at a time: a day, or five minutes.
import { openFolder } from '@rhomboid/cli/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkAt, walkRungs } from './walk.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { exercises, treatments } = opened.value.plan!;
const walk = exercises.find(({ id }) => id === 'E35')!;
const goal = treatments.find(({ id }) => id === 'A-18')!.dose;

describe('the rungs of walking', () => {
  it('lead from ten minutes on three days to thirty on five, as the walking treatment says', () => {
    const rungs = walk.levels
      .filter(({ level }) => level >= walk.startLevel)
      .flatMap(({ dose }) => walkRungs(dose.minutes!, dose.daysAWeek));
    const minutes = rungs.map((rung) => rung.minutes * rung.daysAWeek);
    expect(minutes).toEqual([30, 40, 60, 80, 100, 125, 150]);
    expect(rungs[0]).toEqual({ minutes: goal.minutes!.from, daysAWeek: goal.timesAWeek!.from });
    expect(rungs.at(-1)).toEqual({ minutes: goal.minutes!.to, daysAWeek: goal.timesAWeek!.to });
  });

  it('change one thing, always upwards, for any spans', () => {
    const span = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }));
    const days = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(span, days, fc.double({ min: 0, max: 1, noNaN: true }), ([from, more], [least, extra], step) => {
        const minutes = { from, to: from + more };
        const week = { from: least, to: Math.min(7, least + extra) };
        const rungs = walkRungs(minutes, week);
        for (const [at, rung] of rungs.slice(1).entries()) {
          const before = rungs[at]!;
          const [longer, oftener] = [rung.minutes - before.minutes, rung.daysAWeek - before.daysAWeek];
          expect(longer === 0 ? oftener : longer).toBeGreaterThan(0);
          expect(longer === 0 || oftener === 0).toBe(true);
          expect(longer).toBeLessThanOrEqual(5);
          expect(oftener).toBeLessThanOrEqual(1);
        }
        expect(rungs.at(-1)).toEqual({ minutes: minutes.to, daysAWeek: week.to });
        expect(rungs).toContainEqual(walkAt(minutes, week, step));
      }),
    );
  });
});
