// The lint of figures: each kind of wrong is found, and named with the key.
import { KNOWLEDGE_FOLDER, openFolder } from '@rhomboid/cli/knowledge';
import { planOf } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { figureProblems } from './limits.ts';
import type { Pose } from './pose.ts';

const opened = openFolder(KNOWLEDGE_FOLDER);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { figures } = planOf(opened.value);

/** The standing figure of the neck-and-wall exercise with its second key changed. */
function changed(change: Partial<Pose>): Figure {
  const figure = figures.find(({ id }) => id === 'E31')!;
  const keys = figure.keys.map((key, i) => (i === 1 ? { ...key, pose: { ...key.pose, ...change } } : key));
  return { ...figure, keys };
}

const straight = { mode: 'turn', raise: 10, plane: 60, twist: 0, elbow: 10, wrist: 0 } as const;
const standing = figures.find(({ id }) => id === 'E31')!.keys[1]!.pose;

const wrongs: readonly (readonly [string, Partial<Pose>, RegExp])[] = [
  ['a neck bent too far', { neck: [70, 0, 0] }, /bend of the neck .* is at 35 degrees/],
  ['a back turned too far', { lumbar: [0, 0, 60] }, /turn of the lumbar/],
  [
    'an elbow bent backwards',
    { arms: { ...standing.arms, left: { ...straight, elbow: -40 } } },
    /the left elbow is at -40 degrees/,
  ],
  [
    'an arm lifted behind the back',
    { arms: { ...standing.arms, right: { ...straight, raise: 110, plane: 180 } } },
    /right upper arm, behind the trunk/,
  ],
  [
    'a hand that cannot reach its place',
    {
      arms: {
        ...standing.arms,
        right: { mode: 'reach', on: 'world', wrist: [150, 256, 31], elbow: [0, -1, 0], fingers: null },
      },
    },
    /the right hand misses its place/,
  ],
  [
    'a hand through the wall',
    {
      arms: {
        ...standing.arms,
        right: { mode: 'reach', on: 'world', wrist: [-38, 220, 40], elbow: [-1, 0, 0.5], fingers: null },
      },
    },
    /inside the wall/,
  ],
  ['feet under the floor', { place: { by: 'hips', at: [3, 150, 0] }, legs: sunk() }, /under the floor/],
];

function sunk(): Pose['legs'] {
  const leg = { mode: 'turn', flex: 0, out: 0, twist: 0, knee: 0, ankle: 0 } as const;
  return { left: leg, right: leg };
}

describe('figureProblems', () => {
  it('has nothing against the figure as it is', () => {
    expect(figureProblems(changed({}))).toEqual([]);
  });

  it.each(wrongs)('finds %s', (_, change, says) => {
    const problems = figureProblems(changed(change));
    expect(problems.map(({ message }) => message).join('; ')).toMatch(says);
    expect(problems[0]?.where[0]).toBe('E31');
  });
});
