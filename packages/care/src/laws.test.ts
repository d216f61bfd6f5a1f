// What holds whoever comes: urgent care first and alone, no hands on a danger sign, a reason for all, no wish above safety.
import { type Answers, type Assessment, check, rankOf } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { careOf, type Finding } from '@rhomboid/knowledge';
import { createAuthor, openNotebook } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Care } from './care.ts';
import { careFor } from './care-for.ts';
import type { CarePerson, PlanSoFar, Said } from './person.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { procedures, practitioners, scans } = careOf(knowledge);
const RUNS = { numRuns: 400, seed: 20261121 };

const people = anyPerson();
const chosenIn = ({ now, later }: Care) => [...now, ...later];
const urgent = (care: Care): boolean => rankOf(care.level) <= rankOf('same-day');

describe('careFor, for anyone', { timeout: 300_000 }, () => {
  it('puts care that is due today first, and nothing else beside it', () => {
    let seen = 0;
    fc.assert(
      fc.property(people, ({ answers, person }) => {
        const care = careFor(knowledge, assessed(answers), person);
        if (!urgent(care)) return;
        seen += 1;
        expect(care.later).toEqual([]);
        expect(care.now.map(({ practitioner }) => practitioner.class)).toEqual([
          care.level === 'same-day' ? 'today' : 'emergency',
        ]);
        expect(care.now[0]?.why.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(80);
  });

  it('never lays hands on a danger sign, and sends it to a doctor first', () => {
    fc.assert(
      fc.property(people, ({ answers, person }) => {
        const assessment = assessed(answers);
        const care = careFor(knowledge, assessment, person);
        const hands = chosenIn(care).filter(({ practitioner }) => practitioner.class === 'hands-on');
        if (assessment.redFlags.length > 0 || rankOf(care.level) <= rankOf('within-days')) expect(hands).toEqual([]);
        if (care.level === 'within-days') expect(care.now[0]?.practitioner.id).toBe('gp');
        // Comfort never stands before what is due, nor before any other.
        const classes = care.now.map(({ practitioner }) => practitioner.class);
        const first = classes.indexOf('hands-on');
        if (first >= 0) expect(classes.slice(first)).toEqual(classes.slice(first).map(() => 'hands-on'));
      }),
      RUNS,
    );
  });

  it('gives everyone one place, with a reason and a time, and bars outrank fits', () => {
    fc.assert(
      fc.property(people, ({ answers, person }) => {
        const care = careFor(knowledge, assessed(answers), person);
        const ids = [
          ...chosenIn(care).map(({ practitioner }) => practitioner.id),
          ...care.notNow.map(({ practitioner }) => practitioner.id),
          ...care.others.map(({ id }) => id),
        ];
        expect([...ids].sort()).toEqual(practitioners.map(({ id }) => id).sort());
        for (const { why, howSoon } of chosenIn(care)) {
          expect(why.length).toBeGreaterThan(0);
          expect(howSoon).not.toBe('');
        }
        if (person.country === null) expect(chosenIn(care).flatMap(({ registers }) => registers)).toEqual([]);
        expect(care.procedures).toHaveLength(procedures.length);
        expect(care.imaging.scans).toHaveLength(scans.length);
        expect(care.imaging.why.length).toBeGreaterThan(0);
        for (const { worthATalk, why } of care.imaging.scans) if (worthATalk) expect(why.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('does not name an operation for someone of whom nothing was found', () => {
    fc.assert(
      fc.property(people, ({ answers, person }) => {
        const care = careFor(knowledge, assessed(answers), { ...person, told: {} });
        expect(care.procedures.filter(({ worthATalk }) => worthATalk)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('says the same again, in any order of answers', () => {
    fc.assert(
      fc.property(people, ({ answers, person }) => {
        const back = Object.fromEntries(Object.entries(answers).reverse());
        const one = careFor(knowledge, assessed(answers), person);
        expect(careFor(knowledge, assessed(back), { ...person, answers: back })).toEqual(one);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('is made more urgent by a plan or a screening, never less', () => {
    const levels = ['ambulance', 'emergency-department', 'same-day', 'within-days', 'routine', 'self-care'] as const;
    fc.assert(
      fc.property(people, fc.constantFrom(...levels), fc.boolean(), ({ answers, person }, level, byPlan) => {
        const assessment = assessed(answers);
        const plan: PlanSoFar = { made: '2026-11-21', careFirst: byPlan ? { level } : null, stepUp: [] };
        const care = careFor(knowledge, assessment, person, byPlan ? null : screened(level), plan);
        expect(rankOf(care.level)).toBe(Math.min(rankOf(level), rankOf(assessment.disposition.level)));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

/** A notebook of screenings with these levels, in this order, all of one day. */
function screened(...levels: readonly string[]): ReturnType<typeof openNotebook> {
  let at = 1_790_000_000_000;
  const now = (): number => (at += 1);
  const author = createAuthor({ device: 'test', now, random: () => 0.5, zone: () => 0 }, null);
  const fields = { day: '2026-11-20', answers: {}, rules: [], knowledge: 'test' };
  return openNotebook(levels.map((level, i) => author.create('screening', { ...fields, time: `09:0${i}`, level })));
}

describe('the course so far', () => {
  const calm: CarePerson = { country: 'gb', facts: {}, answers: { age: 40, duration: '3-14-days', 'mv-spec': 'yes' } };
  const assessment = assessed(calm.answers!);
  const ids = (care: Care): readonly string[] => chosenIn(care).map(({ practitioner }) => practitioner.id);

  it('brings in a physiotherapist when the plan says that it is time for more', () => {
    const plan: PlanSoFar = {
      made: '2026-11-21',
      careFirst: null,
      stepUp: [{ trigger: 'Not better.', do: 'See someone.', met: true }],
    };
    expect(ids(careFor(knowledge, assessment, calm, null, plan))).toContain('physiotherapist');
    const unmet = { ...plan, stepUp: plan.stepUp.map((step) => ({ ...step, met: false })) };
    expect(ids(careFor(knowledge, assessment, calm, null, unmet))).not.toContain('physiotherapist');
  });

  it('brings in a doctor when eight weeks of a notebook are no better', () => {
    const diary = (last: number): ReturnType<typeof openNotebook> => {
      let at = 0;
      const random = (): number => {
        at += 1;
        return (at * 0.618_033_988_75) % 1;
      };
      const author = createAuthor({ device: 'test', now: () => 1_790_000_000_000, random, zone: () => 0 }, null);
      const days = Array.from({ length: 56 }, (_, i) => new Date(Date.UTC(2026, 8, 20 + i)).toISOString().slice(0, 10));
      return openNotebook(days.map((day, i) => author.create('pain', { day, now: i < 28 ? 6 : last })));
    };
    expect(ids(careFor(knowledge, assessment, calm, diary(6)))).toContain('gp');
    expect(ids(careFor(knowledge, assessment, calm, diary(2)))).not.toContain('gp');
    const { course } = careFor(knowledge, assessment, calm, diary(6));
    expect(course).toMatchObject({ notBetter: 'yes', worse: 'no', weeks: 8, days: 55 });
    // Hardly any pain left is not "no better", and a notebook that was left long ago says nothing of today.
    expect(careFor(knowledge, assessment, calm, diary(1)).course.notBetter).toBe('no');
    const later = { ...calm, today: '2027-02-01' };
    expect(careFor(knowledge, assessment, later, diary(6)).course).toMatchObject({ notBetter: 'unsure', weeks: null });
  });

  describe('after a screening of danger signs on 20 November', () => {
    const level = (told: string, person: Partial<CarePerson>, ...later: readonly string[]) =>
      careFor(knowledge, assessment, { ...calm, ...person }, screened(told, ...later)).level;
    const own = assessment.disposition.level;

    it.each(['same-day', 'emergency-department', 'ambulance'])('%s holds, however long ago', (told) => {
      expect(level(told, { today: '2026-11-21' })).toBe(told);
      expect(level(told, { today: '2027-02-01' })).toBe(told);
    });

    it('holds until the next screening', () => {
      expect(level('ambulance', { today: '2026-11-22' }, 'self-care')).toBe(own);
      expect(level('self-care', { today: '2026-11-22' }, 'same-day')).toBe('same-day');
    });

    it('holds until a whole check of a later day', () => {
      expect(level('ambulance', { today: '2026-11-21', wholeCheckOn: '2026-11-21' })).toBe(own);
      expect(level('ambulance', { today: '2026-11-21', wholeCheckOn: '2026-11-20' })).toBe('ambulance');
      expect(level('ambulance', { today: '2026-11-21', wholeCheckOn: '2026-11-19' })).toBe('ambulance');
    });

    it('one that asked for less holds for three days', () => {
      expect(rankOf('within-days')).toBeLessThan(rankOf(own));
      expect(level('within-days', { today: '2026-11-23' })).toBe('within-days');
      expect(level('within-days', { today: '2026-11-24' })).toBe(own);
    });
  });

  it.each([
    ['thin bones', { osteoporosis: 'yes' }, 'bone-clinic'],
    ['a pregnancy', { pregnant: 'yes' }, 'physiotherapist'],
    ['work that was lost', { 'work-lost': 'yes' }, 'occupational-health'],
    ['an operation', { 'surgery-recent': 'yes' }, 'physiotherapist'],
  ] as const)('uses what the person told the plan of themselves: %s', (_, facts, practitioner) => {
    const answers = { ...calm.answers, duration: '2-6-weeks' };
    const done = assessed(answers);
    const plain = careFor(knowledge, done, { ...calm, answers });
    const known = careFor(knowledge, done, { ...calm, answers, facts });
    const reasons = (care: Care) => chosenIn(care).find((one) => one.practitioner.id === practitioner)?.why ?? [];
    expect(reasons(known).length).toBeGreaterThan(reasons(plain).length);
  });
});

describe('careFor', () => {
  it('throws where answers are of another release: the host mixed them up', () => {
    const assessment = assessed({ age: 40 });
    const person: CarePerson = { country: null, facts: {}, answers: { gone: 'yes' } };
    expect(() => careFor(knowledge, assessment, person)).toThrow(/another release/);
  });

  it('throws where the release was opened without its care part', () => {
    const bare = { ...knowledge, care: null };
    expect(() => careFor(bare, assessed({ age: 40 }, bare), { country: null, facts: {} })).toThrow(/withCare/);
  });
});

interface AnyPerson {
  readonly answers: Answers;
  readonly person: CarePerson;
}

/** Whoever: some answers of any kind, some facts, some circumstances, any country or none. */
function anyPerson(): fc.Arbitrary<AnyPerson> {
  const { circumstances } = careOf(knowledge);
  const findings = knowledge.findings.filter(({ type, derived }) => !derived && type !== 'map');
  const said = fc.constantFrom<Said>('yes', 'yes', 'no', 'unsure');
  const some = (ids: readonly string[], maxKeys: number): fc.Arbitrary<Readonly<Record<string, Said>>> =>
    fc.dictionary(fc.constantFrom(...ids), said, { maxKeys });
  const facts = (knowledge.plan?.facts ?? []).filter(({ type }) => type === 'yes-no').map(({ id }) => id);
  const answers = fc
    .array(
      fc.constantFrom(...findings).chain((finding) => answerTo(finding).map((value) => [finding.id, value] as const)),
      {
        maxLength: 14,
      },
    )
    .map((pairs) => Object.fromEntries(pairs));
  return fc
    .record({
      answers,
      age: fc.integer({ min: 18, max: 95 }),
      facts: some(facts, 5),
      told: some(
        circumstances.map(({ id }) => id),
        6,
      ),
      country: fc.constantFrom(null, 'gb', 'us', 'eu', 'other'),
    })
    .map(({ answers: given, age, ...person }) => {
      const all: Answers = { ...given, age };
      return { answers: all, person: { ...person, answers: all } };
    });
}

function answerTo({ type, options, range }: Finding): fc.Arbitrary<Answers[string]> {
  const ids = options.map(({ id }) => id);
  switch (type) {
    case 'number':
      return fc.integer({ min: Math.ceil(range?.min ?? 0), max: Math.floor(range?.max ?? 10) });
    case 'one':
      return fc.constantFrom(...ids);
    case 'many':
      return fc.constantFrom(...ids).map((id) => [id]);
    default:
      return fc.constantFrom('yes', 'no', 'unsure');
  }
}

/** What the check says; throws where the answers are none. */
function assessed(answers: Answers, release = knowledge): Assessment {
  const done = check(release, answers);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value.assessment;
}
