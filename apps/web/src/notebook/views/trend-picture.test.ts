import { svgElement, svgString } from '@rhomboid/body';
import { addDays, daysBetween } from '@rhomboid/ground';
import { daysBetweenIn, EVENT_VERSION, type NotebookEvent, openNotebook, stableUuid } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTrend } from '../charts/trend-chart.ts';
import { painTicks } from './scores.ts';
import { spokenTrend } from './spoken.ts';
import { extremes, MOST_DAYS, type TrendView, trendView } from './trend-picture.ts';

const FIRST = '2026-01-05';

function event(kind: NotebookEvent['kind'], set: NotebookEvent['set'], i: number): NotebookEvent {
  const at = 1_767_600_000_000 + i;
  return {
    v: EVENT_VERSION,
    id: stableUuid(`event ${i}`, at),
    at: `${at}-0000-test`,
    entry: stableUuid(`entry ${i}`, at),
    kind,
    set,
  };
}

/** One number a day from `FIRST`; null is a day without one. Markers stand on the days with these indexes. */
function view(
  pains: readonly (number | null)[],
  { shown = pains.length, markers = [] as readonly number[] } = {},
): TrendView {
  const days = daysOf(pains, markers);
  return trendView(days, days.slice(-shown), null);
}

function daysOf(pains: readonly (number | null)[], markers: readonly number[] = []) {
  const events = [
    ...pains.map((now, i) => (now === null ? null : event('pain', { day: addDays(FIRST, i), now }, i))),
    ...markers.map((at, i) => event('marker', { day: addDays(FIRST, at), text: `event ${i}` }, 100_000 + i)),
  ].filter((one) => one !== null);
  return daysBetweenIn(openNotebook(events), FIRST, addDays(FIRST, pains.length - 1));
}

function draw(trend: TrendView, width = 350): string {
  return svgString(
    drawTrend(svgElement, trend.picture, {
      size: { width, text: 14 },
      scale: 240,
      ticks: painTicks(false),
      dateOf: (day) => day,
      idPrefix: 'a',
    }),
  );
}

const pains = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 1, maxLength: 500 });

