// Every figure of the knowledge at many moments: bones keep their lengths, contacts hold, nothing jumps,
// nobody does what people cannot do, and every moment can be drawn.
import { KNOWLEDGE_FOLDER, openFolder } from '@rhomboid/cli/knowledge';
import { planOf } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { svgElement, svgString } from '../svg.ts';
import { animatedSvg } from './animated-svg.ts';
import { drawFigure, figureNodes } from './draw-frame.ts';
import { stillSteps, stillStrip } from './draw-strip.ts';
import { type Figure, figureAtLevel, withVariants } from './figure.ts';
import { figureProblems } from './limits.ts';
import { lengths, spineBones } from './proportions.ts';
import type { Limb, Skeleton } from './skeleton.ts';
import { frameAt, roundSeconds } from './timeline.ts';
import { lengthOf, minus, type Vec } from './vector.ts';

const opened = openFolder(KNOWLEDGE_FOLDER);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { figures, exercises } = planOf(opened.value);
const named = figures.flatMap(withVariants).map((figure) => [figure.id, figure] as const);

const moments = 60;
function skeletonsOf(figure: Figure): readonly Skeleton[] {
  const round = roundSeconds(figure);
  return Array.from({ length: moments }, (_, i) => frameAt(figure, (round * i) / moments).skeleton);
}

function apart(a: Vec, b: Vec): number {
  return lengthOf(minus(a, b));
}

function limbLengths({ root, middle, end, tip }: Limb): readonly number[] {
  return [apart(root, middle), apart(middle, end), apart(end, tip)];
}

function jointsOf({ spine, head, arms, legs }: Skeleton): readonly Vec[] {
  const limbs = [arms.left, arms.right, legs.left, legs.right].flatMap(({ middle, end, tip }) => [middle, end, tip]);
  return [...spine.map(({ at }) => at), head.at, ...limbs];
}

it('there is one for each exercise', () => {
  expect(figures.map(({ id }) => id)).toEqual(exercises.map(({ id }) => id).sort());
  expect(figures).toHaveLength(40);
});

describe.each(named)('%s', { timeout: 30_000 }, (_, figure) => {
  it('keeps the length of every bone', () => {
    for (const { spine, arms, legs } of skeletonsOf(figure)) {
      spineBones.forEach(({ length }, i) => {
        expect(apart(spine[i]!.at, spine[i + 1]!.at)).toBeCloseTo(length, 6);
      });
      for (const arm of [arms.left, arms.right]) {
        const [upper, lower, hand] = limbLengths(arm);
        expect([upper, lower, hand]).toEqual([lengths.upperArm, lengths.forearm, lengths.hand].map(near));
      }
      for (const leg of [legs.left, legs.right]) {
        expect(limbLengths(leg)).toEqual([lengths.thigh, lengths.shin, lengths.foot].map(near));
      }
    }
  });

  it('keeps hands and feet where all keys hold them', () => {
    for (const limbs of ['arms', 'legs'] as const) {
      for (const side of ['left', 'right'] as const) {
        if (figure.alternate) continue;
        const targets = figure.keys.map(({ pose }) => worldTarget(pose[limbs][side]));
        if (targets.some((target) => target === null || target.join() !== targets[0]?.join())) continue;
        const round = roundSeconds(figure);
        for (let i = 0; i < moments; i++) {
          const { end } = frameAt(figure, (round * i) / moments).skeleton[limbs][side];
          expect(apart(end, targets[0]!)).toBeLessThan(0.8);
        }
      }
    }
  });

  it('moves without a jump', () => {
    const step = 1 / 60;
    let before = jointsOf(frameAt(figure, 0).skeleton);
    for (let time = step; time < roundSeconds(figure) + step; time += step) {
      const now = jointsOf(frameAt(figure, time).skeleton);
      // A wrist of a fast arm makes at most 7 metres a second.
      now.forEach((joint, i) => {
        expect(apart(joint, before[i]!)).toBeLessThan(12);
      });
      before = now;
    }
  });

  it('does what people can do, and goes through nothing', () => {
    expect(figureProblems(figure)).toEqual([]);
  });

  it('is drawn with the same shapes at every moment', () => {
    const round = roundSeconds(figure);
    const counts = new Map<boolean, Set<number>>();
    for (let i = 0; i < 12; i++) {
      const frame = frameAt(figure, (round * i) / 12);
      const nodes = figureNodes(svgElement, frame);
      counts.set(frame.mirrored, (counts.get(frame.mirrored) ?? new Set()).add(nodes.length));
      expect(nodes.length).toBeLessThanOrEqual(52);
      expect(svgString(drawFigure(svgElement, frame))).not.toMatch(/NaN|Infinity|undefined/);
    }
    for (const numbers of counts.values()) expect(numbers.size).toBe(1);
  });

  it('is turned over for the other side', () => {
    const [one, other] = [false, true].map((flipped) => drawFigure(svgElement, frameAt(figure, 1, flipped)));
    const inside = other?.children[0];
    expect(inside).toMatchObject({ tag: 'g', attributes: { transform: expect.stringMatching(/scale\(-1 1\)$/) } });
    expect(inside).toHaveProperty('children', one?.children);
  });

  it('has two to four steps, in words as well', () => {
    const steps = stillSteps(figure);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(4);
    const strip = stillStrip(svgElement, figure);
    for (const { caption } of steps) expect(String(strip.attributes['aria-label'])).toContain(caption);
    expect(figure.describe.length).toBeGreaterThan(40);
  });

  it('becomes a file that moves, and stands still where motion is not wanted', () => {
    const text = animatedSvg(figure, { title: figure.id });
    expect(text).toContain('prefers-reduced-motion:reduce');
    expect(text).toContain('<animate ');
    expect(text).not.toMatch(/NaN|undefined/);
    expect(text.length).toBeLessThan(350_000);
    for (const [, times, splines] of text.matchAll(
      /keyTimes="([^"]*)" values="[^"]*" calcMode="spline" keySplines="([^"]*)"/g,
    ))
      expect(splines!.split(';')).toHaveLength(times!.split(';').length - 1);
    for (const [, times, values] of text.matchAll(/keyTimes="([^"]*)" values="([^"]*)"/g)) {
      expect(times!.split(';')).toHaveLength(values!.split(';').length);
      const numbers = times!.split(';').map(Number);
      expect([numbers[0], numbers.at(-1)]).toEqual([0, 1]);
      expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
    }
  });
});

it('has no variant for a level that its exercise does not have', () => {
  for (const { id, variants } of figures) {
    const { levels } = exercises.find((exercise) => exercise.id === id)!;
    for (const { level, figure } of variants) {
      expect(level).toBeLessThanOrEqual(levels.length);
      expect(figureAtLevel(figures.find((one) => one.id === id)!, level)).toBe(figure);
    }
    expect(figureAtLevel(figures.find((one) => one.id === id)!, 99).id).toBe(id);
  }
});

function near(length: number): unknown {
  return expect.closeTo(length, 6);
}

function worldTarget(limb: Figure['keys'][number]['pose']['arms' | 'legs']['left']): Vec | null {
  if (limb.mode !== 'reach' || limb.on !== 'world') return null;
  return 'wrist' in limb ? limb.wrist : limb.ankle;
}
