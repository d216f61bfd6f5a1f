// A figure that does what no person can, or whose hand goes through the wall, teaches the wrong movement.
import { figureProblems, withVariants } from '@rhomboid/body';
import type { LintCheck } from './release-checks.ts';

export const figuresHuman: LintCheck = {
  name: 'figures-human',
  about:
    'Every moment of every exercise figure, at every level that is drawn, is in the range of human joints, holds its targets and stays out of its supports.',
  check: ({ plan }) => plan?.figures.flatMap(withVariants).flatMap(figureProblems) ?? [],
};
