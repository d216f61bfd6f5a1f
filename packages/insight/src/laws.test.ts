import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { type Notebook, openNotebook } from '@rhomboid/notebook';
import { random, referenceWorld, simulatePerson } from '@rhomboid/statistics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIMS } from './claims.ts';
import type { Insight } from './insight.ts';
import { InsightWatch, insightOf } from './insight-watch.ts';
import { dayOf, eventsOf, FIRST_DAY, type Line, linesOf, notebookOf, ownId } from './test-notebook.ts';

const opened = openFolder();
if (!opened.ok) throw new Error('the knowledge does not compile');
const knowledge = opened.value;

/** Something told on one of the first days: a few factors of each shape and role, treatments, medicines, own factors. */
const someLine = (days: number): fc.Arbitrary<Line> =>
  fc
    .record({
      d: fc.integer({ min: 0, max: days - 1 }),
      n: fc.integer({ min: 0, max: 10 }),
      yes: fc.boolean(),
      what: fc.integer({ min: 0, max: 9 }),
      time: fc.constantFrom(undefined, '08:00', '19:30'),
    })
    .map(({ d, n, yes, what, time }): Line => {
      const base = { day: dayOf(d), ...(time === undefined ? {} : { time }) };
      switch (what) {
        case 0:
          return { kind: 'factor', ...base, factor: 'sitting', value: n };
        case 1:
          return { kind: 'factor', ...base, factor: 'carrying', value: yes };
        case 2:
          return { kind: 'factor', ...base, factor: 'stress', value: n };
        case 3:
          return { kind: 'factor', ...base, factor: 'sleep-position', value: yes ? 'left' : n > 5 ? 'back' : 'right' };
        case 4:
          return { kind: 'treatment', ...base, treatment: 'heat', ...(yes ? { effect: 'better' } : {}) };
        case 5:
          return { kind: 'medicine', ...base, medicine: 'own pill' };
        case 6:
          return { kind: 'factor', ...base, factor: ownId(0), value: yes ? n : yes };
        case 7:
          return yes
            ? { kind: 'factor', ...base, factor: 'never-heard-of', value: n }
            : {
                kind: 'own-factor',
                id: ownId(0),
                ...base,
                name: 'Piano',
                shape: n > 5 ? 'amount' : 'scale',
                unit: 'h',
              };
        default:
          return { kind: 'pain', ...base, now: n };
      }
    });

const own: Line = { kind: 'own-factor', id: ownId(0), day: FIRST_DAY, name: 'Piano', shape: 'amount', unit: 'hours' };
const someLog = (days: number, most: number): fc.Arbitrary<readonly Line[]> =>
  fc.array(someLine(days), { maxLength: most }).map((lines) => [own, ...lines]);

const claims = ({ links }: Insight) => links.filter(({ tier }) => CLAIMS.has(tier));

/** A person with one strong link and three weak ones, day by day; 70 days unless told. */
function livedDays(
  seed: number,
  most = 70,
): { readonly names: readonly Line[]; readonly days: readonly (readonly Line[])[] } {
  const world = {
    ...referenceWorld,
    binary: 3,
    ordinal: 1,
    automatic: 0,
    trueSizes: [1.2],
    reactYesterday: 0,
    missing: 0.2,
  };
  return linesOf(simulatePerson(world, most, seed));
}

