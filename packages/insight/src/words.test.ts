import { describe, expect, it } from 'vitest';
import { measure, quantile } from '../../../tools/reading-age.ts';
import type { ExperimentState } from './experiment.ts';
import type { InsightLink, Obstacle, Outlook, ReliefInsight, TestRefusal, Tier } from './insight.ts';
import { insightWords as words } from './words-en.ts';
import { testWords } from './words-test-en.ts';
import { treatmentTests } from './words-treatments-en.ts';

const link = (more: Partial<InsightLink> = {}): InsightLink => ({
  factor: 'sitting',
  name: 'Sitting',
  shape: 'amount',
  role: 'exposure',
  roleTold: true,
  option: null,
  tier: 'likely',
  direction: 'trigger',
  since: '2026-03-01',
  confirmedBy: null,
  lag: 1,
  effect: { mean: 0.62, low: 0.21, high: 1.04 },
  step: 2,
  unit: 'hours',
  days: 64,
  daysWith: 23,
  daysWithout: 41,
  daysNeeded: 0,
  inclusion: 0.95,
  eValue: 12,
  movesWith: [],
  obstacles: [],
  jointly: false,
  test: { possible: true },
  ...more,
});
const without = { direction: null, effect: null } as const;

const links: readonly InsightLink[] = [
  link(),
  link({ shape: 'yes-no', name: 'Carrying a bag or load', unit: '', step: 1 }),
  link({
    shape: 'scale',
    name: 'Stress',
    unit: '',
    movesWith: [
      { factor: 'tired', name: 'Tiredness' },
      { factor: 'mood', name: 'Mood' },
    ],
  }),
  link({ tier: 'hint', effect: { mean: 0.3, low: -0.1, high: 0.7 }, role: 'response' }),
  link({
    tier: 'confirmed',
    confirmedBy: 'evidence',
    direction: 'protector',
    effect: { mean: -0.6, low: -1, high: -0.2 },
  }),
  link({
    tier: 'confirmed',
    confirmedBy: 'experiment',
    direction: 'protector',
    effect: { mean: -1, low: -1.5, high: -0.5 },
  }),
  link({ tier: 'no-link', ...without }),
  link({ tier: 'open', ...without, daysNeeded: 30 }),
  link({ tier: 'open', ...without, daysNeeded: 0 }),
  link({
    tier: 'open',
    ...without,
    daysNeeded: null,
    jointly: true,
    obstacles: ['twin'],
    movesWith: [{ factor: 'screen', name: 'Screen work' }],
  }),
  link({ tier: 'watching', ...without, days: 0, daysNeeded: 40 }),
  link({ tier: 'watching', ...without, days: 1, daysNeeded: null }),
];
const obstacles: readonly Obstacle[] = ['few-days', 'no-variation', 'twin', 'response', 'told-late', 'changed-scale'];
const refusals: readonly TestRefusal[] = [
  'not-in-your-hands',
  'role-not-told',
  'medicine',
  'care-first',
  'harmful',
  'running',
  'too-few-days',
];
const relief = (verdict: ReliefInsight['verdict'], kind: ReliefInsight['kind'] = 'treatment'): ReliefInsight => ({
  kind,
  name: kind === 'medicine' ? 'Ibuprofen' : 'Heat',
  what: null,
  times: 14,
  better: 9,
  told: 11,
  change: { mean: -1.2, low: -1.8, high: -0.6, n: 10 },
  verdict,
});
const outlook: Outlook = {
  day: '2026-05-02',
  expected: 4,
  low: 2.6,
  high: 5.8,
  because: ['Sitting', 'Stress'],
  better: 14,
  over: 60,
};
const state = (verdict: ExperimentState['verdict']): ExperimentState => ({
  entry: {
    kind: 'experiment',
    id: 'x',
    day: '2026-05-01',
    subject: 'sitting',
    withIt: 'a',
    withoutIt: 'b',
    design: 'pairs',
    start: '2026-05-02',
    length: 28,
    seed: 1,
  },
  name: 'Sitting',
  lag: 0,
  end: '2026-05-29',
  today: null,
  schedule: [],
  daysWith: 12,
  daysWithout: 13,
  kept: 20,
  told: 25,
  verdict,
  effect: verdict === 'too-early' ? null : { mean: -0.9, low: -1.4, high: -0.4 },
  eValue: 3,
});

