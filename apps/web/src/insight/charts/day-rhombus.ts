// One counted day: filled where the pain was otherwise than usual, empty where it was not.
import type { Make } from '@rhomboid/body';
import { ink, rhombus } from '../../notebook/charts/ink.ts';

export type DayRhombus = 'worse' | 'better' | 'usual';

/** 16 x 20, as the counted times of relief, with pain in the colour of pain. */
export function drawDayRhombus<Node>(h: Make<Node>, kind: DayRhombus): Node {
  const colour = kind === 'worse' ? 'p3' : kind === 'better' ? 'action' : 'edge';
  return h(
    'svg',
    { width: 16, height: 20, viewBox: '0 0 16 20', 'aria-hidden': 'true' },
    h('path', {
      d: rhombus(8, 10, 7, 9),
      fill: kind === 'usual' ? 'none' : ink(colour),
      stroke: ink(colour),
      'stroke-width': 1.4,
    }),
  );
}
