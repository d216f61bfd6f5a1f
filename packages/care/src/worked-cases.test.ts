// Every made-up person of the knowledge is led where the case says, and nowhere that they must not be.
import { openFolder } from '@rhomboid/cli/knowledge';
import { careOf } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { careCaseProblems } from './worked-cases.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const care = careOf(knowledge);
const only = (id: string) => ({
  ...knowledge,
  care: { ...care, careCases: care.careCases.filter((one) => one.id === id) },
});

describe('worked cases of care', () => {
  it.each(care.careCases.map(({ id, told }) => [id, told]))('%s: %s', (id) => {
    expect(careCaseProblems(only(id))).toEqual([]);
  });

  it('are told when they do not hold, each with what came out instead', () => {
    const [one] = care.careCases.filter(({ id }) => id === 'fresh-catch');
    const wrong = { ...one!, first: 'gp', imaging: 'organ', scans: ['mri'], notPractitioners: ['pharmacist'] };
    const problems = careCaseProblems({ ...knowledge, care: { ...care, careCases: [wrong] } });
    expect(problems.map(({ message }) => message)).toEqual([
      'sends first to pharmacist',
      'fits plain',
      'leads to the practitioner pharmacist',
      'does not lead to the scan mri',
    ]);
  });

  it('are told when their answers cannot be read', () => {
    const [one] = care.careCases;
    const wrong = { ...one!, answers: { nonsense: 'yes' } };
    expect(careCaseProblems({ ...knowledge, care: { ...care, careCases: [wrong] } })).toHaveLength(1);
  });
});
