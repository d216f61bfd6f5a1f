// Truth tables of expressions with unsure and unasked answers: which of them must be taken as a yes.
import { openFolder } from '@rhomboid/cli/knowledge';
import type { Expression } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { cannotHold, doubts, holds } from './doubts.ts';
import { type Fact, factsOf } from './facts.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

const is = (finding: string, ...values: string[]): Expression => ({
  op: 'is',
  finding,
  values: values.length === 0 ? ['yes'] : values,
});
const [a, b, c] = [is('sweat'), is('nausea'), is('exert')];
const age = (by: 'at-least' | 'at-most' | 'above' | 'under', bound: number): Expression => ({
  op: 'compare',
  finding: 'age',
  by,
  bound,
});
const facts = (said: Readonly<Record<string, string | number | readonly string[]>>) =>
  factsOf(
    knowledge,
    new Map(
      Object.entries(said).map(([id, value]): [string, Fact] => [
        id,
        value === 'unsure'
          ? { kind: 'unsure' }
          : typeof value === 'number'
            ? { kind: 'number', value }
            : { kind: 'values', values: [value].flat() },
      ]),
    ),
  );
const asAnswered = (expression: Expression, said: Parameters<typeof facts>[0], most = 4) =>
  doubts(expression, facts(said), { most, notAsked: 'never-holds' });

describe('one statement', () => {
  it.each([
    [{ sweat: 'yes' }, [[]]],
    [{ sweat: 'no' }, []],
    [{ sweat: 'unsure' }, [['sweat']]],
    [{}, []],
  ])('%j', (said, sets) => {
    expect(asAnswered(a, said)).toEqual(sets);
  });

  it('may still hold while not asked, where that is asked for', () => {
    expect(doubts(a, facts({}), { most: 1, notAsked: 'may-hold' })).toEqual([['sweat']]);
    expect(doubts(a, facts({ sweat: 'no' }), { most: 1, notAsked: 'may-hold' })).toEqual([]);
  });

  it('any of several options will do', () => {
    const several = is('duration', '2-6-weeks', 'over-12-weeks');
    expect([
      holds(several, facts({ duration: 'over-12-weeks' })),
      holds(several, facts({ duration: '3-14-days' })),
    ]).toEqual([true, false]);
  });

  it('counts ticks, of which none is none', () => {
    const ticked: Expression = { op: 'ticked', finding: 'heart-risk', count: 2 };
    expect(holds(ticked, facts({ 'heart-risk': ['smoker', 'family'] }))).toBe(true);
    expect(holds(ticked, facts({ 'heart-risk': ['smoker', 'none'] }))).toBe(false);
    expect(asAnswered(ticked, { 'heart-risk': 'unsure' })).toEqual([['heart-risk']]);
  });

  it('leans on an unsure answer that would imply it, whatever was said of it directly', () => {
    expect(asAnswered(is('fever'), { rigor: 'unsure' })).toEqual([['rigor']]);
    expect(asAnswered(is('fever'), { rigor: 'unsure', fever: 'no' })).toEqual([['rigor']]);
    expect(asAnswered(is('fever'), { rigor: 'unsure', fever: 'unsure' })).toEqual([['fever'], ['rigor']]);
  });
});

describe('numbers', () => {
  it.each([
    ['at-least', 50, [false, true, true]],
    ['above', 50, [false, false, true]],
    ['at-most', 50, [true, true, false]],
    ['under', 50, [true, false, false]],
  ] as const)('%s %i', (by, bound, at) => {
    expect([49, 50, 51].map((years) => holds(age(by, bound), facts({ age: years })))).toEqual(at);
  });

  it('may be unsure', () => {
    expect(asAnswered(age('at-least', 50), { age: 'unsure' })).toEqual([['age']]);
  });
});

describe('all', () => {
  const all: Expression = { op: 'all', of: [a, b] };
  it.each([
    [{ sweat: 'yes', nausea: 'yes' }, [[]]],
    [{ sweat: 'yes', nausea: 'unsure' }, [['nausea']]],
    [{ sweat: 'unsure', nausea: 'unsure' }, [['nausea', 'sweat']]],
    [{ sweat: 'unsure', nausea: 'no' }, []],
    [{ sweat: 'yes' }, []],
  ])('%j', (said, sets) => {
    expect(asAnswered(all, said)).toEqual(sets);
  });

  it('of nothing holds; the same doubt twice counts once; too many doubts are dropped', () => {
    expect(asAnswered({ op: 'all', of: [] }, {})).toEqual([[]]);
    expect(asAnswered({ op: 'all', of: [a, a] }, { sweat: 'unsure' })).toEqual([['sweat']]);
    expect(asAnswered(all, { sweat: 'unsure', nausea: 'unsure' }, 1)).toEqual([]);
  });
});

describe('any', () => {
  const any: Expression = { op: 'any', of: [a, b] };
  it.each([
    [{ sweat: 'no', nausea: 'yes' }, [[]]],
    [{ sweat: 'unsure', nausea: 'yes' }, [[]]],
    [{ sweat: 'unsure', nausea: 'unsure' }, [['nausea'], ['sweat']]],
    [{ sweat: 'unsure' }, [['sweat']]],
    [{ sweat: 'no' }, []],
  ])('%j', (said, sets) => {
    expect(asAnswered(any, said)).toEqual(sets);
  });

  it('keeps no set that holds a smaller one', () => {
    expect(
      asAnswered({ op: 'any', of: [a, { op: 'all', of: [a, b] }] }, { sweat: 'unsure', nausea: 'unsure' }),
    ).toEqual([['sweat']]);
  });
});

describe('at least so many', () => {
  const two: Expression = { op: 'at-least', count: 2, of: [a, b, c] };
  it.each([
    [{ sweat: 'yes', exert: 'yes' }, [[]]],
    [{ sweat: 'yes', nausea: 'unsure', exert: 'unsure' }, [['exert'], ['nausea']]],
    [{ sweat: 'unsure', nausea: 'unsure', exert: 'no' }, [['nausea', 'sweat']]],
    [{ sweat: 'yes', nausea: 'no' }, []],
  ])('%j', (said, sets) => {
    expect(asAnswered(two, said)).toEqual(sets);
  });
});

describe('not', () => {
  const not: Expression = { op: 'not', of: a };
  it.each([
    [{ sweat: 'yes' }, []],
    [{ sweat: 'no' }, [[]]],
    [{ sweat: 'unsure' }, [[]]],
    [{}, [[]]],
  ])('%j: an excuse counts only when it definitely holds', (said, sets) => {
    expect(asAnswered(not, said)).toEqual(sets);
  });
});

describe('what cannot hold', () => {
  it('needs a definite no', () => {
    expect(
      [{ sweat: 'no' }, { sweat: 'unsure' }, {}].map((said) => cannotHold(a, facts(said as Record<string, string>))),
    ).toEqual([true, false, false]);
  });
});
