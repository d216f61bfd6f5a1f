// A difference in points of pain with its likely range, on a line whose middle is "no difference". Words stand beside it.
import type { Make } from '@rhomboid/body';
import type { Points } from '@rhomboid/insight';
import { type ChartSize, ink, label, rhombus, short } from '../../notebook/charts/ink.ts';

/** The line reaches at least this far to either side, points. */
const LEAST_REACH = 1.5;
const BAR = 16;
/** The cut ends of the bar lean by this, px. */
const SLANT = 6;

/** How far the line reaches to either side, in steps of half a point. */
export function reachOf({ low, high }: Points): number {
  return Math.max(LEAST_REACH, Math.ceil(Math.max(Math.abs(low), Math.abs(high)) * 2) / 2);
}

/** As wide as its place. `numbers` writes the points under the line. */
export function drawInterval<Node>(h: Make<Node>, points: Points, size: ChartSize, numbers: boolean): Node {
  const reach = reachOf(points);
  const [left, right] = [size.text, size.width - size.text];
  const at = (value: number): number => short(left + ((value + reach) / (2 * reach)) * (right - left));
  const middle = BAR / 2 + 6;
  const bottom = middle + BAR / 2 + 6;
  const [low, high] = [at(points.low), Math.max(at(points.high), at(points.low) + 2)];
  const [top, foot] = [middle - BAR / 2, middle + BAR / 2];
  const ticks = Array.from({ length: 2 * Math.floor(reach) + 1 }, (_, i) => i - Math.floor(reach));
  const height = bottom + (numbers ? size.text * 1.5 : 4);
  return h(
    'svg',
    { class: 'chart interval', viewBox: `0 0 ${size.width} ${Math.ceil(height)}`, 'aria-hidden': 'true' },
    h('path', { d: `M${left} ${middle}H${right}`, stroke: ink('edge'), 'stroke-width': 1.5 }),
    ...ticks.map((tick) =>
      h('path', {
        d: tick === 0 ? `M${at(0)} ${top - 5}V${bottom}` : `M${at(tick)} ${middle - 4}V${middle + 4}`,
        stroke: ink(tick === 0 ? 'ink' : 'edge'),
        'stroke-width': tick === 0 ? 2 : 1.5,
      }),
    ),
    h('path', {
      d: `M${short(low - SLANT / 2)} ${foot}L${short(low + SLANT / 2)} ${top}H${short(high + SLANT / 2)}L${short(high - SLANT / 2)} ${foot}Z`,
      fill: ink('action'),
      opacity: 0.32,
    }),
    h('path', { d: rhombus(at(points.mean), middle, 7, 10), fill: ink('action') }),
    ...(numbers
      ? ticks.map((tick) =>
          h(
            'text',
            { ...label(size), x: at(tick), y: short(bottom + size.text * 1.1), 'text-anchor': 'middle' },
            tick > 0 ? `+${tick}` : tick < 0 ? `−${-tick}` : '0',
          ),
        )
      : []),
  );
}
