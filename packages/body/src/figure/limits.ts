// What a human body can do, and what is in its way: holds every frame of a figure to both.
import { type Problem, problem } from '@rhomboid/ground';
import { placeOn } from './body-place.ts';
import type { Figure } from './figure.ts';
import { fleshOf } from './flesh.ts';
import { jointProblems } from './joints.ts';
import type { Skeleton } from './skeleton.ts';
import { type Solid, solidsOf } from './supports.ts';
import { frameAt, roundSeconds } from './timeline.ts';
import { bent, cross, dot, lengthOf, minus, type Vec, worldAxes } from './vector.ts';

/** How many moments of a round are looked at. */
const moments = 48;
/** How deep flesh may be pressed in by the floor or hard things, and by soft things, in figure units. */
const given = { hard: 5, soft: 22 } as const;
/** How far a hand or foot may miss its target. */
const slip = 0.75;

/** What no human could do, or what goes through a support; each thing once, with the key in which it is worst. */
export function figureProblems(figure: Figure): readonly Problem[] {
  const worst = new Map<string, { readonly by: number; readonly message: string; readonly key: string }>();
  const solids = solidsOf(figure.supports);
  const note = (what: string, by: number, message: string, key: string): void => {
    if (by > 0 && by > (worst.get(what)?.by ?? 0)) worst.set(what, { by, message, key });
  };
  const round = roundSeconds(figure);
  const swims = figure.supports.some(({ kind }) => kind === 'water');
  for (let i = 0; i < moments; i++) {
    const { skeleton, key } = frameAt(figure, (round * i) / moments);
    for (const { what, by, message } of jointProblems(skeleton)) note(what, by, message, key.id);
    for (const { what, missing } of targets(skeleton))
      note(`${what} reach`, missing - slip, `the ${what} misses its place by ${missing.toFixed(1)}`, key.id);
    for (const { what, at, radius } of fleshOf(skeleton)) {
      const deep = swims ? 0 : radius - at[1];
      note(`${what} floor`, deep - given.hard, `the ${what} is ${deep.toFixed(0)} under the floor`, key.id);
      for (const solid of solids) {
        const inside = depthIn(solid, at, radius, skeleton);
        const allowed = 'soft' in solid && solid.soft ? given.soft : given.hard;
        note(
          `${what} ${solid.name}`,
          inside - allowed,
          `the ${what} is ${inside.toFixed(0)} inside the ${solid.name}`,
          key.id,
        );
      }
    }
  }
  return [...worst.values()].map(({ message, key }) => problem(message, figure.id, key));
}

function targets({ arms, legs }: Skeleton): readonly { readonly what: string; readonly missing: number }[] {
  return [
    { what: 'left hand', missing: arms.left.missing },
    { what: 'right hand', missing: arms.right.missing },
    { what: 'left foot', missing: legs.left.missing },
    { what: 'right foot', missing: legs.right.missing },
  ];
}

/** How deep a ball of flesh is in a solid; 0 or less outside it. Mats and what is held are not in the way. */
function depthIn(solid: Solid, at: Vec, radius: number, skeleton: Skeleton): number {
  if (solid.kind === 'box' && solid.tone !== 'mat') {
    const axes = bent(worldAxes, solid.tilt);
    const from = minus(at, solid.at);
    const gaps = [axes.forward, axes.up, axes.right].map((axis, i) => Math.abs(dot(from, axis)) - solid.size[i]! / 2);
    const outside = Math.hypot(...gaps.map((gap) => Math.max(0, gap)));
    return radius - (outside > 0 ? outside : Math.max(...gaps));
  }
  if (solid.kind === 'bar' && solid.from.on === 'world' && solid.to.on === 'world') {
    const a = placeOn(skeleton, solid.from);
    const line = minus(placeOn(skeleton, solid.to), a);
    const share = dot(minus(at, a), line) / dot(line, line);
    if (share < 0 || share > 1) return 0;
    return radius + solid.radius - lengthOf(cross(minus(at, a), line)) / lengthOf(line);
  }
  return 0;
}
