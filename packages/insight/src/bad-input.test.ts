import { openFolder } from '@rhomboid/cli/knowledge';
import { mostFactors } from '@rhomboid/statistics';
import { describe, expect, it } from 'vitest';
import { CLAIMS } from './claims.ts';
import type { Insight } from './insight.ts';
import { insightOf } from './insight-watch.ts';
import { dayOf, FIRST_DAY, factorLines, type Line, notebookOf, ownId, painLines } from './test-notebook.ts';
import { insightWords } from './words-en.ts';

const opened = openFolder();
if (!opened.ok) throw new Error('the knowledge does not compile');
const knowledge = opened.value;

const times = <T>(count: number, one: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i));
/** Pain that goes up and down by itself. */
const restless = (count: number): number[] => times(count, (i) => 3 + ((i * 7) % 5) - (i % 2));
const sitting = (count: number): readonly Line[] =>
  factorLines(
    'sitting',
    times(count, (i) => (i * 5) % 9),
  );

interface Bad {
  readonly what: string;
  readonly lines: readonly Line[];
  readonly today?: number;
  /** The sentence that a person reads about it. */
  readonly says: RegExp;
}

const cases: readonly Bad[] = [
  { what: 'nothing at all', lines: [], says: /No day tells your pain yet/ },
  { what: 'factors without any pain', lines: sitting(60), says: /No day tells your pain yet/ },
  { what: 'one day', lines: [...painLines([5]), ...sitting(1)], today: 0, says: /27 more days with your pain/ },
  {
    what: 'pain that never changes',
    lines: [...painLines(times(60, () => 4)), ...sitting(60)],
    says: /same pain on every day/,
  },
  {
    what: 'all zero',
    lines: [
      ...painLines(times(60, () => 0)),
      ...factorLines(
        'sitting',
        times(60, () => 0),
      ),
    ],
    says: /same pain on every day/,
  },
  {
    what: 'all ten',
    lines: [
      ...painLines(times(60, () => 10)),
      ...factorLines(
        'stress',
        times(60, () => 10),
      ),
    ],
    says: /same pain on every day/,
  },
  {
    what: 'a factor told once',
    lines: [...painLines(restless(60)), ...factorLines('sitting', [5])],
    says: /“Sitting” and your pain were both told on only 1 day, which is too few/,
  },
  {
    what: 'a factor that never changes',
    lines: [
      ...painLines(restless(60)),
      ...factorLines(
        'sitting',
        times(60, () => 8),
      ),
    ],
    says: /“Sitting” was nearly always the same, so there is nothing to compare/,
  },
  {
    what: 'identical factors',
    lines: [
      ...painLines(restless(60)),
      ...sitting(60),
      ...factorLines(
        'screen',
        times(60, (i) => (i * 5) % 9),
      ),
    ],
    says: /“Screen work” and “Sitting” nearly always come together, so nobody can tell/,
  },
  {
    what: 'a scale that changed',
    lines: [
      { kind: 'own-factor', id: ownId(0), day: FIRST_DAY, name: 'Piano', shape: 'scale', role: 'exposure' },
      ...painLines(restless(80)),
      ...factorLines(
        ownId(0),
        times(80, (i) => (i < 40 ? i % 2 === 0 : (i * 3) % 11)),
      ),
    ],
    says: /“Piano” was told in different ways over time, so only the way you tell it now counts/,
  },
  {
    what: 'a gap of a year',
    lines: [
      ...painLines(restless(30)),
      ...sitting(30),
      ...times(30, (i): Line => ({ kind: 'pain', day: dayOf(400 + i), now: i % 6 })),
    ],
    today: 430,
    says: /For 370 days in a row no pain was told, and nothing is guessed/,
  },
  {
    what: 'days told twice',
    lines: [
      ...painLines(restless(40)),
      ...sitting(40),
      ...painLines(restless(40)),
      ...factorLines(
        'sitting',
        times(40, (i) => i % 3),
      ),
    ],
    says: /something was told twice, and what you wrote last counts/,
  },
  {
    what: 'two time zones',
    lines: [
      ...painLines(restless(40)).map((line, i) => ({ ...line, time: '09:00', zone: i < 20 ? 60 : -480 })),
      ...sitting(40),
    ],
    says: /You wrote in 2 time zones, and each day counts as your own clock showed it/,
  },
  {
    what: '10 000 factors',
    lines: [
      ...painLines(restless(40)),
      ...times(
        10_000,
        (k): Line => ({
          kind: 'own-factor',
          id: ownId(k),
          day: FIRST_DAY,
          name: `Own ${k}`,
          shape: 'yes-no',
          role: 'exposure',
        }),
      ),
      ...times(10_000, (k): Line => ({ kind: 'factor', day: dayOf(k % 40), factor: ownId(k), value: true })),
      ...sitting(40),
    ],
    says: /too many things to compare at once, so the 9601 that you told least are left out/,
  },
  {
    what: 'days of the year 1 and of the year 9000',
    lines: [
      ...painLines(restless(40)),
      ...sitting(40),
      { kind: 'pain', day: '0001-01-01', now: 3 },
      { kind: 'pain', day: '9000-01-01', now: 9 },
    ],
    says: /told on 40 of 91 days/,
  },
];

/** All that a person reads of an insight. */
function wordsOf(insight: Insight): string {
  const { tellInsight, tellLink, tellObstacle, tellFlares, tellRelief } = insightWords;
  return [
    ...tellInsight(insight),
    ...insight.links.flatMap((link) => [
      ...Object.values(tellLink(link)),
      ...link.obstacles.map((obstacle) => tellObstacle(obstacle, link)),
    ]),
    tellFlares(insight.flares),
    ...insight.relief.map(tellRelief),
  ].join('\n');
}

describe('input that allows no claim', { timeout: 60_000 }, () => {
  it.each(cases)('$what: no crash, no claim, one clear sentence', ({ lines, today = 90, says }) => {
    const insight = insightOf(notebookOf(lines), knowledge, dayOf(today));
    expect(insight.links.filter(({ tier }) => CLAIMS.has(tier))).toEqual([]);
    expect(insight.links.length).toBeLessThanOrEqual(mostFactors);
    expect(wordsOf(insight)).toMatch(says);
    expect(wordsOf(insight)).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('keeps the factors that are told best when there are too many, and names the others', () => {
    const { lines } = cases.find(({ what }) => what === '10 000 factors')!;
    const { links, leftOut } = insightOf(notebookOf(lines), knowledge, dayOf(40));
    expect(links).toHaveLength(mostFactors);
    expect(links.map(({ factor }) => factor)).toContain('sitting');
    expect(leftOut).toHaveLength(9601);
  });

  it('is not deceived by a diary written backwards, or by a clock that went back', () => {
    const lines = [...painLines(restless(60)), ...sitting(60)];
    expect(insightOf(notebookOf(lines.toReversed()), knowledge, dayOf(60)).painDays).toBe(60);
    expect(insightOf(notebookOf(lines), knowledge, dayOf(-5))).toMatchObject({ painDays: 0, links: [] });
  });
});
