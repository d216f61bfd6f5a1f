import { type Area, emptyMap } from '@rhomboid/body';
import { addDays } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { mapsOf, type PeriodMap } from './maps.ts';
import { diary, FIRST_DAY, type Line } from './test-diary.ts';

const at = (i: number) => addDays(FIRST_DAY, i);
const drawn = (i: number, areas: readonly Area[], fields: object = {}): Line => ({
  kind: 'pain',
  day: at(i),
  map: { ...emptyMap, areas },
  ...fields,
});
const spine = (intensity?: number): Area => ({
  region: 't5-t8',
  layer: 'pain',
  ...(intensity === undefined ? {} : { intensity }),
});
const neck: Area = { region: 'neck-left', layer: 'pain', intensity: 6 };
const heat = (...lines: readonly Line[]) => Object.fromEntries(mapsOf(diary(...lines), at(0), at(9))!.average.regions);

describe('the heat of a place', () => {
  it('is its mean over the days that show where it hurt, left out counting as 0', () => {
    expect(heat(drawn(0, [spine(8), neck]), drawn(3, [spine(4)]))).toEqual({
      't5-t8': { mean: 6, days: 2 },
      'neck-left': { mean: 3, days: 1 },
    });
  });

  it('is its highest strength of a day', () => {
    expect(heat(drawn(0, [spine(3)]), drawn(0, [spine(5)]), drawn(0, [spine(1)]))).toEqual({
      't5-t8': { mean: 5, days: 1 },
    });
  });

  it('falls on a day without pain, and not on a day that says nothing of places', () => {
    const none: Line = { kind: 'pain', day: at(1), now: 0 };
    const some: Line = { kind: 'pain', day: at(2), now: 5 };
    const empty = drawn(3, [], { now: 5 });
    const numb = drawn(4, [{ region: 'neck-left', layer: 'numb' }], { now: 5 });
    expect(heat(drawn(0, [spine(6)]), none, some, empty, numb)).toEqual({ 't5-t8': { mean: 3, days: 1 } });
  });

  it('takes the number of its entry where the place has none, and 1 where there is none at all', () => {
    expect(heat(drawn(0, [spine()], { now: 7, worst: 9 }))).toEqual({ 't5-t8': { mean: 7, days: 1 } });
    expect(heat(drawn(0, [spine()]))).toEqual({ 't5-t8': { mean: 1, days: 1 } });
  });

  it('leaves numbness out, and takes painted strokes in', () => {
    const stroke = { view: 'back', layer: 'pain', intensity: 4, points: [[0, 0]], width: 18, covers: ['t5-t8'] };
    const painted: Line = {
      kind: 'pain',
      day: at(0),
      map: { areas: [{ region: 'neck-left', layer: 'numb', intensity: 6 }], strokes: [stroke], spread: [] },
    };
    expect(heat(painted)).toEqual({ 't5-t8': { mean: 4, days: 1 } });
  });
});

it('shows the first, the last and the average of a period side by side', () => {
  const notebook = diary(drawn(1, [spine(8)]), drawn(4, [spine(4), neck]), drawn(12, [neck]));
  const mean = (map: PeriodMap) => Object.fromEntries([...map.regions].map(([id, { mean: m }]) => [id, m]));
  const { first, now, average } = mapsOf(notebook, at(0), at(9))!;
  expect([first, now, average].map(({ from, to, days }) => [from, to, days])).toEqual([
    [at(1), at(1), 1],
    [at(4), at(4), 1],
    [at(1), at(4), 2],
  ]);
  expect(mean(first)).toEqual({ 't5-t8': 8 });
  expect(mean(now)).toEqual({ 't5-t8': 4, 'neck-left': 6 });
  expect(mean(average)).toEqual({ 't5-t8': 6, 'neck-left': 3 });
});

it('is nothing where nothing was drawn', () => {
  const notebook = diary({ kind: 'pain', day: at(0), now: 5 });
  expect(mapsOf(notebook, at(0), at(9))).toBeNull();
});
