import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CountedNumbers } from './counted-numbers.ts';

it('says of what is in it what a list of all says, whatever came and went', () => {
  const step = fc.record({ number: fc.integer({ min: -3, max: 12 }).map((n) => n / 2), takes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.array(fc.integer({ min: 0, max: 9 })), (steps, first) => {
      const kept = new CountedNumbers();
      for (const number of first) kept.add(number);
      const list = [...first];
      for (const { number, takes } of steps) {
        const at = list.indexOf(number);
        if (takes && at >= 0) {
          list.splice(at, 1);
          kept.take(number);
        } else {
          list.push(number);
          kept.add(number);
        }
        const sorted = list.toSorted((a, b) => a - b);
        const counts = new Map<number, number>();
        for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
        expect(kept.size).toBe(list.length);
        expect(kept.largest).toBe(sorted.at(-1) ?? Number.NEGATIVE_INFINITY);
        expect(kept.varied).toBe(list.length - Math.max(0, ...counts.values()));
        expect(kept.countFrom(number, { above: true })).toBe(list.filter((one) => one > number).length);
        expect(kept.countFrom(number, { above: false })).toBe(list.filter((one) => one >= number).length);
        if (counts.size < 2) continue;
        const half = (sorted.length - 1) / 2;
        expect(kept.middle).toBe((sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2);
      }
    }),
    { seed: 48, numRuns: 100 },
  );
});
