import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import type { FieldsOf } from '@rhomboid/notebook';
import { random } from '@rhomboid/statistics';
import { describe, expect, it } from 'vitest';
import type { ChosenTest, ExperimentProposal, ExperimentState } from './experiment.ts';
import { experimentEnding, experimentsOf } from './experiments.ts';
import type { InsightLink } from './insight.ts';
import { insightOf } from './insight-watch.ts';
import { experimentFields, proposeExperiment } from './propose.ts';
import { normalOf } from './test-dice.ts';
import { dayOf, FIRST_DAY, factorLines, type Line, notebookOf, ownId, painLines } from './test-notebook.ts';

const opened = openFolder();
if (!opened.ok) throw new Error('the knowledge does not compile');
const knowledge = opened.value;

const BEFORE = 30;
const today = dayOf(BEFORE - 1);
const ID = '01900000-0000-7000-8000-000000000001';

/** A person whose pain rises by `effect` on days with, from the day after `BEFORE` days on. */
function person(seed: number): { readonly pain: (with_: boolean, effect: number) => number } {
  const normal = normalOf(random(seed));
  let state = 0;
  return {
    pain: (with_, effect) => {
      state = 0.4 * state + normal();
      return Math.min(10, Math.max(0, Math.round(4.5 + state + (with_ ? effect : 0))));
    },
  };
}

const linkIn = (lines: readonly Line[], id: string): InsightLink =>
  insightOf(notebookOf(lines), knowledge, today).links.find(({ factor }) => factor === id)!;

function proposalOf(lines: readonly Line[], id: string, chosen: ChosenTest = {}): ExperimentProposal {
  const notebook = notebookOf(lines);
  const insight = insightOf(notebook, knowledge, today);
  const link = insight.links.find(({ factor }) => factor === id)!;
  const proposed = proposeExperiment(insight, link, knowledge, notebook, today, chosen);
  if (!proposed.possible) throw new Error(proposed.why);
  return proposed.proposal;
}

const experimentLine = (fields: FieldsOf<'experiment'>, more: object = {}): Line =>
  ({ kind: 'experiment', id: ID, ...fields, ...more }) as Line;

/** Lives a proposed test with an effect, looks once a week, and gives the first state that is over. */
function live(
  seed: number,
  effect: number,
): { readonly state: ExperimentState; readonly lines: readonly Line[]; readonly on: number } {
  const { pain } = person(seed);
  const lines: Line[] = [...painLines(Array.from({ length: BEFORE }, () => pain(false, 0)))];
  lines.push(
    ...factorLines(
      'carrying',
      Array.from({ length: BEFORE }, (_, d) => d % 3 === 0),
    ),
  );
  const proposal = proposalOf(lines, 'carrying');
  lines.push(experimentLine(experimentFields(proposal, today, seed)));
  const [begin] = experimentsOf(notebookOf(lines), knowledge, today);
  for (const [i, { day, arm }] of begin!.schedule.entries()) {
    lines.push({ kind: 'pain', day, average: pain(arm === 'with', effect) });
    lines.push({ kind: 'experiment-day', day, experiment: ID, done: true });
    if (i % 7 !== 6 && i < begin!.schedule.length - 1) continue;
    const [state] = experimentsOf(notebookOf(lines), knowledge, day);
    if (experimentEnding(state!) !== null) return { state: state!, lines, on: BEFORE + i };
  }
  throw new Error('a test must end');
}

