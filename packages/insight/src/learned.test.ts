import { describe, expect, it } from 'vitest';
import type { ExperimentState } from './experiment.ts';
import type { InsightLink } from './insight.ts';
import { learned } from './learned.ts';
import { dayOf } from './test-notebook.ts';

const link = (more: Partial<InsightLink>): InsightLink => ({
  factor: 'carrying',
  name: 'Carrying',
  shape: 'yes-no',
  role: 'exposure',
  roleTold: true,
  option: null,
  tier: 'likely',
  direction: 'trigger',
  since: dayOf(3),
  confirmedBy: null,
  lag: 1,
  effect: { mean: 0.8, low: 0.3, high: 1.2 },
  step: 1,
  unit: '',
  days: 60,
  daysWith: 20,
  daysWithout: 40,
  daysNeeded: 0,
  inclusion: 0.95,
  eValue: 10,
  movesWith: [],
  obstacles: [],
  jointly: false,
  test: { possible: true },
  ...more,
});

const test = (subject: string, verdict: ExperimentState['verdict'], mean: number, start = 0): ExperimentState => ({
  entry: {
    kind: 'experiment',
    id: `${subject} ${start}`,
    day: dayOf(start),
    subject,
    withIt: 'with',
    withoutIt: 'without',
    design: 'pairs',
    start: dayOf(start),
    length: 28,
    seed: 1,
  },
  name: subject,
  lag: 0,
  end: dayOf(start + 27),
  today: null,
  schedule: [],
  daysWith: 13,
  daysWithout: 12,
  kept: 20,
  told: 25,
  verdict,
  effect: { mean, low: mean - 0.4, high: mean + 0.4 },
  eValue: 25,
});

describe('what was learned', () => {
  it('from days: claims with their effect, and what seems not to matter', () => {
    const links = [
      link({}),
      link({
        factor: 'treatment:heat',
        tier: 'hint',
        direction: 'protector',
        effect: { mean: -0.5, low: -0.9, high: 0 },
      }),
      link({ factor: 'stress', tier: 'no-link', direction: null, effect: null }),
    ];
    expect(learned({ links }, [])).toEqual([
      {
        about: 'factor',
        id: 'carrying',
        effect: 0.8,
        interval: { low: 0.3, high: 1.2 },
        days: 60,
        tier: 'likely',
        by: 'watching',
      },
      {
        about: 'treatment',
        id: 'treatment:heat',
        effect: -0.5,
        interval: { low: -0.9, high: 0 },
        days: 60,
        tier: 'hint',
        by: 'watching',
      },
      { about: 'factor', id: 'stress', effect: 0, interval: null, days: 60, tier: 'no-link', by: 'watching' },
    ]);
  });

  it('from a fair test: its own days and effect, the last one where there were several', () => {
    const settled = link({ tier: 'confirmed', confirmedBy: 'experiment', direction: 'protector' });
    const tests = [
      test('carrying', 'helps', -1.2, 40),
      test('carrying', 'helps', -0.9),
      test('carrying', 'stopped', 2, 90),
    ];
    expect(learned({ links: [settled] }, tests)).toEqual([
      {
        about: 'factor',
        id: 'carrying',
        effect: -1.2,
        interval: { low: -1.6, high: -0.7999999999999999 },
        days: 25,
        tier: 'confirmed',
        by: 'experiment',
      },
    ]);
    const none = link({ tier: 'no-link', direction: null, effect: null });
    expect(learned({ links: [none] }, [test('carrying', 'too-small', 0.1)])).toMatchObject([
      { effect: 0.1, days: 25, tier: 'no-link', by: 'experiment' },
    ]);
  });

  it('nothing from medicines, and nothing from what is open', () => {
    const links = [
      link({ factor: 'medicine:ibuprofen' }),
      link({ tier: 'open', direction: null, effect: null }),
      link({ tier: 'watching', direction: null, effect: null }),
    ];
    expect(learned({ links }, [test('carrying', 'helps', -1)])).toEqual([]);
  });
});
