import { describe, expect, it } from 'vitest';
import type { Diary } from '../design/diary.ts';
import { diaryUpTo } from '../design/growing-diary.ts';
import { standardValue, toldDaysOf } from '../design/lagged.ts';
import { fillNuisanceRow, type Nuisance } from '../design/nuisance.ts';
import { untoldVariance } from '../design/untold.ts';
import { DiaryShapeError, TooManyFactorsError } from '../errors.ts';
import { evidenceOf } from '../evidence/e-value.ts';
import { findLinks } from '../find-links.ts';
import { fitSeries, type NoiseCell, seriesOf } from '../fit.ts';
import { type Gram, gramOf } from '../select/gram.ts';
import { simulatePerson } from '../simulate/person.ts';
import { hostileWorlds, referenceWorld } from '../simulate/world.ts';
import { gainsOf, whiten } from '../whiten/innovations.ts';
import { nuisanceProducts, projectionOf } from '../whiten/project.ts';
import { refittedEvery } from './follower.ts';
import { LinkWatch } from './link-watch.ts';
import { RunningFit } from './running-fit.ts';
import { RunningNoise } from './running-noise.ts';

function dayOf({ pain, factors }: Diary, day: number) {
  return {
    pain: pain.known[day] === 1 ? pain.values[day]! : Number.NaN,
    factors: factors.map(({ values, known }) => (known[day] === 1 ? values[day]! : Number.NaN)),
  };
}

function watchOf(diary: Diary): LinkWatch {
  return new LinkWatch({ firstWeekday: diary.firstWeekday, factors: diary.factors });
}

describe('a fit that is carried on', { timeout: 30_000 }, () => {
  it.each([
    ['a line', referenceWorld, 100, 3],
    ['knots, six told days in three weeks', { ...referenceWorld, missing: 0.7 }, 500, 4],
  ])('has the products of all days under its noise, sd and mean: %s', (_, world, days, seed) => {
    const { diary } = simulatePerson(world, days, seed);
    const toldDays = toldDaysOf(diary.pain.known);
    const rows = toldDays.length;
    const early = diaryUpTo(diary, toldDays[rows - 7]! + 1);
    const fit = fitSeries(seriesOf(early), { sweeps: 60 })!;
    const running = new RunningFit(fit, early.days);
    for (let day = early.days; day < days; day++) if (diary.pain.known[day] === 1) running.add(diary, day);

    const { design, series, cells } = fit;
    const deep = series.nuisance.columns;
    const columns = Float64Array.from({ length: rows * design.columns }, (_, at) => {
      const [column, row] = [Math.floor(at / rows), at % rows];
      const k = design.first.findIndex((from, i) => from <= column && column < (design.first[i + 1] ?? 0));
      return standardValue(design, k, diary, toldDays[row]! - design.lag[column]!);
    });
    const level = new Float64Array(rows * deep);
    const row = new Float64Array(deep);
    toldDays.forEach((day, i) => {
      fillNuisanceRow(row, day, early.days, diary.firstWeekday);
      row.forEach((value, j) => {
        level[j * rows + i] = value;
      });
    });
    const pain = Float64Array.from(toldDays, (day) => diary.pain.values[day]!);
    const all = { begin: new Int32Array(deep), end: new Int32Array(deep).fill(rows) };
    const nuisance = { ...series.nuisance, ...all, rows, values: level };
    const more = Float64Array.from(toldDays, (day) => untoldVariance(design, diary.factors, fit.squares, day));
    expect(cells.length).toBeGreaterThan(1);
    expect(more.subarray(rows - 6).some((extra) => extra > 0)).toBe(true);
    cells.forEach((cell, c) => {
      const gains = gainsOf(toldDays, cell.noise, more);
      const [white, whiteLevel, whitePain] = [columns.slice(), level.slice(), pain.slice()];
      whiten(gains, columns, white, design.columns);
      whiten(gains, level, whiteLevel, deep);
      whiten(gains, pain, whitePain, 1);
      const products = nuisanceProducts(nuisance, whiteLevel);
      const projection = projectionOf(nuisance, whiteLevel, products, cell.noise.variance);
      const whole = gramOf(white, design.columns, whitePain, projection);
      const last = { toldDays: toldDays.subarray(rows - 7), more: more.subarray(rows - 7) };
      const grown = grownUnder(cell, diary, last, columns, nuisance);
      if (c === 0) {
        const { squares, withPain, pain: square } = evidenceOf(whole);
        expect(running.evidence.pain).toBeCloseTo(square, 7);
        expect(maxDifference(running.evidence.squares, squares)).toBeLessThan(1e-7);
        expect(maxDifference(running.evidence.withPain, withPain)).toBeLessThan(1e-7);
      }
      expect(grown.rows).toBe(rows);
      expect(grown.pain).toBeCloseTo(whole.pain, 7);
      expect(maxDifference(grown.products, whole.products)).toBeLessThan(1e-7);
      expect(maxDifference(grown.withPain, whole.withPain)).toBeLessThan(1e-7);
    });
  });
});

function maxDifference(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value - b[at]!)), a.length === b.length ? 0 : Infinity);
}

