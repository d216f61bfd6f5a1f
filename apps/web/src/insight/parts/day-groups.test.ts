import type { DayBehind } from '@rhomboid/insight';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from './day-groups.ts';

const day = fc.record({
  day: fc.constant('2026-01-01'),
  value: fc.option(fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 12 }))),
  pain: fc.option(fc.integer({ min: 0, max: 10 })),
  with: fc.option(fc.boolean()),
});
const told = (isWith: boolean, pain: number, value: DayBehind['value'] = isWith): DayBehind => ({
  day: '2026-01-01',
  value,
  pain,
  with: isWith,
});

describe('the days behind a link', () => {
  it('are counted in two groups against the usual of all of them', () => {
    const days = [told(true, 6), told(true, 3), told(false, 3), told(false, 3), told(false, 4)];
    expect(groupsOf(days, { direction: 'trigger' })).toMatchObject({
      usual: 3,
      off: 'worse',
      with: { days: 2, off: 1, marks: ['worse', 'usual'] },
      without: { days: 3, off: 1, marks: ['worse', 'usual', 'usual'] },
      each: 1,
      least: null,
    });
  });

  it('count better days where the link goes with less pain', () => {
    const days = [told(true, 1), told(false, 3), told(false, 3)];
    expect(groupsOf(days, { direction: 'protector' })).toMatchObject({
      off: 'better',
      with: { off: 1 },
      without: { off: 0 },
    });
  });

  it('say from which amount on a day counts as with it', () => {
    const days = [told(true, 4, 7), told(true, 4, 9), told(false, 3, 5)];
    expect(groupsOf(days, { direction: 'trigger' })?.least).toBe(7);
  });

  it('leave out what was not told, and have no picture without both groups', () => {
    expect(groupsOf([told(true, 4)], { direction: null })).toBeNull();
    fc.assert(
      fc.property(fc.array(day, { maxLength: 400 }), (days) => {
        const groups = groupsOf(days, { direction: 'trigger' });
        const counted = days.filter((one) => one.with !== null && one.pain !== null);
        if (groups === null) return;
        expect(groups.with.days + groups.without.days).toBe(counted.length);
        for (const { off, days: all, marks } of [groups.with, groups.without]) {
          expect(off).toBeLessThanOrEqual(all);
          expect(marks.length).toBeLessThanOrEqual(122);
          expect(marks.includes('worse')).toBe(off > 0);
          expect(marks.includes('usual')).toBe(off < all);
        }
      }),
    );
  });
});
