// Events on the axis: lettered rhombi, in as many rows as they need so that none covers another.
import type { Make } from '@rhomboid/body';
import type { Day } from '@rhomboid/ground';
import { type ChartSize, ink, rhombus, short } from './ink.ts';
import { middleOf, type Plot } from './plot.ts';

/** Something that happened on a day, with the letter that the key explains. */
export interface ChartEvent {
  readonly letter: string;
  readonly day: Day;
  readonly text: string;
}

interface Placed extends ChartEvent {
  readonly x: number;
  readonly row: number;
}

/** Half the width of a rhombus. */
function half(size: ChartSize): number {
  return size.text * 0.72;
}

/** Each event with its row: the first one in which it has room. */
export function placeEvents(plot: Plot, size: ChartSize, events: readonly ChartEvent[]): readonly Placed[] {
  const free: number[] = [];
  return events.map((event) => {
    const x = middleOf(plot, event.day);
    const found = free.findIndex((from) => from <= x - half(size));
    const row = found < 0 ? free.length : found;
    free[row] = x + half(size) + 2;
    return { ...event, x, row };
  });
}

/** Height that the rows take. */
export function eventsHeight(placed: readonly Placed[], size: ChartSize): number {
  return placed.length === 0 ? 0 : (Math.max(...placed.map(({ row }) => row)) + 1) * size.text * 2 + size.text * 0.4;
}

export function drawEvents<Node>(
  h: Make<Node>,
  y: number,
  size: ChartSize,
  placed: readonly Placed[],
): readonly Node[] {
  return placed.flatMap(({ x, row, letter }) => {
    const middle = y + size.text * (1.4 + 2 * row);
    const at = { x: short(x), y: short(middle + size.text * 0.32), 'text-anchor': 'middle', 'font-weight': 700 };
    return [
      h('path', { d: `M${short(x)} ${y}V${short(middle)}`, stroke: ink('ink'), 'stroke-width': 2 }),
      h('path', { class: 'chart-event', d: rhombus(x, middle, half(size), size.text), fill: ink('ink') }),
      h('text', { ...at, 'font-size': short(size.text * 0.86), fill: ink('surface') }, letter),
    ];
  });
}
