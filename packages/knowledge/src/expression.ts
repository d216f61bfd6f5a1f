// Conditions over answers, as data: what rules, follow-up questions and priors are written in.

/** One statement about one finding, or a combination of statements. */
export type Expression =
  /** The answer is one of `values` (yes-no: `yes`/`no`; one: option id; many: that option is ticked). */
  | { readonly op: 'is'; readonly finding: string; readonly values: readonly string[] }
  /** At least `count` options of a `many` finding are ticked. */
  | { readonly op: 'ticked'; readonly finding: string; readonly count: number }
  /** A number compared with a bound. */
  | {
      readonly op: 'compare';
      readonly finding: string;
      readonly by: 'at-least' | 'at-most' | 'above' | 'under';
      readonly bound: number;
    }
  | { readonly op: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly op: 'at-least'; readonly count: number; readonly of: readonly Expression[] }
  /** An excuse: fails only where the inner expression definitely holds. */
  | { readonly op: 'not'; readonly of: Expression };

/** A finding and value that an expression speaks of; `positive` unless it stands under an odd number of `not`s. */
export interface Mention {
  readonly finding: string;
  readonly value: string;
  readonly positive: boolean;
}

/** Every finding and value that the expression mentions, in reading order. Numbers and counts have the value `*`. */
export function mentions(expression: Expression, positive = true): readonly Mention[] {
  switch (expression.op) {
    case 'is':
      return expression.values.map((value) => ({ finding: expression.finding, value, positive }));
    case 'ticked':
    case 'compare':
      return [{ finding: expression.finding, value: '*', positive }];
    case 'not':
      return mentions(expression.of, !positive);
    default:
      return expression.of.flatMap((inner) => mentions(inner, positive));
  }
}