describe('a fair test', { timeout: 120_000 }, () => {
  const { pain } = person(1);
  const lines = [
    ...painLines(Array.from({ length: BEFORE }, () => pain(false, 0))),
    ...factorLines(
      'carrying',
      Array.from({ length: BEFORE }, (_, d) => d % 3 === 0),
    ),
    ...factorLines(
      'walk',
      Array.from({ length: BEFORE }, (_, d) => (d % 4) * 10),
    ),
    ...Array.from({ length: 6 }, (_, i): Line => ({ kind: 'treatment', day: dayOf(4 * i), treatment: 'heat' })),
  ];

  it('is proposed with its words, its power told beforehand, and rules to stop', () => {
    const proposal = proposalOf(lines, 'carrying');
    // Nobody knows yet when it would show: only the person can say.
    expect(proposal).toMatchObject({ subject: 'carrying', design: 'pairs', lag: null, fewestDays: 14, confirm: null });
    expect(proposal.withIt).not.toBe(proposal.withoutIt);
    expect(proposal.power.ofHundred).toBeGreaterThan(50);
    expect(proposal.power.typicalDays).toBeLessThanOrEqual(proposal.length);
    expect(proposal.stopRules.length).toBeGreaterThanOrEqual(3);
    expect(proposalOf(lines, 'carrying')).toEqual(proposal);
    expect(proposalOf(lines, 'treatment:heat')).toMatchObject({ lag: 0, withIt: expect.stringMatching(/not hot/) });
  });

  it('tells beforehand what every design and length can show, and suggests what is likeliest to settle', () => {
    const { choices, design, length, power, misled } = proposalOf(lines, 'carrying');
    const of = (which: 'pairs' | 'blocks') => choices.filter((choice) => choice.design === which);
    for (const which of ['pairs', 'blocks'] as const) {
      expect(of(which).length).toBeGreaterThanOrEqual(3);
      of(which).reduce((shorter, longer) => {
        expect(longer.length).toBeGreaterThan(shorter.length);
        expect(longer.ofHundred).toBeGreaterThanOrEqual(shorter.ofHundred);
        return longer;
      });
    }
    const at84 = (which: 'pairs' | 'blocks') => of(which).find((choice) => choice.length === 84)!.ofHundred;
    expect(at84('pairs')).toBeGreaterThan(70);
    expect(at84('blocks')).toBeLessThan(50);
    expect(choices).toContainEqual({ design, length, ...power });
    expect(design).toBe('pairs');
    expect(misled).toBeGreaterThan(3);
    // What may last beyond its day is seen less well, and pairs still see more of it than blocks.
    const walk = proposalOf(lines, 'walk');
    expect(walk).toMatchObject({ lingers: true, design: 'pairs' });
    expect(walk.power.ofHundred).toBeLessThan(at84('pairs'));
  });

  it('takes a chosen design, length and day of the pain', () => {
    const blocks = proposalOf(lines, 'carrying', { design: 'blocks' });
    expect(blocks).toMatchObject({ design: 'blocks', length: 84 });
    expect(blocks.misled).toBeLessThan(2);
    const own = proposalOf(lines, 'carrying', { design: 'pairs', length: 70, lag: 1 });
    expect(own).toMatchObject({ design: 'pairs', length: 70, lag: 1 });
    expect(own.choices).toContainEqual({ design: 'pairs', length: 70, ...own.power });
    expect(experimentFields(own, today, 1)).toMatchObject({ design: 'pairs', length: 70, lag: 1 });
  });

  it('compares the pain of the day on which it shows: the day after, where the effect comes a day late', () => {
    const settled = [21, 22, 23, 24].map((seed) => {
      const normal = normalOf(random(seed));
      const fields = { ...experimentFields(proposalOf(lines, 'carrying', { length: 84, lag: 1 }), today, seed) };
      const told = (with_: boolean): number => Math.min(10, Math.max(0, Math.round(4.5 + normal() + (with_ ? 2 : 0))));
      const [begin] = experimentsOf(notebookOf([...lines, experimentLine(fields)]), knowledge, today);
      const pains = begin!.schedule.map(
        ({ day, arm }): Line => ({
          kind: 'pain',
          day: addDays(day, 1),
          average: told(arm === 'with'),
        }),
      );
      const verdictOf = (more: object) => {
        const line = experimentLine({ ...fields, ...more });
        const [state] = experimentsOf(notebookOf([...lines, line, ...pains]), knowledge, dayOf(BEFORE + 90));
        return state!;
      };
      const state = verdictOf({});
      expect(state.schedule[0]!.pain).toBe(pains[0]!.average);
      // On the day itself the same pain speaks of another lot, and never for the truth.
      expect(verdictOf({ lag: 0 }).verdict).not.toBe('harms');
      return state.verdict;
    });
    expect(settled).toEqual(['harms', 'harms', 'harms', 'harms']);
  });

  it('waits for the pain of its last day, and gives a link the lag that was tested', () => {
    const fields = { ...experimentFields(proposalOf(lines, 'carrying', { length: 28, lag: 1 }), today, 7) };
    const [begin] = experimentsOf(notebookOf([...lines, experimentLine(fields)]), knowledge, today);
    const { end, schedule } = begin!;
    const pains = schedule.map(
      ({ day, arm }, i): Line => ({
        kind: 'pain',
        day: addDays(day, 1),
        average: arm === 'with' ? 7 + (i % 2) : 3 - (i % 2),
      }),
    );
    const book = (to: string) =>
      notebookOf([...lines, experimentLine(fields), ...pains.filter(({ day }) => day <= to)]);
    const runs = (day: string): boolean => {
      const link = insightOf(book(day), knowledge, day).links.find(({ factor }) => factor === 'walk')!;
      return !link.test.possible && link.test.why === 'running';
    };
    expect(runs(addDays(end, 1))).toBe(true);
    expect(runs(addDays(end, 2))).toBe(false);
    const over = addDays(end, 2);
    const link = insightOf(book(over), knowledge, over).links.find(({ factor }) => factor === 'carrying')!;
    expect(link).toMatchObject({ tier: 'confirmed', confirmedBy: 'experiment', lag: 1, direction: 'trigger' });
  });

  it('begins tomorrow, and its seed alone draws the days', () => {
    const fields = experimentFields(proposalOf(lines, 'carrying'), today, 7);
    expect(fields).toMatchObject({ day: today, start: addDays(today, 1), seed: 7 });
    const arms = (seed: number) =>
      experimentsOf(notebookOf([...lines, experimentLine({ ...fields, seed })]), knowledge, today)[0]!.schedule.map(
        ({ arm }) => arm,
      );
    expect(arms(7)).toEqual(arms(7));
    expect(arms(7)).not.toEqual(arms(8));
    const withDays = arms(7).filter((arm) => arm === 'with');
    expect(withDays).toHaveLength(arms(7).length / 2);
  });

  it('settles when it helps, and confirms its link (seeds 1 to 6, −1.5 points)', () => {
    const settled = [1, 2, 3, 4, 5, 6].filter((seed) => {
      const { state, lines: all, on } = live(seed, -1.5);
      if (state.verdict !== 'helps') return false;
      expect(state.eValue).toBeGreaterThanOrEqual(20);
      expect(experimentEnding(state)).toBe('settled');
      expect(state.effect!.mean).toBeLessThan(0);
      const book = notebookOf([...all, experimentLine({}, { day: today, ended: dayOf(on), ending: 'settled' })]);
      const link = insightOf(book, knowledge, dayOf(on)).links.find(({ factor }) => factor === 'carrying')!;
      expect(link).toMatchObject({
        tier: 'confirmed',
        confirmedBy: 'experiment',
        direction: 'protector',
        since: dayOf(on),
      });
      expect(link.effect).toEqual(state.effect);
      return true;
    });
    expect(settled.length).toBeGreaterThanOrEqual(5);
  });

  it('claims nothing where nothing changes (seeds 11 to 16)', () => {
    for (const seed of [11, 12, 13, 14, 15, 16]) {
      const { state, lines: all, on } = live(seed, 0);
      expect(['too-small', 'unsettled']).toContain(state.verdict);
      expect(experimentEnding(state)).toBe('finished');
      const link = insightOf(notebookOf(all), knowledge, dayOf(on + 40)).links.find(
        ({ factor }) => factor === 'carrying',
      )!;
      expect(['no-link', 'open', 'watching']).toContain(link.tier);
    }
  });

  it('refuses a second one while one runs, and tells today’s task', () => {
    const running = [...lines, experimentLine(experimentFields(proposalOf(lines, 'carrying'), addDays(today, -1), 3))];
    expect(linkIn(running, 'walk').test).toEqual({ possible: false, why: 'running' });
    const [state] = experimentsOf(notebookOf(running), knowledge, today);
    expect(state).toMatchObject({ verdict: 'too-early', effect: null, told: 0, kept: 0 });
    expect(state!.today).toMatchObject({ compared: true, done: null });
    const told = [...running, { kind: 'experiment-day', day: today, experiment: ID, done: false } as const];
    expect(experimentsOf(notebookOf(told), knowledge, today)[0]).toMatchObject({
      told: 1,
      kept: 0,
      today: { done: false },
    });
    expect(experimentsOf(notebookOf(running), knowledge, dayOf(400))[0]!.today).toBeNull();
  });

  it('says nothing once it was stopped, least of all for safety', () => {
    const fields = experimentFields(proposalOf(lines, 'carrying'), today, 3);
    for (const [ending, verdict] of [
      ['stopped', 'stopped'],
      ['unsafe', 'unsafe'],
      ['finished', 'unsettled'],
    ] as const) {
      const book = notebookOf([...lines, experimentLine(fields, { ended: addDays(today, 3), ending })]);
      const [state] = experimentsOf(book, knowledge, addDays(today, 9));
      expect(state!.verdict).toBe(verdict);
      expect(experimentEnding(state!)).toBeNull();
      expect(insightOf(book, knowledge, addDays(today, 9)).links.find(({ factor }) => factor === 'walk')!.test).toEqual(
        {
          possible: true,
        },
      );
    }
  });

  it.each([
    ['exercise', 'harmful'],
    ['sleep-hours', 'harmful'],
    ['lifting', 'harmful'],
    ['lay-down', 'harmful'],
    ['caring', 'not-in-your-hands'],
    ['period', 'not-in-your-hands'],
    ['mood', 'not-in-your-hands'],
  ])('is never offered of %s: %s', (factor, why) => {
    const shape = knowledge.factors.find(({ id }) => id === factor)!.shape;
    const told = factorLines(
      factor,
      Array.from({ length: BEFORE }, (_, d) => (shape === 'yes-no' ? d % 2 === 0 : d % 5)),
    );
    expect(linkIn([...lines, ...told], factor).test).toEqual({ possible: false, why });
  });

  it.each([
    ['Ibuprofen in the evening', 'medicine'],
    ['My tablets', 'medicine'],
    ['Hours slept', 'harmful'],
    ['Glasses of wine', 'harmful'],
    ['Knee brace', 'harmful'],
    ['Playing the piano', null],
  ])('of one’s own “%s”: %s', (name, why) => {
    const own = { kind: 'own-factor', id: ownId(1), day: FIRST_DAY, name, shape: 'yes-no', role: 'exposure' } as const;
    const told = factorLines(
      ownId(1),
      Array.from({ length: BEFORE }, (_, d) => d % 2 === 0),
    );
    const all = [own, ...lines, ...told];
    expect(linkIn(all, ownId(1)).test).toEqual(why === null ? { possible: true } : { possible: false, why });
    // Whether it is harmless, only the person knows: asked before it begins.
    if (why === null) expect(proposalOf(all, ownId(1)).confirm).toMatch(/Playing the piano.*\?$/);
  });
});
