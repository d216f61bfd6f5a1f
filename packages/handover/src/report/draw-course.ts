// The course of pain as a small drawing for paper: rings are days, the line is the 7-day mean, up is worse, 0 to 10 always.
import type { Attributes, Make } from '@rhomboid/body';
import { type Day, daysBetween } from '@rhomboid/ground';
import { shortDay } from './dates.ts';
import type { Course } from './report.ts';

const WIDTH = 400;
const LEFT = 22;
const RIGHT = WIDTH - 6;
const TOP = 16;
const BOTTOM = 118;
const AXIS = BOTTOM + 26;
const HEIGHT = AXIS + 14;
const TEXT: Attributes = { 'font-size': 11.5, fill: 'var(--ink)' };

/** Draws the course. `idPrefix` begins every id in it; `alt` is read instead of it. */
export function drawCourse<Node>(h: Make<Node>, course: Course, alt: string, idPrefix: string): Node {
  const { points, flares, gaps, markers } = course;
  const [from, to] = [points[0]!.day, points.at(-1)!.day];
  const step = (RIGHT - LEFT) / (daysBetween(from, to) + 1);
  const edge = (day: Day): number => LEFT + step * daysBetween(from, day);
  const width = (begin: Day, end: Day): number => step * (daysBetween(begin, end) + 1);
  return h(
    'svg',
    { class: 'report-course', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': alt, 'font-family': FONT },
    h(
      'defs',
      {},
      h(
        'pattern',
        { id: `${idPrefix}-gap`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
        h('path', { d: 'M-1 7L7 -1', stroke: 'var(--line)', 'stroke-width': 1.2 }),
      ),
    ),
    ...flares.map((flare) => band(h, edge(flare.from), width(flare.from, flare.to))),
    ...gaps.map((gap) =>
      h('rect', {
        x: short(edge(gap.from)),
        y: TOP,
        width: short(width(gap.from, gap.to)),
        height: BOTTOM - TOP,
        fill: `url(#${idPrefix}-gap)`,
      }),
    ),
    ...axis(h),
    h('path', {
      d: meanLine(course, edge, step),
      fill: 'none',
      stroke: 'var(--action)',
      'stroke-width': 2.6,
      'stroke-linejoin': 'round',
    }),
    ...points.flatMap(({ day, value }) =>
      value === null
        ? []
        : [
            h('circle', {
              cx: short(edge(day) + step / 2),
              cy: heightOf(value),
              r: short(Math.max(1, Math.min(3.4, step * 0.42))),
              fill: 'var(--surface)',
              stroke: 'var(--p3)',
              'stroke-width': 1.4,
            }),
          ],
    ),
    ...labels(h, flares, edge, width),
    ...markers.flatMap(({ day, letter }) => marker(h, edge(day) + step / 2, letter)),
    h('text', { ...TEXT, x: LEFT, y: AXIS + 12 }, shortDay(from)),
    h('text', { ...TEXT, x: RIGHT, y: AXIS + 12, 'text-anchor': 'end' }, shortDay(to)),
  );
}

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

function heightOf(score: number): number {
  return short(BOTTOM - ((BOTTOM - TOP) * score) / 10);
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}

function axis<Node>(h: Make<Node>): readonly Node[] {
  return [0, 2, 4, 6, 8, 10].flatMap((score) => {
    const y = heightOf(score);
    const line = { x1: LEFT, x2: RIGHT, y1: y, y2: y, stroke: 'var(--line)', 'stroke-width': score === 0 ? 1.6 : 0.8 };
    return [h('line', line), h('text', { ...TEXT, x: LEFT - 5, y: y + 4, 'text-anchor': 'end' }, String(score))];
  });
}

function band<Node>(h: Make<Node>, x: number, width: number): Node {
  const dashes = { stroke: 'var(--p3)', 'stroke-width': 1, 'stroke-dasharray': '3 2.4' };
  const line = (at: number): Node => h('line', { x1: short(at), x2: short(at), y1: TOP, y2: BOTTOM, ...dashes });
  return h(
    'g',
    {},
    h('rect', { x: short(x), y: TOP, width: short(width), height: BOTTOM - TOP, fill: 'var(--p1)', opacity: 0.5 }),
    line(x),
    line(x + width),
  );
}

/** The name of a flare above it, where it does not run into the one before. */
function labels<Node>(
  h: Make<Node>,
  flares: Course['flares'],
  edge: (day: Day) => number,
  width: (from: Day, to: Day) => number,
): readonly Node[] {
  let free = LEFT;
  return flares.flatMap(({ from, to, label }) => {
    const half = label.length * 3;
    const middle = Math.min(RIGHT - half, Math.max(LEFT + half, edge(from) + width(from, to) / 2));
    if (middle - half < free) return [];
    free = middle + half + 6;
    return [h('text', { ...TEXT, x: short(middle), y: TOP - 5, 'text-anchor': 'middle', 'font-weight': 650 }, label)];
  });
}

function marker<Node>(h: Make<Node>, x: number, letter: string): readonly Node[] {
  const y = BOTTOM + 13;
  return [
    h('line', { x1: short(x), x2: short(x), y1: BOTTOM, y2: y, stroke: 'var(--ink)', 'stroke-width': 1.2 }),
    h('path', { d: `M${short(x)} ${y - 9}l8 9l-8 9l-8 -9Z`, fill: 'var(--ink)' }),
    h(
      'text',
      { x: short(x), y: y + 3.6, 'text-anchor': 'middle', 'font-size': 10, 'font-weight': 700, fill: 'var(--surface)' },
      letter,
    ),
  ];
}

/** The mean, broken where there is none. */
function meanLine({ points }: Course, edge: (day: Day) => number, step: number): string {
  let drawn = false;
  return points
    .map(({ day, mean7 }) => {
      if (mean7 === null) {
        drawn = false;
        return '';
      }
      const command = drawn ? 'L' : 'M';
      drawn = true;
      return `${command}${short(edge(day) + step / 2)} ${heightOf(mean7)}`;
    })
    .join('');
}