const flare = { start: '2026-03-01', end: '2026-03-07', open: false, rise: 2.5 };
const some = { mean: 40.2, low: 24.6, high: 71.1 };
const texts: readonly string[] = [
  ...links.flatMap((one) => Object.values(words.tellLink(one))),
  ...obstacles.map((obstacle) =>
    words.tellObstacle(obstacle, link({ movesWith: [{ factor: 'screen', name: 'Screen work' }] })),
  ),
  ...refusals.map(words.tellRefusal),
  ...(['helped', 'mixed', 'did-little', 'worse', 'too-few'] as const).map((verdict) =>
    words.tellRelief(relief(verdict)),
  ),
  words.tellRelief(relief('worse', 'medicine')),
  words.tellOutlook(outlook),
  words.tellOutlook({ ...outlook, because: [] }),
  words.tellFlares({ flares: [flare, { ...flare, open: true }], warned: true, gap: some, length: some }),
  words.tellFlares({ flares: [], warned: false, gap: null, length: null }),
  ...(['too-early', 'open', 'helps', 'harms', 'too-small', 'unsettled', 'stopped', 'unsafe'] as const).map((verdict) =>
    words.tellExperiment(state(verdict)),
  ),
  ...(['same-pain', 'long-gap', 'told-twice', 'time-zones', 'left-out'] as const).map((note) =>
    words.tellNote({ note, count: 3 }),
  ),
  ...testWords.stopRules,
  testWords.confirm('Piano'),
  ...Object.values(treatmentTests).flatMap(({ withIt, withoutIt }) => [withIt, withoutIt]),
].filter((text) => text !== '');

describe('the words of insight', () => {
  it('say days, size, range and when, and that only a fair test can tell', () => {
    expect(words.tellLink(link({ shape: 'yes-no', name: 'Long sitting' })).detail).toBe(
      'On 23 days with “Long sitting” your pain was about 0.6 points higher the next day (most likely between 0.2 and 1 higher). It goes with your pain; only a fair test can tell whether it brings it.',
    );
    expect(words.tellLink(link()).detail).toMatch(
      /^For each 2 hours more of “Sitting” your pain was about 0\.6 points/,
    );
    expect(words.tellLink(links[3]!).detail).toContain('most likely between 0.1 lower and 0.7 higher');
    expect(words.tellLink(links[4]!).detail).toContain(
      'about 0.6 points lower the next day (most likely between 0.2 and 1 lower)',
    );
  });

  it('foretell no number of days from a few', () => {
    const waiting = { tier: 'watching', ...without, days: 2, daysNeeded: 140 } as const;
    expect(words.tellLink(link(waiting)).detail).toContain('About 140 more');
    expect(words.tellLink(link({ ...waiting, obstacles: ['few-days'] })).detail).not.toMatch(/more/);
  });

  it('put a hint as a question that may go away', () => {
    const { title, detail } = words.tellLink(link({ tier: 'hint' }));
    expect(title).toBe('Could “Sitting” matter?');
    expect(detail).toMatch(/may go away again/);
  });

  it('name what moves with it, and what is done because it hurts', () => {
    expect(words.tellLink(links[2]!).caution).toBe(
      'It often comes together with “Tiredness” and “Mood”. It may be that instead.',
    );
    expect(words.tellLink(links[3]!).caution).toMatch(/You do this when it hurts/);
  });

  it('have a sentence for every tier', () => {
    const tiers: readonly Tier[] = ['watching', 'open', 'hint', 'likely', 'confirmed', 'no-link'];
    for (const tier of tiers) {
      const { title, detail } = words.tellLink(link({ tier }));
      expect(title).toContain('Sitting');
      expect(detail.length).toBeGreaterThan(20);
    }
  });

  it('never speak of causes, never promise, never show statistics', () => {
    for (const text of texts) {
      expect(text).not.toMatch(
        /\bcaus|\bcorrelat|\bsignifican|\bprobab|\bproven?\b|\bwill (heal|help|go away)\b|\bpatient|\bdiagnos/i,
      );
      expect(text).not.toMatch(/NaN|undefined|null|\b1 days\b|\b1 points\b/);
    }
  });

  it('can be read at 12', () => {
    const ages = measure(texts.map((text) => ({ where: 'insight', text })));
    expect(quantile(ages, 0.5)).toBeLessThanOrEqual(11);
    expect(quantile(ages, 0.9)).toBeLessThanOrEqual(13);
  });
});
