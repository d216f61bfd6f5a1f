// The marks of a day in the calendar: the step of pain as a pattern with its number, a gap, and what was filled in later.
import type { Make } from '@rhomboid/body';
import { ink, rhombus } from './ink.ts';

export interface DayMark {
  /** Fill of the pain step, or null where no pain was told. */
  readonly fill: string | null;
  /** The number in the rhombus, or null where it is hidden or there is none. */
  readonly number: string | null;
  /** Hatched: nothing was written. */
  readonly gap: string | null;
}

/** 44 x 30 units; fills its place. */
export function drawDayMark<Node>(h: Make<Node>, { fill, number, gap }: DayMark): Node {
  const ground = fill ?? gap;
  return h(
    'svg',
    { class: 'day-mark', viewBox: '0 0 44 30', preserveAspectRatio: 'xMidYMid slice', 'aria-hidden': 'true' },
    ...(ground === null ? [] : [h('rect', { width: 44, height: 30, fill: ground })]),
    ...(number === null
      ? []
      : [
          h('path', { d: rhombus(22, 15.5, 15, 14), fill: ink('surface'), stroke: ink('p3'), 'stroke-width': 1.4 }),
          h(
            'text',
            { x: 22, y: 20.5, 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 700, fill: ink('ink') },
            number,
          ),
        ]),
  );
}

/** An open rhombus, 9 x 12: filled in when the day was over. */
export function drawLateMark<Node>(h: Make<Node>): Node {
  return h(
    'svg',
    { class: 'late-mark', width: 9, height: 12, viewBox: '0 0 9 12', 'aria-hidden': 'true' },
    h('path', { d: rhombus(4.5, 6, 3.5, 5), fill: 'none', stroke: ink('ink2'), 'stroke-width': 1.6 }),
  );
}
