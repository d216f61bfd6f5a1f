import { openFolder } from '@rhomboid/cli/knowledge';
import { planOf } from '@rhomboid/knowledge';
import type { PlanEntry } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, fieldsOf, minuteOf, settingsIn } from './times.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const rules = planOf(opened.value).coach.breaks;
const entry = (fields: object): PlanEntry => ({ id: 'plan', kind: 'plan', day: '2026-11-21', ...fields });

describe('the times of the coach', () => {
  it('are off with the first choice of the rules where nothing was set', () => {
    expect(settingsIn(null, rules)).toEqual({ on: false, everyMinutes: 30, from: 540, until: 1020, quiet: [] });
  });
  it('come back from the plan entry as they went in', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        fc.integer({ min: rules.settable.from, max: rules.settable.to }),
        minute,
        minute,
        fc.array(fc.record({ from: minute, until: minute }), { maxLength: 3 }),
        (everyMinutes, from, until, quiet) => {
          const settings = { on: true, everyMinutes, from, until, quiet };
          expect(settingsIn(entry(fieldsOf(settings)), rules)).toEqual(settings);
        },
      ),
    );
  });
  it('leave out a quiet time that cannot be read', () => {
    expect(settingsIn(entry({ breakEvery: 40, breakQuiet: ['12:00-13:00', 'lunch'] }), rules).quiet).toEqual([
      { from: 720, until: 780 },
    ]);
  });
  it('read clocks and nothing else', () => {
    expect([minuteOf('00:00'), minuteOf('23:59'), minuteOf('24:00'), minuteOf('9:00')]).toEqual([0, 1439, null, null]);
    expect(clockOf(65)).toBe('01:05');
  });
});
