// What a screening asks for holds a plan back until a later screening, or a whole check of a later day; so does what the
// person said of themselves, while it lasts.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays, type Day } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { makePlan } from './make-plan.ts';
import type { Person } from './person.ts';
import { wishesFrom } from './person-from.ts';
import type { CareFirst } from './plan.ts';
import { notebookOf, personWith, TODAY, testPeople } from './test-people.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { assessmentWith, assessed, plan } = testPeople(knowledge);

type Entries = Parameters<typeof notebookOf>[0];
const ago = (days: number): Day => addDays(TODAY, -days);
const screening = (day: Day, level: string): Entries[number] => ({
  kind: 'screening',
  fields: { day, answers: {}, level, rules: [], knowledge: 'x' },
});
const planBegun = (day: Day): Entries[number] => ({ kind: 'plan', id: 'plan', fields: { day, begun: day } });

function heldBy(entries: Entries, wholeCheckOn: Day | null = null): CareFirst | null {
  const assessment = assessmentWith([{ condition: 'ms-strain', probability: 0.8 }]);
  const notebook = notebookOf(entries);
  return makePlan(knowledge, assessment, personWith(), notebook, TODAY, wishesFrom(null), [], wholeCheckOn).careFirst;
}

describe('a screening that asked for care', () => {
  const asked = screening(ago(9), 'same-day');

  it('holds, however long ago, and tells its day', () => {
    expect(heldBy([asked])).toMatchObject({ level: 'same-day', screenedOn: ago(9) });
    expect(heldBy([screening(ago(400), 'emergency-department')])).toMatchObject({ level: 'emergency-department' });
  });

  it('holds at a level that this release does not know', () => {
    expect(heldBy([screening(ago(9), 'by-helicopter')])).toMatchObject({ level: 'same-day', screenedOn: ago(9) });
  });

  it('gives way to a later screening that asks for less, not to an earlier one', () => {
    expect(heldBy([asked, screening(ago(8), 'routine')])).toBeNull();
    expect(heldBy([screening(ago(10), 'routine'), asked])).not.toBeNull();
  });

  it('gives way to a whole check of a later day; of one day nothing says which came first', () => {
    expect(heldBy([asked], ago(8))).toBeNull();
    expect(heldBy([asked], ago(9))).not.toBeNull();
    expect(heldBy([asked], ago(10))).not.toBeNull();
  });

  it('gives way to a plan begun later, which an older check does not undo', () => {
    expect(heldBy([asked, planBegun(ago(10))])).not.toBeNull();
    expect(heldBy([asked, planBegun(ago(10))], ago(8))).toBeNull();
    expect(heldBy([asked, planBegun(ago(8))], ago(20))).toBeNull();
  });
});

it('a check that itself asks for care holds, whatever its day', () => {
  const assessment = assessmentWith([], 'same-day');
  const made = makePlan(knowledge, assessment, personWith(), notebookOf([]), TODAY, wishesFrom(null), [], TODAY);
  expect(made.careFirst).toMatchObject({ level: 'same-day' });
  expect(made.careFirst).not.toHaveProperty('screenedOn');
});

describe('a sign that the person told by hand', () => {
  const check = { age: 40, sex: 'male', duration: '2-6-weeks', work: ['desk'], 'nrs-now': 3, trauma: 'none' } as const;
  const calm = assessed(check);
  const heldWith = (facts: Person['facts'], assessment = calm, entries: Entries = [], on: Day | null = null) =>
    makePlan(knowledge, assessment, personWith({ facts }), notebookOf(entries), TODAY, wishesFrom(null), [], on);
  const SIGNS = [
    ['gut-bleed-signs', 'emergency-department'],
    ['self-harm-thoughts', 'emergency-department'],
    ['danger-sign', 'same-day'],
    ['nerve-signs', 'same-day'],
    ['chest-pain-on-effort', 'same-day'],
  ] as const;

  it.each(SIGNS)('%s holds the plan: %s', (fact, level) => {
    const made = heldWith({ [fact]: 'yes' });
    expect(made.careFirst).toMatchObject({ level, fact });
    expect(made.careFirst?.text).toContain(plan.facts.find(({ id }) => id === fact)?.why);
    expect([made.items, made.week]).toEqual([[], []]);
  });

  it.each(SIGNS)('%s holds nothing while it is a no, unsure or not told', (fact) => {
    for (const facts of [{}, { [fact]: 'no' }, { [fact]: 'unsure' }] as const)
      expect(heldWith(facts).careFirst).toBeNull();
  });

  it('gives way to nothing less urgent, and is outranked by what is more', () => {
    const all = Object.fromEntries(SIGNS.map(([fact]) => [fact, 'yes'] as const));
    expect(heldWith(all).careFirst).toMatchObject({ level: 'emergency-department' });
    const today = assessmentWith([], 'same-day');
    expect(heldWith({ 'self-harm-thoughts': 'yes' }, today).careFirst).toMatchObject({ level: 'emergency-department' });
    expect(heldWith({ 'nerve-signs': 'yes' }, assessmentWith([], 'ambulance')).careFirst).toMatchObject({
      level: 'ambulance',
    });
  });

  describe('that the check knows too', () => {
    const stable = assessed({ ...check, exert: 'yes', trend: 'same' });
    const onEffort = { 'chest-pain-on-effort': 'yes' } as const;
    const byHand = (day: Day): Entries => [{ kind: 'person', id: 'person', fields: { day, facts: onEffort } }];

    it('is left to the rules of the check', () => {
      expect(stable.disposition.level).toBe('within-days');
      expect(heldWith(onEffort, stable).careFirst).toBeNull();
    });

    it('counts again where it was said by hand since, while that lasts', () => {
      expect(heldWith(onEffort, stable, byHand(ago(1)), ago(3)).careFirst).toMatchObject({ level: 'same-day' });
      expect(heldWith(onEffort, stable, byHand(ago(4)), ago(3)).careFirst).toBeNull();
      expect(heldWith(onEffort, stable, byHand(ago(15))).careFirst).toBeNull();
    });

    it('counts where the check was told no', () => {
      expect(heldWith(onEffort, assessed({ ...check, exert: 'no' })).careFirst).toMatchObject({ level: 'same-day' });
    });
  });
});
