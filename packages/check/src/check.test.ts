// The check from end to end: answers in, assessment and next question out, in words that name their reasons.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { check, nextQuestion } from './check.ts';
import type { CheckResult } from './types.ts';

type Given = Readonly<Record<string, unknown>>;

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

function checked(answers: Given): CheckResult {
  const result = check(knowledge, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const calm: Given = {
  age: 34,
  sex: 'female',
  'mv-spec': 'yes',
  duration: '3-14-days',
  trend: 'better',
  'onset-trigger': ['lift'],
  'rest-better': 'yes',
  fever: 'no',
};

describe('no answers', () => {
  const { assessment, next, asked } = checked({});

  it('give a first question, and no red flag', () => {
    expect(next?.page.id).toBe('chest');
    expect(next).toMatchObject({ finding: next!.page.questions[0]!.finding, share: 0 });
    expect([asked, assessment.redFlags, assessment.told.present]).toEqual([[], [], []]);
  });

  it('are told back as not asked', () => {
    expect(assessment.told.notAsked.length).toBeGreaterThan(50);
  });
});

describe('a danger sign', () => {
  const { assessment, next } = checked({ ...calm, 'leg-weak': 'yes', 'leg-sides': 'both', 'cord-when': 'sudden' });

  it('gives an ambulance, names its rule with source, and has words for the operator', () => {
    expect(assessment.disposition).toMatchObject({ level: 'ambulance', shape: 'octagon', watchFor: [] });
    expect(assessment.disposition.operator.length).toBeGreaterThan(20);
    expect(assessment.redFlags[0]).toMatchObject({ id: 'C-N1', level: 'ambulance', doubt: 0 });
    for (const { text, source, id } of assessment.disposition.because)
      expect([id, text.length > 10, source.length > 2]).toEqual([id, true, true]);
  });

  it('ends the questions', () => {
    expect(next).toBeNull();
  });
});

describe('a calm strain', () => {
  const { assessment } = checked(calm);

  it('can be looked after at home, with signs to watch for and a day to look again', () => {
    expect(assessment.disposition).toMatchObject({ level: 'self-care', within: null, operator: '', lookAgainDays: 14 });
    expect(assessment.disposition.watchFor.length).toBeGreaterThan(3);
    expect(assessment.redFlags).toEqual([]);
  });

  it('says how sure it is, and stays the same with estimates halved and doubled', () => {
    const band = knowledge.certainty.find(({ id }) => id === assessment.certainty)!;
    expect(assessment.certaintyText).toBe(band.text);
    expect(assessment.differential[0]!.probability).toBeGreaterThanOrEqual(band.from);
    expect(assessment.sensitivity.dispositionStable).toBe(true);
  });

  it('shares the probability among groups of causes', () => {
    const shares = assessment.meters.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(assessment.meters.find(({ meter }) => meter === 'muscle')!.share).toBe(Math.max(...shares));
  });
});

describe('answers read back', () => {
  const { told } = checked({
    sweat: 'yes',
    fever: 'no',
    nausea: 'unsure',
    'heart-risk': [],
    duration: '3-14-days',
    age: 61,
    cancer: 'none',
  }).assessment;
  const ids = (list: readonly { finding: string }[]) => list.map(({ finding }) => finding);

  it('stand under what they are', () => {
    expect(ids(told.present)).toEqual(['sweat', 'age', 'duration']);
    expect(ids(told.denied)).toEqual(expect.arrayContaining(['fever', 'cancer', 'heart-risk']));
    expect(ids(told.unsure)).toEqual(['nausea']);
    expect(ids(told.notAsked)).toContain('exert');
  });

  it('say their value in words', () => {
    const words = Object.fromEntries(
      [...told.present, ...told.denied, ...told.unsure].map(({ finding, value }) => [finding, value]),
    );
    expect(words).toMatchObject({
      sweat: 'yes',
      age: '61',
      fever: 'no',
      nausea: 'not sure',
      'heart-risk': 'none of these',
    });
    expect(words.duration).not.toBe('3-14-days');
  });
});

describe('an unsure answer', () => {
  const { assessment } = checked({ fever: 'unsure', immuno: 'yes' });

  it('gives one level less than a yes, and is named as the reason', () => {
    expect(checked({ fever: 'yes', immuno: 'yes' }).assessment.disposition.level).toBe('emergency-department');
    expect(assessment.disposition.level).toBe('same-day');
    expect(assessment.disposition.because[0]).toMatchObject({ kind: 'unsure', id: 'C-I1' });
    expect(assessment.redFlags.find(({ id }) => id === 'C-I1')).toMatchObject({
      doubt: 1,
      findings: ['immuno', 'fever'],
    });
  });
});

describe('answers that do not fit together', () => {
  it('are told', () => {
    expect(checked({ sob: 'no', 'sob-when': 'rest' }).assessment.contradictions).toHaveLength(1);
  });
});

describe('the result', () => {
  it('names the knowledge that it rests on, and is the same each time', () => {
    const result = checked(calm);
    expect(result.knowledge).toEqual({ version: knowledge.version, hash: knowledge.hash });
    expect(checked(calm)).toEqual(result);
  });

  it('can be written as JSON without loss', () => {
    const result = checked({ ...calm, fever: 'unsure' });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('leaves answers and knowledge as they are', () => {
    const answers = Object.freeze({ ...calm, qual: Object.freeze(['stab', 'ache']) });
    expect(check(knowledge, answers).ok).toBe(true);
    expect(answers.qual).toEqual(['stab', 'ache']);
  });
});

describe('the next question alone', () => {
  it.each([[{}], [calm], [{ 'leg-weak': 'yes', 'leg-sides': 'both', 'cord-when': 'sudden' }]])(
    'is that of the whole check: %j',
    (answers) => {
      expect(nextQuestion(knowledge, answers)).toEqual({ ok: true, value: checked(answers).next });
    },
  );

  it('has the same problems', () => {
    expect(nextQuestion(knowledge, { age: -1 })).toEqual(check(knowledge, { age: -1 }));
  });
});
