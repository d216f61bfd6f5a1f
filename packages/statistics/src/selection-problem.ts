// The problem that is left once noise and nuisance are dealt with, for whoever would solve it in another way.
import { checkDiary, type Diary } from './design/diary.ts';
import { fitSeries, type LinkOptions, seriesOf } from './fit.ts';
import type { WeighedGram } from './select/gram.ts';
import { type Groups, ModelPrior } from './select/model-prior.ts';
import { slabScale, varianceDays } from './select/spike-slab.ts';

/**
 * Pain = X b + noise, at most one column of each factor in, by its Gram matrix under each kind of noise that it may be,
 * ln of whose weights (variance and effects apart) are given beside. Factor k owns columns
 * `first[k] ... first[k + 1] - 1`; an effect has density b^2 N(b; 0, slabScale) / slabScale; the variance is inverse
 * gamma, of shape `varianceDays / 2` and scale `varianceDays * usualVariance / 2`; one degree of freedom goes to the level.
 */
export interface SelectionProblem extends Groups {
  readonly noises: readonly WeighedGram[];
  readonly slabScale: number;
  readonly varianceDays: number;
  readonly usualVariance: number;
  /** ln of the prior of a choice of columns (one a factor, -1: none), up to a constant. */
  readonly logPrior: (chosen: Int32Array) => number;
}

/** The problem that `findLinks` solves on a diary; undefined where it fits none. Errors as `findLinks`. */
export function selectionProblem(diary: Diary, options: LinkOptions = {}): SelectionProblem | undefined {
  checkDiary(diary);
  const fit = fitSeries(seriesOf(diary), options);
  if (fit === undefined) return undefined;
  const { cells, design, prior, answers, usualVariance } = fit;
  const groups = { first: design.first, prior, answers };
  const before = new ModelPrior(groups);
  const logPrior = (chosen: Int32Array): number => before.logWeight(chosen);
  return { noises: cells, ...groups, slabScale, varianceDays, usualVariance, logPrior };
}
