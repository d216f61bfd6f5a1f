import { addDays, daysBetween } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayRecord, daysBetweenIn } from './days.ts';
import { episodes, recurrences } from './episodes.ts';
import { diary, FIRST_DAY, painDays } from './test-diary.ts';

type Pains = readonly (number | null)[];

const at = (i: number) => addDays(FIRST_DAY, i);
const days = (pains: Pains): readonly DayRecord[] =>
  daysBetweenIn(diary(...painDays(pains)), FIRST_DAY, at(pains.length - 1));
const repeat = (pain: number | null, times: number): Pains => Array.from({ length: times }, () => pain);

/** Runs of pain and rest, so that weeks and months without pain happen by chance too. */
const somePains = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 1, max: 40 })),
      fc.tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 6 })),
    ),
    { minLength: 1, maxLength: 8, size: 'max' },
  )
  .map((runs) => runs.flatMap(([pain, times]) => repeat(pain, times)));

describe('an episode', () => {
  it('begins with pain on two days running, and one painful day is none', () => {
    expect(episodes(days([0, 5, 0, 0]))).toEqual([]);
    expect(episodes(days([0, 0, 2, 5, 0]))).toMatchObject([
      { from: at(2), to: at(3), beginSeen: true, peak: 5, told: 2 },
    ]);
    expect(episodes(days([4, 4, 4]))).toMatchObject([{ from: at(0), to: at(2), beginSeen: false, recovered: null }]);
  });

  it('is over after seven pain-free days, and not after six', () => {
    expect(episodes(days([4, 4, ...repeat(1, 6)]))[0]).toMatchObject({ to: at(1), recovered: null, closed: null });
    expect(episodes(days([4, 4, ...repeat(1, 7)]))[0]).toMatchObject({ to: at(1), recovered: at(8), closed: null });
  });

  it('goes on when pain comes back within 30 pain-free days, and a new one begins after them', () => {
    const back = [4, 4, ...repeat(0, 29), 3, 3];
    expect(episodes(days(back))).toMatchObject([{ from: at(0), to: at(32), recovered: null, told: 33 }]);
    const again = [4, 4, ...repeat(0, 30), 3, 3];
    expect(episodes(days(again))).toMatchObject([
      { from: at(0), to: at(1), recovered: at(8), closed: at(31) },
      { from: at(32), to: at(33), recovered: null, beginSeen: true },
    ]);
  });

  it('counts a mean of more than 1 as painful', () => {
    expect(episodes(days([1.1, 1.1]))).toHaveLength(1);
    expect(episodes(days([1, 1]))).toHaveLength(0);
  });

  it('neither ends nor begins by days on which nothing was told', () => {
    expect(episodes(days([4, 4, ...repeat(null, 90), 4]))).toMatchObject([{ to: at(92), recovered: null, told: 3 }]);
    expect(episodes(days([0, ...repeat(null, 60), 0]))).toEqual([]);
    expect(episodes(days([4, 4, 0, 0, 0, null, null, 0, 0, 0]))[0]?.recovered).toBeNull();
  });
});

describe('a recurrence', () => {
  it('is pain of more than 2 for two days, after 30 pain-free ones', () => {
    const found = recurrences(days([...repeat(0, 30), 2, 3, 3]));
    expect(found).toEqual([{ day: at(31), episode: at(30), painFree: 30 }]);
  });

  it('is none after 29, at pain of 2, for one day, or where the month was not told', () => {
    expect(recurrences(days([...repeat(0, 29), 4, 4]))).toEqual([]);
    expect(recurrences(days([...repeat(0, 30), 2, 2, 2]))).toEqual([]);
    expect(recurrences(days([...repeat(0, 30), 6, 0]))).toEqual([]);
    expect(recurrences(days([...repeat(0, 29), 6, 0, 0, 4, 4]))).toEqual([]);
    expect(recurrences(days([5, 5, ...repeat(null, 200), 5, 5]))).toEqual([]);
  });
});

describe('laws', () => {
  it('episodes come in order, do not overlap, and hold every stretch of pain', () => {
    fc.assert(
      fc.property(somePains, (pains) => {
        const found = episodes(days(pains));
        found.forEach(({ from, to, recovered, closed }, i) => {
          expect(from < to).toBe(true);
          if (recovered !== null) expect(recovered > to).toBe(true);
          if (closed !== null) expect(recovered !== null && recovered < closed).toBe(true);
          const next = found[i + 1];
          if (next !== undefined) expect(closed !== null && closed < next.from).toBe(true);
        });
        pains.forEach((pain, i) => {
          if (!(pain! > 1 && (pains[i + 1] ?? 0) > 1)) return;
          const holding = found.filter(({ from, to }) => from <= at(i) && at(i) <= to);
          expect(holding).toHaveLength(1);
        });
      }),
    );
  });

  it('days on which nothing was told change nothing but the dates', () => {
    const gaps = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 })), { maxLength: 4, size: 'max' });
    fc.assert(
      fc.property(somePains, gaps, (pains, holes) => {
        const gapped = [...pains];
        for (const [where, length] of holes) gapped.splice(where % (gapped.length + 1), 0, ...repeat(null, length));
        const toldAt = gapped.flatMap((pain, i) => (pain === null ? [] : [i]));
        const number = (list: Pains, day: string) => {
          const index = daysBetween(FIRST_DAY, day);
          return list === gapped ? toldAt.indexOf(index) : index;
        };
        const shape = (list: Pains) =>
          episodes(days(list)).map(({ from, to, recovered, closed, ...rest }) => ({
            ...rest,
            marks: [from, to, recovered, closed].map((day) => (day === null ? null : number(list, day))),
          }));
        expect(shape(gapped)).toEqual(shape(pains));
        expect(recurrences(days(gapped))).toHaveLength(recurrences(days(pains)).length);
      }),
    );
  });

  it('every recurrence begins an episode of its own', () => {
    fc.assert(
      fc.property(somePains, (pains) => {
        const begins = episodes(days(pains)).map(({ from }) => from);
        const found = recurrences(days(pains));
        for (const { day, episode } of found) expect(begins.includes(episode) && day >= episode).toBe(true);
        expect(new Set(found.map(({ episode }) => episode)).size).toBe(found.length);
      }),
    );
  });
});
