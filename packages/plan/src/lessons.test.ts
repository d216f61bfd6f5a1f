// What links and fair tests teach changes a plan: what helps comes first, what harms goes, hints change nothing, medicines never.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { experimentsOf, insightOf, type Tier } from '@rhomboid/insight';
import { describe, expect, it } from 'vitest';
import { type Learned, type LinkRead, learnedFrom, type TestRead } from './learned.ts';
import { learnedItems } from './learned-items.ts';
import { makePlan } from './make-plan.ts';
import type { Wishes } from './person.ts';
import type { Plan } from './plan.ts';
import { notebookOf, personWith, TODAY, testPeople } from './test-people.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { plan, assessmentWith, allClear } = testPeople(knowledge);
const strain = assessmentWith([
  { condition: plan.causeGroups.find(({ id }) => id === 'MUS')!.conditions[0]!, probability: 0.8 },
]);
const atHome = plan.equipment.map(({ id }) => id);
const WISHES: Wishes = { declined: [], liked: [], atHome, minutes: 60, goal: '' };

function planWith(
  learned: readonly Learned[],
  { days = 8, facts = {}, wishes = {} }: { days?: number; facts?: object; wishes?: Partial<Wishes> } = {},
): Plan {
  const person = personWith({ facts: { ...allClear, ...facts }, painSince: addDays(TODAY, -days) });
  return makePlan(knowledge, strain, person, notebookOf([]), TODAY, { ...WISHES, ...wishes }, learned);
}

const learned = (some: Partial<Learned> & Pick<Learned, 'factor'>): Learned => ({
  name: some.factor,
  sure: 'likely',
  way: 'helps',
  amount: false,
  later: false,
  daysWith: 31,
  daysWithout: 44,
  ...some,
});
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
const comforts = ({ items }: Plan): readonly string[] => ids(items.filter(({ kind }) => kind === 'comfort'));

