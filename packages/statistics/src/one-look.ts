// The rule for a single look at a diary: which links may be told once, and how often that is wrong.
import type { Links } from './links.ts';

/** Inclusion from which a link may be told at one look. */
export const oneLookInclusion = 0.6;

/**
 * The factors that may be told at one look, likeliest first: inclusion of 0.6 or more, of factors that varied, in a
 * diary from which noise could be fitted (a prior alone is never told). For one look only: who looks every day must
 * hold to a stricter rule, or claims pile up.
 */
export function toldAtOneLook(found: Links): number[] {
  if (found.noise === undefined) return [];
  return found.links
    .map((_, k) => k)
    .filter((k) => found.links[k]!.sd > 0 && found.links[k]!.inclusion >= oneLookInclusion)
    .sort((i, j) => found.links[j]!.inclusion - found.links[i]!.inclusion || i - j);
}
