// Where a day and a score stand in a chart. The score axis is always 0 to 10, whatever the values are.
import type { Make } from '@rhomboid/body';
import { type Day, daysBetween } from '@rhomboid/ground';
import { type ChartSize, ink, label, short, textWidth } from './ink.ts';

/** A line across the chart with its label. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The ground of a chart: its days, its box in px, and what stands at its lines. */
export interface Plot {
  readonly from: Day;
  readonly to: Day;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
}

/** Left edge of a day; the right edge is that of the day after. */
export function edgeOf(plot: Plot, day: Day): number {
  const days = daysBetween(plot.from, plot.to) + 1;
  return plot.left + ((plot.right - plot.left) * daysBetween(plot.from, day)) / days;
}

/** Width of one day. */
export function dayWidth(plot: Plot): number {
  return (plot.right - plot.left) / (daysBetween(plot.from, plot.to) + 1);
}

/** Middle of a stretch of days that begins with `day`. */
export function middleOf(plot: Plot, day: Day, days = 1): number {
  return edgeOf(plot, day) + (days * dayWidth(plot)) / 2;
}

/** Height of a score, 0 to 10. */
export function heightOf(plot: Plot, score: number): number {
  return plot.bottom - ((plot.bottom - plot.top) * score) / 10;
}

/** Room that the labels of the axis need. */
export function axisWidth(ticks: readonly Tick[], size: ChartSize): number {
  return Math.max(...ticks.map(({ text }) => textWidth(text, size))) + size.text * 0.7;
}

/** The lines of the axis with their labels. */
export function drawAxis<Node>(h: Make<Node>, plot: Plot, size: ChartSize): readonly Node[] {
  return plot.ticks.flatMap(({ at, text }) => {
    const y = short(heightOf(plot, at));
    const line = { x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: ink('line'), 'stroke-width': at === 0 ? 2 : 1 };
    const words = { ...label(size), x: plot.left - size.text * 0.6, y: y + size.text * 0.35, 'text-anchor': 'end' };
    return [h('line', line), h('text', words, text)];
  });
}

/** Days under the axis: first and last, and as many between as have room. */
export function drawDates<Node>(
  h: Make<Node>,
  plot: Plot,
  size: ChartSize,
  y: number,
  dateOf: (day: Day) => string,
  dayAt: (share: number) => Day,
): readonly Node[] {
  const room = Math.floor((plot.right - plot.left) / (textWidth(dateOf(plot.to), size) * 2.2));
  const parts = Math.max(1, Math.min(room - 1, 4, daysBetween(plot.from, plot.to)));
  return Array.from({ length: parts + 1 }, (_, i) => {
    const day = dayAt(i / parts);
    const [x, anchor] =
      i === 0 ? [plot.left, 'start'] : i === parts ? [plot.right, 'end'] : [middleOf(plot, day), 'middle'];
    return h('text', { ...label(size), x: short(x as number), y, 'text-anchor': anchor as string }, dateOf(day));
  });
}
