import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedKind, marksOf, timesPerMark } from './counted.ts';
import { placeEvents } from './events.ts';
import type { Plot } from './plot.ts';

const kinds: readonly CountedKind[] = ['full', 'half', 'empty', 'untold'];
const counts = fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400), fc.nat(400));

describe('counted marks', () => {
  it('show every time up to sixty', () => {
    expect(
      marksOf([
        ['full', 5],
        ['half', 2],
        ['empty', 0],
        ['untold', 1],
      ]),
    ).toEqual([...Array.from({ length: 5 }, () => 'full'), 'half', 'half', 'untold']);
    expect(timesPerMark(60)).toBe(1);
    expect(timesPerMark(61)).toBe(2);
  });

  it('never grow beyond what can be read, and never lose a kind that occurred', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const marks = marksOf(kinds.map((kind, i) => [kind, each[i]!] as const));
        expect(marks.length).toBeLessThanOrEqual(60 + kinds.length);
        for (const [i, kind] of kinds.entries()) expect(marks.includes(kind)).toBe(each[i]! > 0);
      }),
    );
  });
});

describe('events on the axis', () => {
  it('never cover each other', () => {
    const plot: Plot = { from: '2026-01-01', to: '2026-01-31', left: 30, right: 340, top: 0, bottom: 240, ticks: [] };
    const day = fc.integer({ min: 1, max: 31 }).map((one) => `2026-01-${String(one).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), (days) => {
        const events = days.sort().map((each, i) => ({ letter: String.fromCharCode(65 + i), day: each, text: '' }));
        const placed = placeEvents(plot, { width: 350, text: 14 }, events);
        for (const one of placed)
          for (const other of placed)
            if (one !== other && one.row === other.row) expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(20);
      }),
    );
  });
});
