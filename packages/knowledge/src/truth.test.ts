// Three answers, not two: what nobody told makes a statement unknown, never false.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from './expression.ts';
import { type Known, truthOf } from './truth.ts';

const is = (finding: string): Expression => ({ op: 'is', finding, values: ['yes'] });
const WORDS = ['a', 'b', 'c'];

const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...WORDS).map(is),
    fc.constantFrom(...WORDS).map((finding): Expression => ({ op: 'ticked', finding, count: 1 })),
    tie('node').map((of): Expression => ({ op: 'not', of })),
    fc
      .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
      .map(([op, of]): Expression => ({ op, of })),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
      .map(([count, of]): Expression => ({ op: 'at-least', count, of })),
  ),
})).node;
const told = fc.constantFrom(['yes'], ['no'], null);

describe('truthOf', () => {
  it('is the same however what is unknown turns out, where it says yes or no', () => {
    fc.assert(
      fc.property(anyExpression, fc.tuple(told, told, told), fc.tuple(told, told, told), (expression, now, later) => {
        const known: Known = (word) => now[WORDS.indexOf(word)] ?? null;
        const fuller: Known = (word) => known(word) ?? later[WORDS.indexOf(word)] ?? ['no'];
        const said = truthOf(expression, known);
        if (said !== 'unknown') expect(truthOf(expression, fuller)).toBe(said);
        expect(truthOf(expression, fuller)).not.toBe('unknown');
      }),
    );
  });

  it('compares numbers, and does not know those that nobody told', () => {
    const from42: Expression = { op: 'compare', finding: 'days', by: 'at-least', bound: 42 };
    expect([41, 42, null].map((days) => truthOf(from42, () => days))).toEqual(['no', 'yes', 'unknown']);
    const under: Expression = { op: 'compare', finding: 'days', by: 'under', bound: 84 };
    expect([83, 84].map((days) => truthOf(under, () => days))).toEqual(['yes', 'no']);
  });

  it('counts ticked options without “none”', () => {
    const any: Expression = { op: 'ticked', finding: 'work', count: 1 };
    expect([['none'], ['desk'], null].map((values) => truthOf(any, () => values))).toEqual(['no', 'yes', 'unknown']);
  });
});
