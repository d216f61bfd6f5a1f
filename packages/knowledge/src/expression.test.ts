// What an expression mentions, and on which side of a not.
import { describe, expect, it } from 'vitest';
import { type Expression, mentions } from './expression.ts';

const fever: Expression = { op: 'is', finding: 'fever', values: ['yes'] };
const old: Expression = { op: 'compare', finding: 'age', by: 'at-least', bound: 50 };

describe('mentions', () => {
  it('lists every value of an answer', () => {
    const trend: Expression = { op: 'is', finding: 'trend', values: ['worse', 'same'] };
    expect(mentions(trend).map(({ value }) => value)).toEqual(['worse', 'same']);
  });

  it('turns sides at each not, also inside all, any and at-least', () => {
    const expression: Expression = {
      op: 'all',
      of: [fever, { op: 'not', of: { op: 'at-least', count: 1, of: [old, { op: 'not', of: fever }] } }],
    };
    expect(mentions(expression)).toEqual([
      { finding: 'fever', value: 'yes', positive: true },
      { finding: 'age', value: '*', positive: false },
      { finding: 'fever', value: 'yes', positive: true },
    ]);
  });
});
