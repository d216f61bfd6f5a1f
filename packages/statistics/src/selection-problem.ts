// The problem that is left once noise and nuisance are dealt with, for whoever would solve it in another way.
import { checkDiary, type Diary } from './design/diary.ts';
import { fitSeries, type LinkOptions, seriesOf } from './fit.ts';
import type { Gram } from './select/gram.ts';
import { slabScale, varianceDays } from './select/spike-slab.ts';

/**
 * Pain = X b + noise, at most one column of each factor in, by its Gram matrix. Before the diary: factor k is in with
 * chance `prior[k]`, each of its columns `first[k] ... first[k + 1] - 1` alike; an effect has density
 * b^2 N(b; 0, slabScale) / slabScale; the variance is inverse gamma, of shape `varianceDays / 2` and scale
 * `varianceDays * plainVariance / 2`; one degree of freedom goes to the level.
 */
export interface SelectionProblem {
  readonly gram: Gram;
  readonly first: Int32Array;
  readonly prior: Float64Array;
  readonly slabScale: number;
  readonly varianceDays: number;
  readonly plainVariance: number;
}

/** The problem that `findLinks` solves on a diary; undefined where it fits none. Errors as `findLinks`. */
export function selectionProblem(diary: Diary, options: LinkOptions = {}): SelectionProblem | undefined {
  checkDiary(diary);
  const fit = fitSeries(seriesOf(diary), options);
  if (fit === undefined) return undefined;
  const { gram, design, prior, plainVariance } = fit;
  return { gram, first: design.first, prior, slabScale, varianceDays, plainVariance };
}
