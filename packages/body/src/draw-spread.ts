// Draws the arrows of spreading pain: dashed, with a halo, and an open head at the end.
import { colour } from './colours.ts';
import { type Curve, endOf, flatten, pathData, smooth } from './curve.ts';
import type { Spread } from './pain-map.ts';
import { between, distance, type Point, short } from './point.ts';
import type { View } from './region-ids.ts';
import { regionOf } from './regions.ts';
import type { Make } from './svg.ts';

const headLength = 11;
const headAngle = 0.62;

/** The arrows of a view; one without a drawn way bends from middle to middle. */
export function drawSpread<Node>(h: Make<Node>, view: View, spread: readonly Spread[]): Node[] {
  return spread.flatMap((arrow) => {
    const way = wayOf(arrow, view);
    if (way === undefined) return [];
    const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
    const shaft = pathData(way);
    const head = headOf(way);
    return [
      h(
        'g',
        { class: 'map-spread' },
        h('path', { ...line, d: shaft + head, stroke: colour('surface'), 'stroke-width': 7 }),
        h('path', { ...line, d: shaft, stroke: colour('p3'), 'stroke-width': 3.6, 'stroke-dasharray': '7 6' }),
        h('path', { ...line, d: head, stroke: colour('p3'), 'stroke-width': 3.6 }),
      ),
    ];
  });
}

function wayOf({ from, to, path }: Spread, view: View): Curve | undefined {
  const [start, end] = [regionOf(from), regionOf(to)];
  if (start?.view !== view) return undefined;
  if (path.length > 1) return smooth(...path);
  return end?.view === view ? bent(start.centre, end.centre) : undefined;
}

/** An easy bend to the outside between two points. */
function bent(from: Point, to: Point): Curve {
  const [x, y] = between(from, to, 0.5);
  const out = Math.sign(x) || 1;
  return smooth(from, [x + out * distance(from, to) * 0.12, y - distance(from, to) * 0.08], to);
}

/** Two short lines back from the tip, along the last stretch of the way. */
function headOf(way: Curve): string {
  const tip = endOf(way);
  const behind = flatten(way).findLast((point) => distance(point, tip) > headLength * 0.8) ?? way.start;
  const angle = Math.atan2(tip[1] - behind[1], tip[0] - behind[0]);
  const barb = (turn: number): string =>
    `${short(tip[0] - headLength * Math.cos(angle + turn))} ${short(tip[1] - headLength * Math.sin(angle + turn))}`;
  return `M${barb(headAngle)}L${short(tip[0])} ${short(tip[1])}L${barb(-headAngle)}`;
}
