import { check } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../test-people.ts';
import { responseProblems } from './check-response.ts';
import { flat } from './enabled.ts';
import { questionnaireCanonical, questionnaireOf } from './questionnaire.ts';
import type { Questionnaire, QuestionnaireResponse, ResponseItem } from './r4.ts';
import { answersFrom, responseItems } from './response.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const questionnaire = questionnaireOf(knowledge);

function response(item: readonly ResponseItem[]): Pick<QuestionnaireResponse, 'questionnaire' | 'status' | 'item'> {
  return { questionnaire: questionnaireCanonical(knowledge), status: 'completed', item };
}

describe('the questionnaire', () => {
  it('holds every finding once, each linkId once, and asks only by questions that it holds', () => {
    const items = flat(questionnaire.item).map(({ item }) => item);
    const ids = items.map(({ linkId }) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of knowledge.findings) expect(ids).toContain(id);
    for (const { enableWhen } of items) for (const { question } of enableWhen ?? []) expect(ids).toContain(question);
  });

  it('never asks a question by its own answer', () => {
    for (const { item } of flat(questionnaire.item))
      expect((item.enableWhen ?? []).map(({ question }) => question)).not.toContain(item.linkId);
  });
});

describe('a response', () => {
  it('brings the same assessment back, for people who went through the whole check', () => {
    for (let seed = 1; seed <= 15; seed++) {
      const answers = answersOf(knowledge, seed);
      const items = responseItems(knowledge, answers);
      expect(responseProblems(questionnaire, response(items)), `seed ${seed}`).toEqual([]);
      const back = answersFrom(knowledge, JSON.parse(JSON.stringify(items)));
      if (!back.ok) throw new Error(JSON.stringify(back.problems));
      const [before, after] = [check(knowledge, answers), check(knowledge, back.value.answers)];
      if (!before.ok || !after.ok) throw new Error('no answers');
      expect(after.value.assessment, `seed ${seed}`).toEqual(before.value.assessment);
    }
  }, 60_000);

  it('keeps unsure, none of these and not asked apart', () => {
    const items = responseItems(knowledge, { age: 'unsure', fever: 'unsure', qual: [], severe: 'no' });
    const back = answersFrom(knowledge, items);
    expect(back.ok && back.value.answers).toEqual({ age: 'unsure', fever: 'unsure', qual: [], severe: 'no' });
  });

  it('never leaves out a sign that is there, even where it was not asked in order', () => {
    for (const finding of knowledge.findings.filter(({ askIf, type }) => askIf !== null && type === 'one')) {
      const sign = finding.options.find(({ id }) => id !== 'none' && id !== 'no')!.id;
      const back = answersFrom(knowledge, responseItems(knowledge, { [finding.id]: sign }));
      expect(back.ok && back.value.answers, finding.id).toEqual({ [finding.id]: sign });
    }
  });
});

const small: Questionnaire = {
  ...questionnaire,
  item: [
    { linkId: 'n', type: 'integer', required: true, text: 'How many?' },
    { linkId: 'c', type: 'choice', answerOption: [{ valueCoding: { code: 'a' } }, { valueCoding: { code: 'b' } }] },
    {
      linkId: 'g',
      type: 'group',
      enableWhen: [{ question: 'n', operator: '>', answerInteger: 5 }],
      item: [{ linkId: 'b', type: 'boolean' }],
    },
  ],
};
const item = (linkId: string, ...answer: ResponseItem['answer'] & object): ResponseItem => ({ linkId, answer });

describe('faults of a response', () => {
  const faults = (...items: readonly ResponseItem[]): readonly string[] =>
    responseProblems(small, response(items)).map(({ message }) => message);

  it.each([
    ['nothing wrong', [item('n', { valueInteger: 6 }), { linkId: 'g', item: [item('b', { valueBoolean: true })] }], 0],
    ['a wrong type', [item('n', { valueDecimal: 1.5 })], 1],
    ['two values at once', [item('n', { valueInteger: 1, valueBoolean: true })], 1],
    ['a required one missing', [item('c', { valueCoding: { code: 'a' } })], 1],
    ['none of the choices', [item('n', { valueInteger: 1 }), item('c', { valueCoding: { code: 'z' } })], 1],
    ['two answers to one question', [item('n', { valueInteger: 1 }, { valueInteger: 2 })], 1],
    [
      'a closed question',
      [item('n', { valueInteger: 1 }), { linkId: 'g', item: [item('b', { valueBoolean: true })] }],
      1,
    ],
    ['an unknown item', [item('n', { valueInteger: 1 }), item('x', { valueInteger: 1 })], 1],
    ['an item in a wrong place', [item('n', { valueInteger: 6 }), item('b', { valueBoolean: true })], 1],
    ['an item twice', [item('n', { valueInteger: 1 }), item('n', { valueInteger: 1 })], 1],
    ['an answered group', [item('n', { valueInteger: 6 }), item('g', { valueBoolean: true })], 1],
  ] as const)('%s', (_, items, count) => {
    expect(faults(...items)).toHaveLength(count);
  });

  it('stands any JSON that a stranger sends', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const read = answersFrom(knowledge, json);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
    );
  });
});

it('opens a question behind two conditions only where both hold', () => {
  const gated = flat(questionnaire.item).filter(
    ({ item: one, inside }) => one.linkId === 'vomit-then-pain' && inside.length > 1,
  );
  expect(gated).toHaveLength(1);
  const open = (answers: Parameters<typeof responseItems>[1]): boolean =>
    responseItems(knowledge, { ...answers, 'vomit-then-pain': 'no' }).some((stage) => holds(stage, 'vomit-then-pain'));
  expect(open({ nausea: 'yes', 'onset-speed': 'seconds' })).toBe(true);
  expect(open({ nausea: 'yes', 'onset-speed': 'days' })).toBe(false);
  expect(open({ nausea: 'no', 'onset-speed': 'seconds' })).toBe(false);
});

function holds({ linkId, item: inner }: ResponseItem, wanted: string): boolean {
  return linkId === wanted || (inner ?? []).some((one) => holds(one, wanted));
}
