import { random } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlareFollower } from './follower.ts';
import { watchFlares } from './watch.ts';

const few = { stretches: 20 };

/** What is read after each step: a day told, or going back to an earlier evening and telling it anew. */
function expectAsAtOnce(follower: FlareFollower, pain: readonly number[]): void {
  const whole = watchFlares(Float64Array.from(pain), random(2), few);
  expect(follower.chances()).toEqual(whole.chance);
  expect(follower.flares()).toEqual(whole.flares);
  expect(follower.warned).toBe(whole.warned);
  expect(follower.alarm).toEqual(whole.alarm);
}

describe('following a diary', () => {
  it('says day by day what it says at once, also where days are told anew', () => {
    const value = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 10 }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    );
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.array(value, { minLength: 1, maxLength: 25 }) },
      { weight: 1, arbitrary: fc.nat(40) },
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), (steps) => {
        const follower = new FlareFollower(() => random(2), few);
        const pain: number[] = [];
        for (const one of steps) {
          if (typeof one === 'number') {
            pain.length = Math.max(0, pain.length - one);
            follower.keep(pain.length);
          } else
            for (const told of one) {
              pain.push(told);
              follower.push(told);
            }
          expectAsAtOnce(follower, pain);
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('learns what to warn at every 14 days, and only then', () => {
    const follower = new FlareFollower(() => random(1), few);
    for (let day = 0; day < 57; day++) follower.push((day * 7) % 5);
    const { alarm } = follower;
    for (let day = 57; day < 70; day++) {
      follower.push((day * 3) % 6);
      expect(follower.alarm).toBe(alarm);
    }
    follower.push(9);
    expect(follower.alarm).not.toEqual(alarm);
  });
});
