import { describe, expect, it } from 'vitest';
import { findLinks } from './find-links.ts';
import { sampleSelection } from './select/spike-slab.ts';
import { selectionProblem } from './selection-problem.ts';
import { simulatePerson } from './simulate/person.ts';
import { referenceWorld } from './simulate/world.ts';

describe('the selection problem', () => {
  it('is the one that links are found by (seed 130)', () => {
    const { diary } = simulatePerson(referenceWorld, 90, 130);
    const problem = selectionProblem(diary)!;
    const sampling = { sweeps: 1500, burnIn: 250, seed: 1 };
    const draws = sampleSelection(problem.noises, problem, problem.usualVariance, sampling);
    expect([...draws.inclusion]).toEqual(findLinks(diary).links.map(({ inclusion }) => inclusion));
  });

  it('is none where nothing can be fitted', () => {
    expect(selectionProblem(simulatePerson(referenceWorld, 5, 131).diary)).toBeUndefined();
  });
});
