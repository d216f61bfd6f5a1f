import { describe, expect, it } from 'vitest';
import type { Diary } from '../design/diary.ts';
import { diaryUpTo } from '../design/growing-diary.ts';
import { standardValue, toldDaysOf } from '../design/lagged.ts';
import { fillNuisanceRow } from '../design/nuisance.ts';
import { DiaryShapeError, TooManyFactorsError } from '../errors.ts';
import { findLinks } from '../find-links.ts';
import { fitSeries, seriesOf } from '../fit.ts';
import { gramOf } from '../select/gram.ts';
import { simulatePerson } from '../simulate/person.ts';
import { hostileWorlds, referenceWorld } from '../simulate/world.ts';
import { gainsOf, whiten } from '../whiten/innovations.ts';
import { nuisanceProducts, projectionOf } from '../whiten/project.ts';
import { refittedEvery } from './follower.ts';
import { LinkWatch } from './link-watch.ts';
import { RunningFit } from './running-fit.ts';

function dayOf({ pain, factors }: Diary, day: number) {
  return {
    pain: pain.known[day] === 1 ? pain.values[day]! : Number.NaN,
    factors: factors.map(({ values, known }) => (known[day] === 1 ? values[day]! : Number.NaN)),
  };
}

function watchOf(diary: Diary): LinkWatch {
  return new LinkWatch({ firstWeekday: diary.firstWeekday, factors: diary.factors });
}

describe('a fit that is carried on', () => {
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

    const { design, noise, series } = fit;
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
    const gains = gainsOf(toldDays, noise);
    whiten(gains, columns, columns, design.columns);
    whiten(gains, level, level, deep);
    whiten(gains, pain, pain, 1);
    const all = { begin: new Int32Array(deep), end: new Int32Array(deep).fill(rows) };
    const nuisance = { ...series.nuisance, ...all, rows, values: level };
    const projection = projectionOf(nuisance, level, nuisanceProducts(nuisance, level), noise.variance);
    const whole = gramOf(columns, design.columns, pain, projection);
    const { gram } = running;
    expect(gram.rows).toBe(rows);
    expect(gram.pain).toBeCloseTo(whole.pain, 7);
    whole.products.forEach((value, at) => {
      expect(Math.abs(gram.products[at]! - value)).toBeLessThan(1e-7);
    });
    whole.withPain.forEach((value, at) => {
      expect(Math.abs(gram.withPain[at]! - value)).toBeLessThan(1e-7);
    });
  });
});

describe('links of a growing diary', () => {
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
