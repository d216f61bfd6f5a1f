// Mean pain in the parts of the day, as four bars with their numbers.
import type { Make } from '@rhomboid/body';
import { FONT } from './draw-course.ts';
import type { Block } from './report.ts';
import { decimal } from './words-en.ts';

type Bars = Extract<Block, { readonly kind: 'bars' }>;

const WIDTH = 400;
const TALLEST = 34;
const BASE = 50;

export function drawBars<Node>(h: Make<Node>, { bars, alt }: Bars): Node {
  const room = WIDTH / bars.length;
  return h(
    'svg',
    { class: 'report-bars', viewBox: `0 0 ${WIDTH} 68`, role: 'img', 'aria-label': alt, 'font-family': FONT },
    ...bars.flatMap(({ label, value }, i) => {
      const x = i * room;
      const height = value === null ? 0 : Math.max(1, (TALLEST * value) / 10);
      const text = { 'font-size': 11.5, fill: 'var(--ink)', 'text-anchor': 'middle', x: x + room / 2 };
      return [
        h('rect', { x: x + 4, y: BASE - height, width: room - 8, height, fill: 'var(--edge)' }),
        h('text', { ...text, y: BASE - height - 4 }, value === null ? '–' : decimal(value)),
        h('text', { ...text, y: BASE + 14 }, label),
      ];
    }),
    h('line', { x1: 0, x2: WIDTH, y1: BASE, y2: BASE, stroke: 'var(--ink)', 'stroke-width': 1.2 }),
  );
}