/** The products of a cell after the last days of a diary, the first of which it was fitted on, row by row. */
function grownUnder(
  cell: NoiseCell,
  { pain }: Diary,
  { toldDays: lastDays, more }: { readonly toldDays: Int32Array; readonly more: Float64Array },
  columns: Float64Array,
  nuisance: Nuisance,
): Gram {
  const { rows } = nuisance;
  const running = new RunningNoise(cell);
  const gram = { ...cell.gram, products: cell.gram.products.slice(), withPain: cell.gram.withPain.slice() };
  for (let i = 1; i < lastDays.length; i++) {
    const at = rows - lastDays.length + i;
    const ofNuisance = Float64Array.from({ length: nuisance.columns }, (_, j) => nuisance.values[j * rows + at]!);
    const values = Float64Array.from({ length: gram.columns + 1 }, (_, j) =>
      j < gram.columns ? columns[j * rows + at]! : pain.values[lastDays[i]!]!,
    );
    running.add(lastDays[i]! - lastDays[i - 1]!, ofNuisance, values, more[i]!);
    const { row, stretch } = running;
    gram.products.forEach((_, place) => {
      const [j, k] = [Math.floor(place / gram.columns), place % gram.columns];
      gram.products[place]! += (row[j]! * row[k]!) / stretch;
    });
    gram.withPain.forEach((_, j) => {
      gram.withPain[j]! += (row[j]! * row.at(-1)!) / stretch;
    });
    gram.pain += row.at(-1)! ** 2 / stretch;
    gram.rows++;
  }
  return gram;
}

describe('links of a growing diary', { timeout: 30_000 }, () => {
  it('are those of a fit of the day on every seventh told day, and near them between (seeds 90 to 92)', {
    timeout: 30_000,
  }, () => {
    const differences: number[] = [];
    for (let seed = 90; seed < 93; seed++) {
      const { diary } = simulatePerson(referenceWorld, 110, seed);
      const watch = watchOf(diary);
      let told = 0;
      for (let day = 0; day < diary.days; day++) {
        watch.push(dayOf(diary, day));
        if (diary.pain.known[day] !== 1 || ++told < 24) continue;
        const now = watch.read();
        const anew = findLinks(diaryUpTo(diary, day + 1));
        if (told < 28 || told % refittedEvery === 0) expect(now).toEqual(anew);
        else differences.push(...now.links.map((link, k) => Math.abs(link.inclusion - anew.links[k]!.inclusion)));
        expect(now.links.map((link) => link.told)).toEqual(anew.links.map((link) => link.told));
      }
    }
    differences.sort((a, b) => a - b);
    const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
    expect(differences.length).toBeGreaterThan(2500);
    expect(mean).toBeLessThan(0.012);
    expect(differences[Math.floor(0.99 * differences.length)]).toBeLessThan(0.08);
  });

  it('do not depend on when they are read', () => {
    const { diary } = simulatePerson(referenceWorld, 75, 95);
    const [often, once] = [watchOf(diary), watchOf(diary)];
    for (let day = 0; day < diary.days; day++) {
      often.push(dayOf(diary, day));
      once.push(dayOf(diary, day));
      often.read();
    }
    expect(once.read()).toEqual(often.read());
  });

  it('hold together: chances add up, nothing leaves its range (seed 96)', () => {
    const { diary } = simulatePerson(hostileWorlds.clingingPain!, 70, 96);
    const watch = watchOf(diary);
    for (let day = 0; day < diary.days; day++) {
      watch.push(dayOf(diary, day));
      for (const link of watch.read().links) {
        expect(link.byLag.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(link.inclusion, 9);
        expect(link.inclusion >= 0 && link.inclusion <= 1 + 1e-12).toBe(true);
        expect(link.negligible >= 0 && link.negligible <= 1 + 1e-12).toBe(true);
        expect(link.effect.low).toBeLessThanOrEqual(link.effect.high);
        expect(Number.isFinite(link.eValue) && link.eValue >= 0).toBe(true);
      }
    }
  });

  it('survive silence of a year, and pain that begins to vary late', () => {
    const watch = new LinkWatch({ firstWeekday: 6, factors: [{ lags: [0, 1, 2] }, { lags: [1] }] });
    for (let day = 0; day < 600; day++) {
      const isSilent = day >= 60 && day < 430;
      const pain = isSilent ? Number.NaN : day < 40 ? 3 : (day * 5) % 7;
      watch.push({ pain, factors: [day % 3, isSilent ? Number.NaN : (day * day) % 5] });
      if (day % 10 === 0 || (day > 425 && day < 440)) {
        for (const link of watch.read().links) expect(Number.isFinite(link.inclusion)).toBe(true);
      }
    }
    expect(watch.read().painDays).toBe(230);
  });

  it('of no day are silent', () => {
    const watch = new LinkWatch({ firstWeekday: 0, factors: [{ lags: [0], prior: 0.2 }] });
    expect(watch.read()).toMatchObject({ painDays: 0, noise: undefined, links: [{ inclusion: 0.2, eValue: 1 }] });
  });

  it('refuse what is no day, and then go on as if it had not been pushed', () => {
    const frame = { firstWeekday: 0, factors: [{ lags: [0] }] };
    const watch = new LinkWatch(frame);
    expect(() => watch.push({ pain: 3, factors: [] })).toThrow(DiaryShapeError);
    expect(() => watch.push({ pain: Number.POSITIVE_INFINITY, factors: [1] })).toThrow(/pain/);
    expect(() => watch.push({ pain: 3, factors: [-1e10] })).toThrow(/factor 0/);
    watch.push({ pain: 3, factors: [1] });
    expect(watch.read().painDays).toBe(1);
    expect(() => new LinkWatch({ ...frame, firstWeekday: 9 })).toThrow(DiaryShapeError);
    const many = new Array<{ lags: number[] }>(10_000).fill({ lags: [0] });
    expect(() => new LinkWatch({ firstWeekday: 0, factors: many })).toThrow(TooManyFactorsError);
  });
});
