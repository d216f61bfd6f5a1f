// Whether a statement holds, where some of what it speaks of was never asked.
import type { Expression } from './expression.ts';

/** `unknown`: it hangs on something that nobody told. */
export type Truth = 'yes' | 'no' | 'unknown';

/** What is known under a word: values, a number; null where it is not known. */
export type Known = (word: string) => readonly string[] | number | null;

/** Whether the statement holds by what is known. */
export function truthOf(expression: Expression, known: Known): Truth {
  switch (expression.op) {
    case 'is': {
      const values = known(expression.finding);
      return Array.isArray(values) ? from(expression.values.some((value) => values.includes(value))) : 'unknown';
    }
    case 'ticked': {
      const values = known(expression.finding);
      return Array.isArray(values)
        ? from(values.filter((value) => value !== 'none' && value !== 'nothing').length >= expression.count)
        : 'unknown';
    }
    case 'compare': {
      const value = known(expression.finding);
      return typeof value === 'number' ? from(compares(value, expression.by, expression.bound)) : 'unknown';
    }
    case 'not': {
      const inner = truthOf(expression.of, known);
      return inner === 'unknown' ? inner : from(inner === 'no');
    }
    default: {
      const parts = expression.of.map((part) => truthOf(part, known));
      const needed = neededOf(expression);
      if (parts.filter((part) => part === 'yes').length >= needed) return 'yes';
      return parts.filter((part) => part !== 'no').length >= needed ? 'unknown' : 'no';
    }
  }
}

/** How many of the parts of a combination have to hold. */
export function neededOf(expression: Extract<Expression, { of: readonly Expression[] }>): number {
  if (expression.op === 'at-least') return expression.count;
  return expression.op === 'all' ? expression.of.length : 1;
}

function from(value: boolean): Truth {
  return value ? 'yes' : 'no';
}

/** Whether a number lies where the bound wants it. */
export function compares(value: number, by: Extract<Expression, { op: 'compare' }>['by'], bound: number): boolean {
  switch (by) {
    case 'at-least':
      return value >= bound;
    case 'at-most':
      return value <= bound;
    case 'above':
      return value > bound;
    case 'under':
      return value < bound;
  }
}
