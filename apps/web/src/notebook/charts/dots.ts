// Points and lines of a chart as one path each: a thousand points cost as little as ten.
import type { Make } from '@rhomboid/body';
import type { Day } from '@rhomboid/ground';
import { ink, short } from './ink.ts';
import { dayWidth, heightOf, middleOf, type Plot } from './plot.ts';

/** A value that stands for a day, or for `days` from it on. */
export interface ChartPoint {
  readonly day: Day;
  readonly days: number;
  readonly value: number;
}

type Colour = 'p3' | 'action';

/** Radius of a point that has this much room, px. */
function radiusOf(room: number): number {
  return short(Math.max(1.3, Math.min(4.3, room * 0.42)));
}

/** Whether points with this much room, px, are drawn as rings; else they are small full dots. */
export function areRings(room: number): boolean {
  return radiusOf(room) > 2.8;
}

/** Rings where there is room for them, else small full dots. */
export function drawDots<Node>(h: Make<Node>, plot: Plot, points: readonly ChartPoint[], colour: Colour): Node {
  const room = dayWidth(plot) * (points[0]?.days ?? 1);
  const ring = areRings(room);
  const r = radiusOf(room);
  const d = points.map(({ day, days, value }) => {
    const [x, y] = [middleOf(plot, day, days), heightOf(plot, value)];
    return `M${short(x - r)} ${short(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  });
  return h('path', {
    class: 'chart-dots',
    d: d.join(''),
    fill: ring ? ink('surface') : ink(colour),
    ...(ring ? { stroke: ink(colour), 'stroke-width': 2 } : {}),
  });
}

/** Lines that end where the values end: each run is its own line, and nothing joins two runs. */
export function drawLines<Node>(
  h: Make<Node>,
  plot: Plot,
  runs: readonly (readonly ChartPoint[])[],
  colour: Colour,
): Node {
  const dense = dayWidth(plot) * (runs[0]?.[0]?.days ?? 1) < 2.5;
  const d = runs.map((run) =>
    run
      .map(({ day, days, value }, i) => {
        const [x, y] = [short(middleOf(plot, day, days)), short(heightOf(plot, value))];
        // A run of one value is a short stroke.
        return `${i === 0 ? 'M' : 'L'}${x} ${y}${run.length === 1 ? 'h0.1' : ''}`;
      })
      .join(''),
  );
  return h('path', {
    class: 'chart-mean',
    d: d.join(''),
    fill: 'none',
    stroke: ink(colour),
    'stroke-width': dense ? 2 : 3.6,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** Cuts values into runs of neighbours: a day (or stretch) without one ends a run. */
export function runsOf(points: readonly (ChartPoint | null)[]): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [];
  let open: ChartPoint[] | null = null;
  for (const point of points) {
    if (point === null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      runs.push(open);
    }
    open.push(point);
  }
  return runs;
}
