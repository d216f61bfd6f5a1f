// Expressions as they travel: lists in place of objects, whose keys cost more than all they say.
import type { Expression } from './expression.ts';

/**
 * `[finding, ...values]` for “is”; else a sign and its parts. `&` all, `|` any, `!` not, `#` at least so many,
 * `+` so many ticked, and `>=`, `<=`, `>`, `<` with a finding and a bound. No finding's id begins with a sign.
 */
export type PackedExpression = readonly [string, ...(string | number | PackedExpression)[]];

type Comparison = Extract<Expression, { op: 'compare' }>['by'];

const SIGNS: Readonly<Record<Comparison, string>> = { 'at-least': '>=', 'at-most': '<=', above: '>', under: '<' };

export function packExpression(expression: Expression): PackedExpression {
  switch (expression.op) {
    case 'is':
      return [expression.finding, ...expression.values];
    case 'ticked':
      return ['+', expression.finding, expression.count];
    case 'compare':
      return [SIGNS[expression.by], expression.finding, expression.bound];
    case 'not':
      return ['!', packExpression(expression.of)];
    case 'at-least':
      return ['#', expression.count, ...expression.of.map(packExpression)];
    default:
      return [expression.op === 'all' ? '&' : '|', ...expression.of.map(packExpression)];
  }
}

export function unpackExpression([sign, ...parts]: PackedExpression): Expression {
  const inner = (from: number) => (parts.slice(from) as PackedExpression[]).map(unpackExpression);
  const finding = parts[0] as string;
  switch (sign) {
    case '&':
      return { op: 'all', of: inner(0) };
    case '|':
      return { op: 'any', of: inner(0) };
    case '!':
      return { op: 'not', of: inner(0)[0]! };
    case '#':
      return { op: 'at-least', count: parts[0] as number, of: inner(1) };
    case '+':
      return { op: 'ticked', finding, count: parts[1] as number };
  }
  const by = (Object.keys(SIGNS) as Comparison[]).find((name) => SIGNS[name] === sign);
  return by === undefined
    ? { op: 'is', finding: sign, values: parts as string[] }
    : { op: 'compare', finding, by, bound: parts[1] as number };
}
