// A mean on the line from 0 to 10: for patterns, where rows are compared. The end of the bar is slanted, as in all bars.
import type { Make } from '@rhomboid/body';
import { ink, short } from './ink.ts';

const [WIDTH, HEIGHT, SLANT] = [200, 18, 8];

/** The bar of one mean, 0 to 10; null draws the empty line alone. */
export function drawLevelBar<Node>(h: Make<Node>, mean: number | null): Node {
  const end = mean === null ? 0 : short((WIDTH - SLANT) * (mean / 10));
  const ground = `M0 ${HEIGHT}L${SLANT} 0H${WIDTH}L${WIDTH - SLANT} ${HEIGHT}Z`;
  return h(
    'svg',
    {
      class: 'level-bar',
      viewBox: `-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    h('path', {
      d: ground,
      fill: 'none',
      stroke: ink('line'),
      'stroke-width': 1.2,
      'vector-effect': 'non-scaling-stroke',
    }),
    ...(mean === null
      ? []
      : [h('path', { d: `M0 ${HEIGHT}L${SLANT} 0H${end + SLANT}L${end} ${HEIGHT}Z`, fill: ink('action') })]),
  );
}