describe('what was learned', () => {
  it('of a comfort that helps brings it in and puts it first, with the days counted', () => {
    const before = planWith([], { days: 20 });
    expect(ids([...before.items, ...before.choices])).not.toContain('A-08');
    const made = planWith([learned({ factor: 'treatment:heat', name: 'Heat' })], { days: 20 });
    expect(comforts(made)[0]).toBe('A-08');
    const item = made.items.find(({ id }) => id === 'A-08')!;
    expect(item.change).toMatchObject({ what: 'raised' });
    expect(item.why).toContain('31 days with it, 44 without');
    expect(made.lessons).toMatchObject([{ factor: 'treatment:heat', did: 'first', items: [{ id: 'A-08' }] }]);
  });

  it('never brings in what is not safe for this person', () => {
    const made = planWith([learned({ factor: 'treatment:heat', sure: 'settled' })], { facts: { 'numb-skin': 'yes' } });
    expect(ids([...made.items, ...made.choices])).not.toContain('A-08');
    expect(made.lessons).toMatchObject([{ did: 'absent', items: [{ id: 'A-08' }] }]);
  });

  it('of a comfort that harms takes it out, and says why', () => {
    const made = planWith([learned({ factor: 'treatment:heat', name: 'Heat', way: 'harms' })]);
    expect(ids([...made.items, ...made.choices])).not.toContain('A-08');
    expect(made.leftOut.find(({ id }) => id === 'A-08')).toMatchObject({
      reason: 'made-worse',
      text: expect.stringContaining('31 days with it, 44 without'),
    });
    expect(made.lessons[0]!.did).toBe('out');
  });

  it('of movement that goes with more pain by days alone does less of it; only a test takes it out', () => {
    const grown = planWith([]).items.find(({ id }) => id === 'E35')!;
    const less = planWith([learned({ factor: 'walk', amount: true, way: 'harms' })]);
    const walk = less.items.find(({ id }) => id === 'E35')!;
    expect(walk.exercise!.minutes! * walk.timesAWeek!).toBeLessThan(grown.exercise!.minutes! * grown.timesAWeek!);
    expect(walk.change).toMatchObject({ what: 'reduced', because: expect.stringContaining('with more of it') });
    expect(ids(less.items)).toContain('A-18');
    const out = planWith([learned({ factor: 'walk', sure: 'settled', way: 'harms' })]);
    expect(ids(out.items)).not.toContain('E35');
    expect(ids(out.items)).not.toContain('A-18');
    // Swimming or cycling takes its place.
    expect(out.items.some(({ id }) => id === 'E36' || id === 'E37')).toBe(true);
  });

  it('of something that a test found to do nothing lets it make room, unless it was chosen', () => {
    const nothing = [
      learned({ factor: 'treatment:heat', sure: 'settled', way: 'nothing', daysWith: 14, daysWithout: 14 }),
    ];
    const made = planWith(nothing);
    expect(comforts(made)).not.toContain('A-08');
    expect(ids(made.choices)).toContain('A-08');
    expect(made.lessons[0]).toMatchObject({
      did: 'last',
      text: expect.stringContaining('14 days with it, 14 without'),
    });
    expect(comforts(planWith(nothing, { wishes: { liked: ['A-08'] } }))[0]).toBe('A-08');
  });

  it('of something that goes with more pain puts first what answers to it', () => {
    const sitting = learned({ factor: 'sitting', name: 'Sitting', amount: true, way: 'harms', sure: 'confirmed' });
    expect(ids(planWith([]).items)).not.toContain('E38');
    const made = planWith([sitting]);
    expect(ids(made.items.filter(({ kind }) => kind === 'exercise'))[0]).toBe('E38');
    expect(made.lessons[0]!.items.map(({ id }) => id)).toContain('E38');
  });

  it('only as a hint is told and changes nothing', () => {
    const made = planWith([learned({ factor: 'treatment:heat', sure: 'hint', way: 'harms' })]);
    expect(made).toEqual({ ...planWith([]), lessons: made.lessons });
    expect(made.lessons).toMatchObject([{ did: 'told', text: expect.stringMatching(/^A first hint, perhaps chance/) }]);
  });

  it('that nothing in the plan stands for is told all the same', () => {
    const made = planWith([learned({ factor: 'late-meal', way: 'harms' })]);
    expect(made).toEqual({ ...planWith([]), lessons: made.lessons });
    expect(made.lessons).toMatchObject([{ factor: 'late-meal', did: 'told' }]);
  });

  it('takes the more careful of two lessons on one item', () => {
    const made = planWith([
      learned({ factor: 'walk', sure: 'confirmed' }),
      learned({ factor: 'treatment:walk', sure: 'settled', way: 'harms' }),
    ]);
    expect(ids(made.items)).not.toContain('E35');
  });

  it('never names, adds or drops a medicine', () => {
    const medicines = plan.treatments.filter(
      ({ class: kind, medicines: held }) => kind === 'medicine' || held.length > 0,
    );
    expect(medicines.length).toBeGreaterThan(0);
    for (const way of ['helps', 'harms'] as const) {
      const made = planWith(
        medicines.map(({ id }) => learned({ factor: `treatment:other:${id}`, way, sure: 'settled' })),
      );
      expect(made).toEqual({ ...planWith([]), lessons: made.lessons });
      for (const { did } of made.lessons) expect(did).toBe('told');
    }
  });
});

it('a chosen comfort comes before one that helped, whatever was told of it', () => {
  const told = (what: string, treatment: string, effect: string) =>
    Array.from({ length: 5 }, (_, ago) => ({
      kind: 'treatment' as const,
      fields: { day: addDays(TODAY, -ago), time: '10:00', treatment, what, effect },
    }));
  const notebook = notebookOf([
    ...told('A-08', 'heat', 'same'),
    ...told('A-13', 'massage', 'better'),
    ...told('A-06', 'other', 'better'),
  ]);
  const person = personWith({ facts: allClear });
  const made = makePlan(knowledge, strain, person, notebook, TODAY, { ...WISHES, liked: ['A-08'] });
  expect(comforts(made)[0]).toBe('A-08');
});

