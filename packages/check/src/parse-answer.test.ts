// One answer at a time: every type, every spelling, and what is said of an answer that does not fit.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { takeIn } from './facts.ts';
import { parseAnswer } from './parse-answer.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const findingOf = (id: string) => knowledge.findings.find((finding) => finding.id === id)!;
const parse = (id: string, raw: unknown) => parseAnswer(findingOf(id), raw);
const values = (...list: string[]) => ({ ok: true, value: { kind: 'values', values: list } });
const number = (value: number) => ({ ok: true, value: { kind: 'number', value } });

describe('an answer that fits', () => {
  it.each([
    ['sweat', 'yes', values('yes')],
    ['sweat', true, values('yes')],
    ['sweat', 'Yes', values('yes')],
    ['sweat', 'n', values('no')],
    ['sweat', false, values('no')],
    ['age', 0, number(0)],
    ['age', 120, number(120)],
    ['t-temp', 38.4, number(38.4)],
    ['sex', 'F', values('female')],
    ['sex', 'man', values('male')],
    ['duration', '3-14-days', values('3-14-days')],
    ['duration', ['3-14-days'], values('3-14-days')],
    ['fatigue-level', 2, values('2')],
    ['heart-risk', ['smoker', 'diabetes', 'smoker'], values('diabetes', 'smoker')],
    ['heart-risk', 'smoker', values('smoker')],
    ['heart-risk', [], values()],
    ['heart-risk', 'none', values()],
    ['loc', ['between-left'], values('between-left')],
  ])('%s: %j', (id, raw, fact) => {
    expect(parse(id, raw)).toEqual(fact);
  });

  it('may be unsure, whatever the type', () => {
    for (const finding of knowledge.findings)
      expect(parseAnswer(finding, 'unsure')).toEqual({ ok: true, value: { kind: 'unsure' } });
  });

  it('may be unsure of a whole list, which is worth asking again', () => {
    expect(parse('sweat', 'maybe')).toEqual({ ok: true, value: { kind: 'unsure', again: true } });
  });

  it('takes every option that a question shows', () => {
    for (const finding of knowledge.findings) {
      for (const { id, aliases } of finding.options) {
        for (const spelt of [id, ...aliases]) expect(parseAnswer(finding, spelt)).toEqual(values(id));
      }
    }
  });
});

describe('an answer that does not fit', () => {
  it.each([
    ['age', -3, 'was answered with -3; it takes a whole number from 0 to 120, or unsure.'],
    ['age', 200, 'was answered with 200; it takes a whole number from 0 to 120'],
    ['age', 45.5, 'a whole number'],
    ['age', 'old', 'was answered with "old"; it takes a whole number'],
    ['age', '45', 'a whole number'],
    ['age', Number.NaN, 'a whole number'],
    ['t-spo2', 101, 'a number from 40 to 100'],
    ['sweat', 'perhaps', 'it takes yes, no or unsure.'],
    ['sweat', 1, 'it takes yes, no or unsure.'],
    ['sweat', ['yes'], 'it takes yes, no or unsure.'],
    ['sex', 'x', 'one of: female, male, or unsure.'],
    ['duration', ['3-14-days', 'over-12-weeks'], 'one of: under-12-hours'],
    ['duration', null, 'one of: under-12-hours'],
    ['heart-risk', ['smoker', 'gout'], 'was answered with "gout"; it takes a list of: heart-disease'],
    ['heart-risk', { smoker: true }, 'or [] for none'],
    ['heart-risk', ['x'.repeat(90)], `"${'x'.repeat(39)}…; it takes`],
  ])('%s: %j', (id, raw, says) => {
    const parsed = parse(id, raw);
    expect(parsed).toMatchObject({ ok: false, problems: [{ where: [id], message: expect.stringContaining(says) }] });
    expect(!parsed.ok && parsed.problems[0]?.message.startsWith(`“${findingOf(id).label}” `)).toBe(true);
  });
});

describe('a finding that does not exist', () => {
  const said = (answers: unknown): string => {
    const intake = takeIn(knowledge, answers);
    return intake.ok ? '' : intake.problems.map((problem) => problem.message).join('\n');
  };

  it.each([
    ['rad-chset', 'rad-chest'],
    ['rad_chest', 'rad-chest'],
    ['AGE', 'age'],
  ])('%s: names the nearest', (id, nearest) => {
    expect(said({ [id]: 'yes' })).toContain(`There is no finding “${id}” (did you mean “${nearest}”?)`);
  });

  it('names none where none is near, however long the name', () => {
    expect(said({ qqqqqqqqqqqq: 'yes' })).not.toContain('did you mean');
    expect(said({ ['q'.repeat(1_000_000)]: 'yes' })).not.toContain('did you mean');
  });

  it('is told beside every other problem', () => {
    expect(said({ foo: 1, age: -1, sweat: 'yes' }).split('\n')).toHaveLength(2);
  });

  it.each([[null], ['text'], [[]], [7], [undefined]])('answers must be an object, not %j', (answers) => {
    expect(said(answers)).toContain('Answers must be an object');
  });
});
