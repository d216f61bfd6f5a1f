// `rhomboid plan`: what it prints, and one clear line for whatever it cannot use.
import { check } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays, random } from '@rhomboid/ground';
import { createAuthor, writeJsonLines } from '@rhomboid/notebook';
import { healthyPerson, type Plan } from '@rhomboid/plan';
import { describe, expect, it } from 'vitest';
import { newFile, runHere, wholeAnswers } from './test-support.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { facts } = healthyPerson(knowledge);
const STRAIN = {
  age: 42,
  sex: 'male',
  'onset-speed': 'gradual',
  duration: '3-14-days',
  site: ['between'],
  'mv-spec': 'yes',
  qual: ['ache'],
  'onset-trigger': ['lift'],
  trauma: 'none',
};

const answers = (change: object = {}): string => newFile('answers.json', JSON.stringify({ ...STRAIN, ...change }));
const person = (change: object = {}): string =>
  newFile('person.json', JSON.stringify({ facts: { ...facts, ...change } }));
const plan = (args: readonly string[]): Promise<Plan> => planOn('2026-11-21', args);
const planOn = async (day: string, args: readonly string[]): Promise<Plan> => {
  const { out, err } = await runHere(['plan', '--day', day, '--json', ...args]);
  expect(err).toBe('');
  return (JSON.parse(out) as { plan: Plan }).plan;
};

