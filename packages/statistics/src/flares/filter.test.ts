// Chain, filter and smoother against the sum over every possible path.
import { describe, expect, it } from 'vitest';
import { chancesOver, rises, states, usualChances } from './chain.ts';
import { type Calm, FlareFilter } from './filter.ts';
import { flareChances } from './smooth.ts';

const calm: Calm = { level: 3.5, spread: 1.4, phi: 0.45, days: 60 };
const pain = Float64Array.of(3, 6, Number.NaN, Number.NaN, 7, 6, Number.NaN, 2);

/** Chance of each state on each day told, given the days told up to `until`, by adding up all paths. */
function byAllPaths(until: number): number[][] {
  const told = [...pain.keys()].filter((day) => day <= until && !Number.isNaN(pain[day]!));
  const sums = told.map(() => new Array<number>(states).fill(0));
  const usual = usualChances();
  for (let code = 0; code < states ** told.length; code++) {
    const path = told.map((_, i) => Math.floor(code / states ** i) % states);
    let weight = 1;
    for (let i = 0; i < told.length; i++) {
      const days = i === 0 ? told[0]! + 1 : told[i]! - told[i - 1]!;
      const moves = chancesOver(days);
      const kept = i === 0 ? 0 : calm.phi ** days;
      const residual = pain[told[i]!]! - calm.level - rises[path[i]!]!;
      const before = i === 0 ? 0 : pain[told[i - 1]!]! - calm.level - rises[path[i - 1]!]!;
      const variance = calm.spread ** 2 * (1 - kept * kept);
      const density = Math.exp(-((residual - kept * before) ** 2) / (2 * variance)) / Math.sqrt(variance);
      const from =
        i === 0
          ? usual.reduce((sum, chance, state) => sum + chance * moves[state * states + path[0]!]!, 0)
          : moves[path[i - 1]! * states + path[i]!]!;
      weight *= from * density;
    }
    for (let i = 0; i < told.length; i++) sums[i]![path[i]!]! += weight;
  }
  return sums.map((row) => {
    const total = row.reduce((a, b) => a + b, 0);
    return row.map((value) => value / total);
  });
}

describe('the hidden chain', () => {
  it('over g days is the g-th power of one day', () => {
    const day = chancesOver(1);
    let power: Float64Array = day;
    for (let g = 2; g <= 9; g++) {
      const next = new Float64Array(states * states);
      for (let i = 0; i < states; i++)
        for (let j = 0; j < states; j++)
          for (let k = 0; k < states; k++) next[i * states + j]! += power[i * states + k]! * day[k * states + j]!;
      power = next;
      const exact = chancesOver(g);
      for (let i = 0; i < power.length; i++) expect(exact[i]).toBeCloseTo(power[i]!, 12);
    }
  });

  it('keeps the usual chances', () => {
    const usual = usualChances();
    for (const days of [1, 5, 400]) {
      const moves = chancesOver(days);
      for (let to = 0; to < states; to++) {
        const sum = usual.reduce((total, chance, from) => total + chance * moves[from * states + to]!, 0);
        expect(sum).toBeCloseTo(usual[to]!, 12);
      }
    }
  });
});

describe('filter and smoother', () => {
  it('the filter is the sum over all paths so far, also across gaps', () => {
    const filter = new FlareFilter(calm);
    for (let day = 0; day < pain.length; day++) {
      filter.push(pain[day]!);
      if (Number.isNaN(pain[day]!)) continue;
      const expected = byAllPaths(day).at(-1)!;
      for (let state = 0; state < states; state++) expect(filter.chances[state]).toBeCloseTo(expected[state]!, 10);
    }
  });

  it('the smoother is the sum over all paths through all days', () => {
    const { told, smoothed, rise } = flareChances(pain, () => calm);
    expect([...told]).toEqual([0, 1, 4, 5, 7]);
    byAllPaths(pain.length).forEach((row, i) => {
      expect(smoothed[i]).toBeCloseTo(1 - row[0]!, 10);
      expect(rise[i]).toBeCloseTo(
        row.reduce((sum, chance, state) => sum + chance * rises[state]!, 0),
        10,
      );
    });
  });

  it('after a long silence only the usual chances are left', () => {
    const filter = new FlareFilter(calm);
    filter.push(9);
    for (let day = 0; day < 400; day++) filter.push(Number.NaN);
    expect(filter.flare).toBeCloseTo(1 - usualChances()[0]!, 10);
  });

  it('pain far outside the scale leaves chances that are chances', () => {
    const filter = new FlareFilter({ level: 0, spread: 0.5, phi: 0.85, days: 20 });
    for (const value of [0, 1e6, -1e6, 10, 0]) {
      filter.push(value);
      expect(filter.flare).toBeGreaterThanOrEqual(0);
      expect(filter.flare).toBeLessThanOrEqual(1);
      expect(Number.isFinite(filter.logOdds)).toBe(true);
    }
  });
});
