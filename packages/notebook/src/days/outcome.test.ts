import { addDays } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { daysBetweenIn } from './days.ts';
import { changeSeries, functionSeries, isChangeResponder, pegChange, pegSeries, trendAlarms } from './outcome.ts';
import { diary, FIRST_DAY, painDays } from './test-diary.ts';

const at = (i: number) => addDays(FIRST_DAY, i);
const peg = (i: number, pain: number, enjoyment?: number, activity?: number) => ({
  kind: 'peg' as const,
  day: at(i),
  pain,
  ...(enjoyment === undefined ? {} : { enjoyment }),
  ...(activity === undefined ? {} : { activity }),
});

describe('PEG', () => {
  it('is the mean of its three items, and nothing where one is missing', () => {
    expect(pegSeries(diary(peg(7, 6, 5, 4), peg(0, 6, 6, 7), peg(14, 3, 3)))).toEqual([
      { day: at(0), score: 19 / 3 },
      { day: at(7), score: 5 },
    ]);
  });

  it('counts the one written last on a day', () => {
    expect(pegSeries(diary(peg(0, 9, 9, 9), peg(0, 3, 3, 3)))).toEqual([{ day: at(0), score: 3 }]);
  });

  it('makes a responder of 30 % less', () => {
    const series = (last: number) => pegSeries(diary(peg(0, 6, 6, 6), peg(7, 1, 1, 1), peg(14, last, last, last)));
    expect(pegChange(series(4))).toMatchObject({ first: { score: 6 }, last: { score: 4 }, responder: true });
    expect(pegChange(series(5))?.responder).toBe(false);
    expect(pegChange(series(9))?.responder).toBe(false);
    expect(pegChange(pegSeries(diary(peg(0, 6, 6, 6))))).toBeNull();
  });
});

it('keeps global change over time, and calls 1 and 2 a success', () => {
  const notebook = diary({ kind: 'change', day: at(28), change: 2 }, { kind: 'change', day: at(14), change: 3 });
  expect(changeSeries(notebook)).toEqual([
    { day: at(14), score: 3 },
    { day: at(28), score: 2 },
  ]);
  expect([1, 2, 3, 4, 7].map(isChangeResponder)).toEqual([true, true, false, false, false]);
});

it('keeps what each activity scored over time', () => {
  const score = (i: number, activity: string, value: number) =>
    ({ kind: 'function', day: at(i), activity, score: value }) as const;
  const series = functionSeries(diary(score(3, 'lift', 4), score(0, 'lift', 2), score(0, 'drive', 5)));
  expect([...series]).toEqual([
    ['drive', [{ day: at(0), score: 5 }]],
    [
      'lift',
      [
        { day: at(0), score: 2 },
        { day: at(3), score: 4 },
      ],
    ],
  ]);
});

describe('a trend asks for another look', () => {
  const alarms = (pains: readonly (number | null)[], since = FIRST_DAY) =>
    trendAlarms(daysBetweenIn(diary(...painDays(pains)), FIRST_DAY, at(pains.length - 1)), since);
  const repeat = (pain: number | null, times: number) => Array.from({ length: times }, () => pain);
  const rules = (pains: readonly (number | null)[]) => alarms(pains).map(({ rule }) => rule);

  it('when pain is two points worse on three days', () => {
    expect(alarms([...repeat(3, 7), 5, 6, 7])).toEqual([{ rule: 'worse', since: at(7), before: 3, now: 6 }]);
    expect(rules([...repeat(3, 7), 5, 6])).toEqual([]);
    expect(rules([...repeat(3, 7), 5, 4, 6])).toEqual([]);
    expect(rules([...repeat(3, 7), 5, 5, null, 5, null])).toEqual(['worse']);
  });

  it('also when it begins after a month without pain', () => {
    expect(rules([...repeat(0, 31), 3, 3, 3])).toContain('worse');
  });

  it('not on days of long ago, spread over weeks, or without a level before', () => {
    expect(rules([...repeat(3, 7), 6, 6, 6, ...repeat(null, 4)])).toEqual(['worse']);
    expect(rules([...repeat(3, 7), 6, 6, 6, ...repeat(null, 5)])).toEqual([]);
    expect(rules([...repeat(3, 7), 6, null, null, null, 6, null, null, null, 6])).toEqual([]);
    expect(rules([3, 3, 3, 6, 6, 6])).toEqual([]);
    expect(rules([...repeat(3, 7), ...repeat(null, 60), 6, 6, 6])).toEqual([]);
  });

  it('when it is no better after two weeks', () => {
    expect(alarms(repeat(5, 15))).toEqual([{ rule: 'no-better', since: at(0), before: 5, now: 5 }]);
    expect(rules(repeat(5, 14))).toEqual([]);
    expect(rules([...repeat(5, 8), ...repeat(4, 7)])).toEqual([]);
    expect(rules([...repeat(5, 8), ...repeat(null, 7)])).toEqual([]);
    expect(rules(repeat(1, 20))).toEqual([]);
  });

  it('counting the two weeks from the day that self-care began', () => {
    expect(alarms([...repeat(2, 7), ...repeat(5, 13)], at(7))).toEqual([]);
    expect(alarms([...repeat(2, 7), ...repeat(5, 15)], at(7))).toMatchObject([{ rule: 'no-better', since: at(7) }]);
  });
});
