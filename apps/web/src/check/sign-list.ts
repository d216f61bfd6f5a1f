// Several yes-no questions as one list of ticks, with "none of these" and "not sure".
import type { Answers } from '@rhomboid/check';

/** What is ticked in the list. */
export interface SignList {
  readonly yes: readonly string[];
  readonly none: boolean;
  /** Not sure about the ones that are not ticked. */
  readonly unsure: boolean;
}

export const NO_SIGNS: SignList = { yes: [], none: false, unsure: false };

/** The list as it was answered before; empty where it was not. */
export function signsFrom(findings: readonly string[], answers: Answers): SignList {
  const having = (...values: string[]): readonly string[] =>
    findings.filter((id) => values.includes(String(answers[id])));
  return {
    yes: having('yes'),
    none: findings.length > 0 && having('no').length === findings.length,
    unsure: having('unsure', 'maybe').length > 0,
  };
}

/**
 * The answers that the list gives, or null while nothing is ticked. An open row is a no only when the person has looked;
 * "not sure" about the list is a `maybe` for each open row, so that the check can ask once more, one by one.
 */
export function signsAnswered(
  findings: readonly string[],
  { yes, none, unsure }: SignList,
): Record<string, 'yes' | 'no' | 'maybe'> | null {
  if (yes.length === 0 && !none && !unsure) return null;
  return Object.fromEntries(findings.map((id) => [id, yes.includes(id) ? 'yes' : unsure ? 'maybe' : 'no']));
}

/** Ticks or clears one sign. A tick takes "none of these" away. */
export function toggleSign(list: SignList, id: string): SignList {
  return { ...list, yes: toggled(list.yes, id), none: false };
}

/** "None of these" clears everything else. */
export function toggleNone(list: SignList): SignList {
  return { ...NO_SIGNS, none: !list.none };
}

export function toggleUnsure(list: SignList): SignList {
  return { ...list, none: false, unsure: !list.unsure };
}

/** The list with `id` added, or without it when it was there. */
export function toggled<Id extends string>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