describe('rhomboid plan', { timeout: 60_000 }, () => {
  it('makes a plan that moves, walks and comforts', async () => {
    const made = await plan(['--answers', answers(), '--person', person()]);
    expect(made.phase.id).toBe('days-3-to-14');
    expect(made.items.map(({ id }) => id)).toEqual(expect.arrayContaining(['A-01', 'A-03', 'A-18', 'E35']));
    expect(made.items.filter(({ kind }) => kind === 'comfort').length).toBeLessThanOrEqual(2);
    expect(made.knowledge).toMatch(/^\S+ [0-9a-f]{12,}$/);
  });

  it('offers less, and asks, where the person is not known', async () => {
    const made = await plan(['--answers', answers()]);
    expect(made.items.map(({ id }) => id)).not.toContain('A-18');
    expect(made.ask).toContain('surgery-recent');
  });

  it('takes out what a fact forbids', async () => {
    const thin = await plan(['--answers', answers(), '--person', person({ osteoporosis: 'yes' })]);
    expect(thin.items.map(({ id }) => id)).toEqual(expect.arrayContaining(['E30', 'E31']));
    expect(thin.items.map(({ id }) => id)).not.toContain('E03');
  });

  it('gives no plan where care is due first, and says so in words', async () => {
    const cord = answers({ 'leg-weak': 'yes' });
    const made = await plan(['--answers', cord, '--person', person()]);
    expect(made.careFirst?.level).toBe('emergency-department');
    expect(made.items).toEqual([]);
    const { out } = await runHere(['plan', '--answers', cord]);
    expect(out).toContain('Care comes first');
  });

  describe('after a screening of 18 November that asked for care, without a plan in the notebook', () => {
    const author = createAuthor(
      { device: 'test', now: () => 1_790_000_000_000, random: () => 0.5, zone: () => 0 },
      null,
    );
    const notebook = newFile(
      'notebook.jsonl',
      writeJsonLines([
        author.create('screening', { day: '2026-11-18', answers: {}, level: 'same-day', rules: [], knowledge: 'x' }),
      ]),
    );
    const held = async (file: string, ...more: readonly string[]): Promise<Plan['careFirst']> =>
      (await plan(['--answers', file, '--person', person(), '--notebook', notebook, ...more])).careFirst;
    const whole = newFile('whole.json', JSON.stringify(wholeAnswers(STRAIN)));

    it('waits, and says what ends it: nobody said when the answers were given', async () => {
      expect(await held(whole)).toMatchObject({ level: 'same-day', screenedOn: '2026-11-18' });
      const { out } = await runHere(['plan', '--answers', whole, '--notebook', notebook, '--day', '2026-11-21']);
      expect(out.replaceAll(/\s+/g, ' ')).toContain('last looked at on 2026-11-18. Two things end it');
      expect(out).toContain('--answered');
    });

    it('goes on with a whole check that is said to be of a later day', async () => {
      expect(await held(whole, '--answered', '2026-11-19')).toBeNull();
    });

    it('looks again on the day that this check gave, until it has passed', async () => {
      const done = check(knowledge, wholeAnswers(STRAIN));
      if (!done.ok) throw new Error(JSON.stringify(done.problems));
      const again = addDays('2026-11-19', done.value.assessment.disposition.lookAgainDays);
      const reviewOn = async (day: string): Promise<string> =>
        (await planOn(day, ['--answers', whole, '--person', person(), '--answered', '2026-11-19'])).review.day;
      expect(await reviewOn('2026-11-20')).toBe(again);
      expect(await reviewOn(again)).toBe(again);
      expect((await reviewOn(addDays(again, 1))) > again).toBe(true);
    });

    it('waits beside a check of that day or before, and one with questions left', async () => {
      expect(await held(whole, '--answered', '2026-11-18')).not.toBeNull();
      expect(await held(whole, '--answered', '2026-11-02')).not.toBeNull();
      expect(await held(answers(), '--answered', '2026-11-19')).not.toBeNull();
    });
  });

  describe('with a danger sign in the notebook that nobody has looked at', () => {
    const author = createAuthor(
      { device: 'test', now: () => 1_790_000_000_000, random: random(1), zone: () => 0 },
      null,
    );
    const PAIN = '01990000-0000-7000-8000-000000000001';
    const told = (signs: object) => author.create('pain', { day: '2026-11-18', now: 4, signs } as never, PAIN);
    const looked = author.create(
      'screening',
      { day: '2026-11-19', cause: PAIN, answers: {}, level: 'routine', rules: [], knowledge: 'x' },
      '01990000-0000-7000-8000-000000000002',
    );
    const held = async (events: Parameters<typeof writeJsonLines>[0], ...more: readonly string[]) => {
      const notebook = newFile('notebook.jsonl', writeJsonLines(events));
      return plan(['--answers', answers(), '--person', person(), '--notebook', notebook, ...more]);
    };

    it('waits, as urgently as the red flags say, and seen today at least', async () => {
      const mild = await held([told({ fever: 'unsure' })]);
      expect([mild.careFirst?.level, mild.items]).toEqual(['same-day', []]);
      const cord = await held([told({ 'leg-weak': 'yes' })]);
      expect(cord.careFirst?.level).toBe('emergency-department');
    });

    it('waits for an alarm after an exercise', async () => {
      const exercise = author.create('exercise', { day: '2026-11-18', exercise: 'E07', alarm: 'unsure' } as never);
      expect((await held([exercise])).careFirst?.level).toBe('same-day');
    });

    it('goes on once somebody looked, where the sign was denied, or where the plan began after it', async () => {
      expect((await held([told({ 'leg-weak': 'yes' }), looked])).careFirst).toBeNull();
      const leftOpen = author.change({ id: looked.entry, kind: 'screening' }, { unfinished: true });
      expect((await held([told({ 'leg-weak': 'yes' }), looked, leftOpen])).careFirst).not.toBeNull();
      expect((await held([told({ 'leg-weak': 'no' })])).careFirst).toBeNull();
      const begun = author.create('plan', { day: '2026-11-20', begun: '2026-11-20' }, 'plan');
      expect((await held([told({ 'leg-weak': 'yes' }), begun])).careFirst).toBeNull();
    });

    it('is held back in care and in what goes to a clinician, too', async () => {
      const notebook = newFile('notebook.jsonl', writeJsonLines([told({ 'leg-weak': 'yes' })]));
      const given = ['--answers', answers(), '--notebook', notebook, '--day', '2026-11-21'];
      const { out } = await runHere(['care', ...given, '--json']);
      expect((JSON.parse(out) as { care: { level: string } }).care.level).toBe('emergency-department');
      const bundle = await runHere(['fhir', 'export', ...given]);
      expect(bundle.out).toContain('Care comes before self-treatment.');
    });
  });

  it('counts the pain back from --answered', async () => {
    const given = ['--answers', answers(), '--day', '2026-11-21', '--answered', '2026-11-11', '--json'];
    const { out } = await runHere(['plan', ...given]);
    expect(JSON.parse(out)).toMatchObject({ plan: { made: '2026-11-21' }, person: { painSince: '2026-11-04' } });
  });

  it('prints a plan in lines of eighty', async () => {
    const { out } = await runHere(['plan', '--answers', answers(), '--person', person()]);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toContain('How sure:');
  });

  it.each([
    [[], 2, 'Name the answers'],
    [['--answers', newFile('bad.json', '{"no-such-finding": "yes"}')], 1, 'no-such-finding'],
    [['--answers', answers(), '--day', '2026-02-30'], 2, '--day takes a day'],
    [['--answers', answers(), '--day', '2026-11-21', '--answered', '2026-11-22'], 2, '--answered takes a day up to'],
    [['--answers', answers(), '--person', newFile('p.json', '{"fact": {}}')], 1, 'there is no “fact” in a person'],
  ] as const)('for %j ends with %i and one line', async (args, code, line) => {
    const ended = await runHere(['plan', ...args]);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.err).toContain(line);
  });
});
