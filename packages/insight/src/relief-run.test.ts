import { addDays } from '@rhomboid/ground';
import { openNotebook, reliefLog } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReliefRun } from './relief-run.ts';
import { dayOf, eventsOf, type Line } from './test-notebook.ts';

const use = fc
  .record({
    d: fc.nat(12),
    what: fc.constantFrom('heat', 'massage', 'pill', 'session'),
    hour: fc.integer({ min: 0, max: 23 }),
    effect: fc.constantFrom(undefined, 'better', 'same', 'worse'),
  })
  .map(({ d, what, hour, effect }): Line => {
    const time = `${String(hour).padStart(2, '0')}:15`;
    const told = { day: dayOf(d), time, ...(effect === undefined ? {} : { effect }) };
    if (what === 'pill') return { kind: 'medicine', medicine: 'own pill', ...told };
    return { kind: 'treatment', treatment: what, ...(what === 'session' ? { what: 'physio' } : {}), ...told };
  });
const pain = fc
  .record({ d: fc.nat(13), hour: fc.integer({ min: 0, max: 23 }), now: fc.nat(10) })
  .map(({ d, hour, now }): Line => ({ kind: 'pain', day: dayOf(d), time: `${String(hour).padStart(2, '0')}:40`, now }));

describe('relief, day by day', () => {
  it('is what the whole notebook says, whatever came in which order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(use, pain), { maxLength: 60 }), fc.nat(6), (lines, parts) => {
        const events = eventsOf(lines);
        const notebook = openNotebook();
        const run = new ReliefRun();
        run.keep(null);
        for (let part = 0; part <= parts; part++) {
          const cut = (at: number): number => Math.floor((events.length * at) / (parts + 1));
          run.keep(notebook.take(events.slice(cut(part), cut(part + 1))));
          // Some days are still to come.
          const today = dayOf(4 + 2 * part);
          const whole = reliefLog(notebook, addDays(dayOf(0), -1), today);
          const read = run.read(notebook, today);
          expect(read.map(({ change, ...rest }) => ({ ...rest, n: change?.n ?? 0 }))).toEqual(
            whole.map(({ change, ...rest }) => ({ ...rest, n: change?.n ?? 0 })),
          );
          read.forEach(({ change }, i) => {
            expect(change?.mean ?? 0).toBeCloseTo(whole[i]!.change?.mean ?? 0, 12);
          });
          expect(run.read(notebook, today)).toBe(read);
        }
      }),
      { seed: 47, numRuns: 200 },
    );
  });
});