describe('the trend', () => {
  it('draws no line across a day without a number', () => {
    fc.assert(
      fc.property(pains, (told) => {
        const { picture, rows } = view(told);
        const without = new Set(rows.filter(({ value }) => value === null).map(({ day }) => day));
        for (const run of picture.means)
          for (let i = 1; i < run.length; i++) {
            expect(daysBetween(run[i - 1]!.day, run[i]!.day)).toBe(run[i - 1]!.days);
            expect(without.has(run[i]!.day)).toBe(false);
          }
      }),
    );
  });

  it('covers every day between the first and the last number with a value or a gap, never with both', () => {
    fc.assert(
      fc.property(pains, (told) => {
        const { picture, rows } = view(told);
        const begin = rows.findIndex(({ value }) => value !== null);
        for (const { day, value } of begin < 0 ? [] : rows.slice(begin)) {
          const inGap = picture.gaps.some(({ from, to }) => from <= day && day <= to);
          if (day !== picture.to) expect(inGap).toBe(value === null);
          else if (value !== null) expect(inGap).toBe(false);
        }
      }),
    );
  });

  it('draws days up to 400, then weeks whose told days add up to all told days', () => {
    const long = Array.from({ length: MOST_DAYS + 1 }, (_, i) => (i % 5 === 0 ? null : i % 11));
    expect(view(long.slice(1)).weekly).toBe(false);
    const { weekly, rows } = view(long);
    expect(weekly).toBe(true);
    expect(rows.reduce((sum, { told }) => sum + told, 0)).toBe(long.filter((pain) => pain !== null).length);
    expect(rows.reduce((sum, { days }) => sum + days, 0)).toBe(long.length);
    expect(rows.slice(1).every(({ days }) => days === 7)).toBe(true);
  });

  it('leaves weeks with fewer than four numbers out of the line, and shows them as points', () => {
    const sparse = Array.from({ length: 420 }, (_, i) => (i % 7 === 0 ? 5 : null));
    const { picture } = view(sparse);
    expect(picture.means).toEqual([]);
    expect(picture.points.length).toBe(60);
  });

  it('says the mean of the days before the period too', () => {
    const told = [...Array.from({ length: 20 }, () => 4), ...Array.from({ length: 14 }, () => 2)];
    expect(view(told, { shown: 14 }).rows[0]!.mean).toBeCloseTo((6 * 4 + 2) / 7);
  });

  it('is no gap today before the day is over', () => {
    expect(view([3, 3, 3, null]).picture.gaps).toEqual([]);
    expect(view([3, 3, null, null]).picture.gaps).toMatchObject([{ from: '2026-01-07', to: '2026-01-07' }]);
  });

  it('names flares with their days, and letters the last twelve events in order', () => {
    const flare = [...Array.from({ length: 10 }, () => 2), 6, 7, 6, ...Array.from({ length: 10 }, () => 2)];
    const markers = Array.from({ length: 15 }, (_, i) => i);
    const { flares, picture, events, earlier } = view(flare, { markers });
    expect(flares.map(({ words }) => words)).toEqual(['Flare, 3 days']);
    expect(picture.events.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKL');
    expect(earlier).toBe(3);
    expect(events.slice(0, 4).map(({ letter }) => letter)).toEqual([null, null, null, 'A']);
  });

  it('tells the highest and the lowest', () => {
    const found = extremes(view([3, null, 9, 1]).rows)!;
    expect([found.highest.day, found.lowest.day]).toEqual(['2026-01-07', '2026-01-08']);
    expect(extremes(view([null, null]).rows)).toBeNull();
  });
});

describe('what is said of the chart', () => {
  it('names its ends, extremes, gaps and flares', () => {
    const flare = [
      ...Array.from({ length: 10 }, () => 2),
      6,
      7,
      6,
      ...Array.from({ length: 5 }, () => 2),
      null,
      null,
      3,
    ];
    const said = spokenTrend(view(flare, { markers: [4] }), false);
    expect(said).toContain('from 5 January 2026 to 25 January 2026');
    expect(said).toContain('begins at 2 out of 10 and ends at 3 out of 10');
    expect(said).toContain('Highest: 7 out of 10, 16 January 2026.');
    expect(said).toContain('one gap of 2 days');
    expect(said).toContain('Flares: 15 January 2026 to 17 January 2026.');
    expect(said).toContain('Events: A event 0, 9 January 2026.');
  });

  it('holds no number of pain where numbers are hidden', () => {
    expect(spokenTrend(view([2, 7, 7, 2]), true)).not.toMatch(/\d out of 10/);
  });
});

describe('the drawing', () => {
  it('holds no broken number, and stays inside its box, whatever was told', () => {
    fc.assert(
      fc.property(pains, fc.integer({ min: 200, max: 900 }), (told, width) => {
        const svg = draw(view(told), width);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        for (const [, x] of svg.matchAll(/M(-?[\d.]+) /g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(width + 12);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stands on the fixed scale: the same number has the same height in any notebook', () => {
    const heightOf = (told: readonly number[]): string =>
      /class="chart-dots" d="M[\d.]+ ([\d.]+)/.exec(draw(view(told)))![1]!;
    expect(heightOf([4, 4, 4])).toBe(heightOf([4, 10, 0]));
  });

  it('stays small for ten years of days, and is worked out and drawn in a fraction of a tenth of a second', () => {
    const days = daysOf(Array.from({ length: 3650 }, (_, i) => (i * 7) % 11));
    const once = (): number => {
      const begin = performance.now();
      const svg = draw(trendView(days, days, null));
      expect(svg.length).toBeLessThan(60_000);
      expect(svg.match(/<path/g)!.length).toBeLessThan(20);
      return performance.now() - begin;
    };
    // The best of a few: what the work takes, whatever else the machine does.
    expect(Math.min(...Array.from({ length: 5 }, once))).toBeLessThan(100);
  });
});
