// A value or the reasons why there is none. For everything that comes from outside; inside, a broken invariant throws.

/** One thing that is wrong with what was given: what, where, and how to mend it. */
export interface Problem {
  /** What is wrong and how to mend it, as one sentence. */
  readonly message: string;
  /** Where: file, item, field, line; outermost first. Empty when there is only one place it can be. */
  readonly where: readonly string[];
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed<T = never>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}

export function problem(message: string, ...where: readonly string[]): Problem {
  return { message, where };
}

/** The problem as one line: `knowledge/x.yaml › C-V1 › levels: …`. */
export function problemLine(p: Problem): string {
  return p.where.length === 0 ? p.message : `${p.where.join(' › ')}: ${p.message}`;
}
