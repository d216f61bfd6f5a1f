// What is packed comes back the same, whatever the expression.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Expression } from './expression.ts';
import { packExpression, unpackExpression } from './packed-expression.ts';

const finding = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.record({ op: fc.constant('is' as const), finding, values: fc.array(finding, { minLength: 1 }) }),
  fc.record({ op: fc.constant('ticked' as const), finding, count: fc.nat(5) }),
  fc.record({
    op: fc.constant('compare' as const),
    finding,
    by: fc.constantFrom('at-least' as const, 'at-most' as const, 'above' as const, 'under' as const),
    bound: fc.integer({ min: -5, max: 200 }),
  }),
);
const { any } = fc.letrec<{ any: Expression }>((tie) => {
  const of = fc.array(tie('any'), { minLength: 1, maxLength: 3 });
  return {
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of }),
      fc.record({ op: fc.constant('at-least' as const), count: fc.nat(3), of }),
      fc.record({ op: fc.constant('not' as const), of: tie('any') }),
    ),
  };
});

it('gives back every expression', () => {
  fc.assert(
    fc.property(any, (expression) => {
      const travelled = JSON.parse(JSON.stringify(packExpression(expression)));
      expect(unpackExpression(travelled)).toEqual(expression);
    }),
    { numRuns: 2000, seed: 20261121 },
  );
});
