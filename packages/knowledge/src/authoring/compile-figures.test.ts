// Figures as written become whole poses; what is wrong is named with its file.
import type { Figure } from '@rhomboid/body';
import type { Problem } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { compileFigures } from './compile-figures.ts';

const stances = `
stances:
  - { id: stand, pose: {} }
  - { id: lean, from: stand, pose: { pelvis: 20, arms: { both: { at: [60, 200, 20] } } } }
`;
const figure = `
id: E01
view: {}
from: lean
keys:
  - { id: one, caption: "One.", move: 1, hold: 1 }
  - { id: two, caption: "Two.", move: 1, hold: 1, pose: { head: [0, 5, 10], arms: { right: { raise: 90 } }, legs: { both: { at: [10, 11, 20] } } } }
describe: "Somebody leans."
`;

function compile(
  text: string,
  path = 'figures/E01.yaml',
  exercises = ['E01'],
): { figures: readonly Figure[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const files = [
    { path: 'figures/stances.yaml', text: stances },
    { path, text },
  ];
  const figures = compileFigures(
    files,
    exercises.map((id) => ({ id })),
    problems,
  );
  return { figures, problems };
}

describe('compileFigures', () => {
  it('fills in what is not told from stance and figure', () => {
    const { figures, problems } = compile(figure);
    expect(problems).toEqual([]);
    const [one, two] = figures[0]!.keys;
    expect(one?.pose.pelvis).toEqual([20, 0, 0]);
    expect(two?.pose.pelvis).toEqual([20, 0, 0]);
    expect(two?.pose.head).toEqual([0, 5, 10]);
  });

  it('takes “both” for the right side and mirrors it for the left', () => {
    const { legs, arms } = compile(figure).figures[0]!.keys[1]!.pose;
    expect(legs.right).toMatchObject({ mode: 'reach', ankle: [10, 11, 20] });
    expect(legs.left).toMatchObject({ mode: 'reach', ankle: [10, 11, -20] });
    expect(arms.left).toMatchObject({ mode: 'reach', wrist: [60, 200, -20] });
  });

  it('lets an arm that is told angles turn instead of reach', () => {
    const { right } = compile(figure).figures[0]!.keys[1]!.pose.arms;
    expect(right).toEqual({ mode: 'turn', raise: 90, plane: 0, twist: 0, elbow: 0, wrist: 0 });
  });

  const wrongs: readonly (readonly [string, string, RegExp])[] = [
    ['a stance that is not there', figure.replace('from: lean', 'from: float'), /starts from “float”/],
    [
      'an arrow to no key',
      `${figure}arrows: [{ follow: { on: head }, from: one, to: three }]`,
      /names the key “three”/,
    ],
    [
      'two ways to hold the pelvis',
      figure.replace('pose: { head', 'pose: { knees: [0, 14, 0], head'),
      /by the hips, or all by the knees/,
    ],
    ['an unknown joint', figure.replace('head: [0, 5, 10]', 'wings: 5'), /wings/],
    ['an exercise that is not there', figure.replace('id: E01', 'id: E99'), /there is no exercise E99/],
  ];

  it.each(wrongs)('names %s', (_, text, says) => {
    const { problems } = compile(text);
    expect(problems.map(({ message }) => message).join('; ')).toMatch(says);
  });

  it('names exercises without a figure', () => {
    const { problems } = compile(figure, 'figures/E01.yaml', ['E01', 'E02']);
    expect(problems.map(({ message }) => message)).toEqual(['has no figure; write figures/E02.yaml']);
  });
});