describe('what is read of links and tests', () => {
  const link = (some: Partial<LinkRead>): LinkRead => ({
    factor: 'treatment:heat',
    name: 'Heat',
    shape: 'yes-no',
    tier: 'likely',
    direction: 'protector',
    confirmedBy: null,
    lag: 0,
    daysWith: 20,
    daysWithout: 30,
    ...some,
  });
  const test = (verdict: string, start: string, daysWith: number): TestRead => ({
    entry: { subject: 'treatment:heat', start },
    verdict,
    daysWith,
    daysWithout: daysWith,
  });

  it('claims and settled tests, with the days of the test', () => {
    const tests = [test('helps', '2026-01-01', 9), test('helps', '2026-05-01', 12), test('open', '2026-07-01', 30)];
    expect(learnedFrom([link({ tier: 'confirmed', confirmedBy: 'experiment' })], tests)).toMatchObject([
      { sure: 'settled', way: 'helps', daysWith: 12, daysWithout: 12 },
    ]);
    expect(
      learnedFrom([link({ tier: 'no-link', direction: null })], [test('too-small', '2026-05-01', 14)]),
    ).toMatchObject([{ sure: 'settled', way: 'nothing', daysWith: 14 }]);
    expect(learnedFrom([link({ direction: 'trigger', lag: 1, shape: 'amount' })], [])).toMatchObject([
      { sure: 'likely', way: 'harms', amount: true, later: true, daysWith: 20, daysWithout: 30 },
    ]);
  });

  it('nothing of medicines, nor of what is not claimed', () => {
    const silent: readonly Tier[] = ['watching', 'open', 'no-link'];
    expect(
      learnedFrom(
        silent.map((tier) => link({ tier, direction: null })),
        [],
      ),
    ).toEqual([]);
    expect(
      learnedFrom([link({ factor: 'medicine:ibuprofen', tier: 'confirmed', confirmedBy: 'experiment' })], []),
    ).toEqual([]);
  });
});

describe('a fair test from the notebook to the plan', () => {
  /** Sixty days of pain, the last 28 of them in a test of heat; `relief`: points less on days with it. */
  function afterTest(relief: number) {
    const start = addDays(TODAY, -28);
    const fields = { day: start, subject: 'treatment:heat', withIt: 'heat', withoutIt: 'none', design: 'pairs' };
    const test = { kind: 'experiment' as const, fields: { ...fields, start, length: 28, seed: 7 } };
    const schedule = experimentsOf(notebookOf([test]), knowledge, TODAY)[0]!.schedule;
    const heated = new Map(schedule.map(({ day, arm }) => [day, arm === 'with']));
    const entries = Array.from({ length: 61 }, (_, ago) => {
      const day = addDays(TODAY, -ago);
      const average = 5 + (ago % 3) * 0.5 - (heated.get(day) === true ? relief : 0);
      const heat = { kind: 'treatment' as const, fields: { day, treatment: 'heat' } };
      return [{ kind: 'pain' as const, fields: { day, time: '20:00', average } }, ...(heated.get(day) ? [heat] : [])];
    });
    return notebookOf([test, ...entries.flat()]);
  }

  const planAfter = (relief: number): Plan => {
    const notebook = afterTest(relief);
    const { links } = insightOf(notebook, knowledge, TODAY);
    const taught = learnedFrom(links, experimentsOf(notebook, knowledge, TODAY));
    const person = personWith({ facts: allClear, painSince: addDays(TODAY, -8) });
    return makePlan(knowledge, strain, person, notebook, TODAY, WISHES, taught);
  };

  it('that helped puts it first, and says so with its days', () => {
    const made = planAfter(2);
    expect(comforts(made)[0]).toBe('A-08');
    expect(made.lessons.find(({ factor }) => factor === 'treatment:heat')).toMatchObject({
      did: 'first',
      text: expect.stringMatching(
        /^Your own fair test settled it: less pain on days with it \(\d+ days with it, \d+ without\)/,
      ),
    });
  });

  it('that harmed takes it out', () => {
    const made = planAfter(-2);
    expect(ids([...made.items, ...made.choices])).not.toContain('A-08');
    expect(made.leftOut.find(({ id }) => id === 'A-08')?.text).toContain('Your own fair test settled it: more pain');
  });
});

it('the tables name only factors and items that are there', () => {
  const kinds = ['heat', 'cold', 'relaxation', 'massage', 'stretching', 'rest', 'walk'].map(
    (kind) => `treatment:${kind}`,
  );
  const factors = new Set([...knowledge.factors.map(({ id }) => id), ...kinds]);
  const items = new Set(ids([...plan.treatments, ...plan.exercises]));
  for (const table of learnedItems)
    for (const [factor, own] of Object.entries(table)) {
      expect(factors).toContain(factor);
      for (const id of own) expect(items).toContain(id);
    }
});
