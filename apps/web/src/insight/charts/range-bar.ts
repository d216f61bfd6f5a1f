// A range of pain on the line from 0 to 10, with what is expected in it.
import type { Make } from '@rhomboid/body';
import { type ChartSize, ink, label, rhombus, short } from '../../notebook/charts/ink.ts';
import type { Tick } from '../../notebook/charts/plot.ts';

export interface PainRange {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export function drawRange<Node>(h: Make<Node>, range: PainRange, size: ChartSize, ticks: readonly Tick[]): Node {
  const [left, right] = [size.text, size.width - size.text];
  const at = (value: number): number => short(left + (value / 10) * (right - left));
  const middle = 15;
  const bottom = middle + 12;
  const end = Math.max(at(range.high), at(range.low) + 2);
  return h(
    'svg',
    {
      class: 'chart interval',
      viewBox: `0 0 ${size.width} ${Math.ceil(bottom + size.text * 1.5)}`,
      'aria-hidden': 'true',
    },
    h('path', { d: `M${left} ${middle}H${right}`, stroke: ink('edge'), 'stroke-width': 1.5 }),
    ...ticks.flatMap(({ at: value, text }, i) => [
      h('path', { d: `M${at(value)} ${middle - 4}V${middle + 4}`, stroke: ink('edge'), 'stroke-width': 1.5 }),
      h(
        'text',
        {
          ...label(size),
          x: at(value),
          y: short(bottom + size.text),
          'text-anchor': i === 0 && text.length > 2 ? 'start' : 'middle',
        },
        text,
      ),
    ]),
    h('path', { d: `M${at(range.low)} ${middle - 8}H${end}V${middle + 8}H${at(range.low)}Z`, fill: ink('p1') }),
    h('path', {
      d: `M${at(range.low)} ${middle - 8}V${middle + 8}M${end} ${middle - 8}V${middle + 8}`,
      stroke: ink('p3'),
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
    h('path', { d: rhombus(at(range.expected), middle, 7, 10), fill: ink('p3') }),
  );
}