describe('insight, by law', { timeout: 300_000 }, () => {
  it('does not depend on the order of the log, nor on how often an event comes', () => {
    fc.assert(
      fc.property(someLog(40, 150), fc.integer({ min: 1, max: 1e6 }), (lines, seed) => {
        const events = eventsOf(lines);
        const dice = random(seed);
        const shuffled = events
          .map((event) => ({ event, at: dice() }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        const today = dayOf(40);
        expect(insightOf(openNotebook([...shuffled, ...shuffled]), knowledge, today)).toEqual(
          insightOf(openNotebook(events), knowledge, today),
        );
      }),
      { seed: 41, numRuns: 60 },
    );
  });

  it('claims nothing below 28 told days of pain, whatever is told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 10 }), (days, other) => {
        // Pain follows the factor to the point, and the diary goes on for long without pain.
        const lines = Array.from({ length: 120 }, (_, d): Line[] => [
          { kind: 'factor', day: dayOf(d), factor: 'sitting', value: d % 3 === 0 ? 9 : 1 },
          ...(d < days ? [{ kind: 'pain', day: dayOf(d), now: d % 3 === 0 ? 10 : other } as const] : []),
        ]).flat();
        const insight = insightOf(notebookOf(lines), knowledge, dayOf(120));
        expect(claims(insight)).toEqual([]);
        expect(insight.untilClaims).toBe(28 - days);
        expect(insight.outlook).toBeNull();
      }),
      { seed: 42, numRuns: 40 },
    );
  });

  it('gives day by day exactly what it gives at once', () => {
    fc.assert(
      fc.property(someLog(45, 160), fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (lines, cuts) => {
        const notebook = openNotebook();
        const watch = new InsightWatch(knowledge);
        const events = eventsOf(lines);
        let from = 0;
        let today = dayOf(20);
        // Batches come in the order of writing: days are old and new, and today moves on by none to three days.
        for (const [i, step] of cuts.entries()) {
          const to = i === cuts.length - 1 ? events.length : Math.floor((events.length * (i + 1)) / cuts.length);
          const changed = notebook.take(events.slice(from, to));
          from = to;
          today = addDays(today, step * 3);
          expect(watch.update(notebook, i === 0 ? null : changed, today)).toEqual(
            insightOf(notebook, knowledge, today),
          );
        }
      }),
      { seed: 43, numRuns: 200 },
    );
  });

  it.each([4, 5])('gives day by day what it gives at once, also when links are found (seed %d)', (seed) => {
    const { names, days } = livedDays(seed);
    const notebook = openNotebook(eventsOf(names));
    const watch = new InsightWatch(knowledge);
    let found = 0;
    days.forEach((lines, d) => {
      // Morning: today's factors are not told yet. Evening: they are.
      watch.update(notebook, new Set(), dayOf(d));
      const insight = watch.update(notebook, notebook.take(eventsOf(lines, 1000 * (d + 1))), dayOf(d));
      if (d % 9 === 0 || d === days.length - 1) expect(insight).toEqual(insightOf(notebook, knowledge, dayOf(d)));
      found = claims(insight).length;
    });
    expect(found).toBeGreaterThan(0);
  });

  it('gives it through five months, whatever is told late, told anew or left out, with a test running', () => {
    const experiment: Line = {
      kind: 'experiment',
      id: ownId(99),
      day: dayOf(30),
      subject: ownId(0),
      withIt: 'with',
      withoutIt: 'without',
      design: 'pairs',
      start: dayOf(31),
      length: 28,
      seed: 5,
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(45, 80, 150), (seed, most) => {
        const dice = random(seed);
        const { names, days } = livedDays(seed % 5, most);
        const notebook = openNotebook(eventsOf(names));
        const watch = new InsightWatch(knowledge);
        let written = 1000;
        const write = (lines: readonly Line[]): ReadonlySet<string> => {
          written += 1000;
          return notebook.take(eventsOf(lines, written));
        };
        let today = 0;
        for (const [d, lines] of days.entries()) {
          // Evenings without a look, mornings with one.
          if (dice() < 0.6 && d < most - 1) {
            if (dice() < 0.3) {
              watch.update(notebook, new Set(), dayOf(d));
              today = d;
            }
            continue;
          }
          const changed = new Set(write(days.slice(today, d).flat()));
          for (const day of write([...lines, ...(d > 30 && d < 40 ? [experiment] : [])])) changed.add(day);
          today = d + 1;
          const sees = (): Insight => watch.update(notebook, changed, dayOf(d));
          const shown = sees();
          changed.clear();
          // Told anew: mostly today, at times long ago.
          const at = dice() < 0.7 ? d : Math.floor(dice() * d);
          const isAnew = dice() < 0.4;
          for (const day of write(
            isAnew
              ? [
                  { kind: 'pain', day: dayOf(at), time: '21:00', now: Math.floor(11 * dice()) },
                  { kind: 'factor', day: dayOf(at), factor: ownId(1), value: dice() < 0.5 },
                  { kind: 'treatment', day: dayOf(at), time: '20:00', treatment: 'heat', effect: 'better' },
                ]
              : [],
          ))
            changed.add(day);
          const again = sees();
          changed.clear();
          if (dice() < 0.12 || d === most - 1) {
            expect(again).toEqual(insightOf(notebook, knowledge, dayOf(d)));
            expect(again).not.toBe(shown);
          }
        }
      }),
      { seed: 46, numRuns: 12 },
    );
  });

  it('never claims what never varied', () => {
    const { names, days } = livedDays(3);
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 0, max: 10 }), (yes, n) => {
        const constant = days.flatMap((_, d): Line[] => [
          { kind: 'factor', day: dayOf(d), factor: 'carrying', value: yes },
          { kind: 'factor', day: dayOf(d), factor: 'stress', value: n },
          { kind: 'factor', day: dayOf(d), factor: 'sitting', value: n },
        ]);
        const { links } = insightOf(notebookOf([...names, ...days.flat(), ...constant]), knowledge, dayOf(69));
        for (const id of ['carrying', 'stress', 'sitting']) {
          const link = links.find(({ factor }) => factor === id)!;
          expect(['open', 'watching']).toContain(link.tier);
          expect(link.obstacles).toContain('no-variation');
          expect(link.effect).toBeNull();
        }
      }),
      { seed: 44, numRuns: 8 },
    );
  });

  it('moves with the calendar: all days later by whole weeks, all answers later by as much', () => {
    const { names, days } = livedDays(4);
    const today = dayOf(69);
    const at = (weeks: number): Notebook =>
      notebookOf([...names, ...days.flat()].map((line) => ({ ...line, day: addDays(line.day, 7 * weeks) })));
    const here = insightOf(at(0), knowledge, today);
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), (weeks) => {
        const there = insightOf(at(weeks), knowledge, addDays(today, 7 * weeks));
        expect(JSON.parse(JSON.stringify(there), (_, value) => shifted(value, -7 * weeks))).toEqual(
          JSON.parse(JSON.stringify(here)),
        );
      }),
      { seed: 45, numRuns: 10 },
    );
  });
});

function shifted(value: unknown, by: number): unknown {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? addDays(value, by) : value;
}
