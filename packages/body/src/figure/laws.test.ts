// Laws of the skeleton: two bones reach what can be reached, mirrors undo themselves, blends begin and end where they should.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blendPoses, eased } from './blend-poses.ts';
import { mirrorPose } from './mirror-pose.ts';
import type { Pose } from './pose.ts';
import { lengths } from './proportions.ts';
import { reach } from './reach.ts';
import { solve } from './solve.ts';
import { type Axes, bent, dot, lengthOf, minus, type Vec, worldAxes } from './vector.ts';

const number = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const vec = (most: number) => fc.tuple(number(most), number(most), number(most));
const bend = vec(25);

const arm = fc.oneof(
  fc.record({
    mode: fc.constant('turn' as const),
    raise: fc.double({ min: 0, max: 180, noNaN: true }),
    plane: number(120),
    twist: number(90),
    elbow: fc.double({ min: 0, max: 150, noNaN: true }),
    wrist: number(60),
  }),
  fc.record({
    mode: fc.constant('reach' as const),
    on: fc.constantFrom('world' as const, 'head' as const, 'thigh-left' as const),
    wrist: vec(200),
    elbow: vec(1),
    fingers: fc.option(vec(1), { nil: null }),
  }),
);
const leg = fc.oneof(
  fc.record({
    mode: fc.constant('turn' as const),
    flex: number(100),
    out: number(40),
    twist: number(40),
    knee: fc.double({ min: 0, max: 150, noNaN: true }),
    ankle: number(40),
  }),
  fc.record({
    mode: fc.constant('reach' as const),
    on: fc.constant('world' as const),
    ankle: vec(200),
    knee: vec(1),
    toes: vec(1),
  }),
);
const both = <T>(one: fc.Arbitrary<T>) => fc.record({ left: one, right: one });
const pose: fc.Arbitrary<Pose> = fc.record({
  place: fc.record({ by: fc.constant('hips' as const), at: vec(200) }),
  pelvis: vec(180),
  lumbar: bend,
  lowerThorax: bend,
  upperThorax: bend,
  neck: bend,
  head: bend,
  shoulders: both(vec(12)),
  arms: both(arm),
  legs: both(leg),
  grip: both(fc.double({ min: 0, max: 1, noNaN: true })),
  breath: fc.double({ min: 0, max: 1, noNaN: true }),
});

function squareness({ forward, up, right }: Axes): number {
  const square = [dot(forward, up), dot(up, right), dot(right, forward)].map(Math.abs);
  return Math.max(...square, ...[forward, up, right].map((axis) => Math.abs(lengthOf(axis) - 1)));
}

describe('the skeleton', () => {
  it('reaches every target within reach, and keeps its bones', () => {
    fc.assert(
      fc.property(vec(100), vec(1), (target, pole) => {
        const { middle, end, missing } = reach([0, 0, 0], target, 60, 47, pole);
        expect(lengthOf(middle)).toBeCloseTo(60, 6);
        expect(lengthOf(minus(end, middle))).toBeCloseTo(47, 6);
        const far = lengthOf(target);
        if (far > 14 && far < 106) expect(missing).toBeLessThan(1e-9);
        expect(lengthOf(minus(end, target))).toBeCloseTo(missing, 6);
      }),
    );
  });

  it('keeps all axes at right angles however it bends', () => {
    fc.assert(
      fc.property(vec(180), vec(180), (first, second) => {
        expect(squareness(bent(bent(worldAxes, first), second))).toBeLessThan(1e-9);
      }),
    );
  });

  it('keeps its bones in every pose, and between any two', () => {
    fc.assert(
      fc.property(pose, pose, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        const { arms, legs } = solve(blendPoses(a, b, t));
        for (const { root, middle, end } of [arms.left, arms.right]) {
          expect(lengthOf(minus(middle, root))).toBeCloseTo(lengths.upperArm, 5);
          expect(lengthOf(minus(end, middle))).toBeCloseTo(lengths.forearm, 5);
        }
        for (const { root, middle, end } of [legs.left, legs.right]) {
          expect(lengthOf(minus(middle, root))).toBeCloseTo(lengths.thigh, 5);
          expect(lengthOf(minus(end, middle))).toBeCloseTo(lengths.shin, 5);
        }
      }),
    );
  });

  it('is its own mirror image seen twice', () => {
    fc.assert(
      fc.property(pose, (one) => {
        expect(jointsOf(mirrorPose(mirrorPose(one)))).toEqual(jointsOf(one).map(close));
      }),
    );
  });

  it('mirrors every joint to the other side', () => {
    fc.assert(
      fc.property(pose, (one) => {
        const { arms, head } = solve(one);
        const mirrored = solve(mirrorPose(one));
        expect(mirrored.arms.left.end).toEqual(close([arms.right.end[0], arms.right.end[1], -arms.right.end[2]]));
        expect(mirrored.head.at).toEqual(close([head.at[0], head.at[1], -head.at[2]]));
      }),
    );
  });
});

describe('easing', () => {
  it('begins at 0, ends at 1, never turns back, and starts and ends softly', () => {
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1]);
    for (let i = 1; i <= 100; i++) expect(eased(i / 100)).toBeGreaterThan(eased((i - 1) / 100));
    expect(eased(0.01)).toBeLessThan(0.001);
  });
});

function jointsOf(one: Pose): readonly Vec[] {
  const { spine, head, arms, legs } = solve(one);
  return [...spine.map(({ at }) => at), head.at, arms.left.end, arms.right.tip, legs.left.end, legs.right.tip];
}

function close([x, y, z]: Vec): unknown {
  return [expect.closeTo(x, 4), expect.closeTo(y, 4), expect.closeTo(z, 4)];
}
