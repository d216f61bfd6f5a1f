// The small samples in front of the words of a legend. Decoration: the word says it.
import type { Make } from '@rhomboid/body';
import { ink } from './ink.ts';
import { gapPattern } from './stretches.ts';

export type LegendMark = 'dot' | 'small-dot' | 'own-dot' | 'own-small-dot' | 'mean' | 'flare' | 'gap' | 'episode';

export function drawLegendMark<Node>(h: Make<Node>, mark: LegendMark, idPrefix: string): Node {
  const wide = mark === 'mean' || mark === 'episode';
  const width = wide ? 28 : 16;
  return h(
    'svg',
    { width, height: 16, viewBox: `0 0 ${width} 16`, 'aria-hidden': 'true' },
    ...parts(h, mark, idPrefix),
  );
}

function parts<Node>(h: Make<Node>, mark: LegendMark, prefix: string): readonly Node[] {
  const ring = { cx: 8, cy: 8, r: 4.5, fill: ink('surface'), 'stroke-width': 2.2 };
  switch (mark) {
    case 'dot':
      return [h('circle', { ...ring, stroke: ink('p3') })];
    case 'own-dot':
      return [h('circle', { ...ring, stroke: ink('action') })];
    case 'small-dot':
      return [h('circle', { cx: 8, cy: 8, r: 2.2, fill: ink('p3') })];
    case 'own-small-dot':
      return [h('circle', { cx: 8, cy: 8, r: 2.2, fill: ink('action') })];
    case 'mean':
      return [h('path', { d: 'M2 8H26', stroke: ink('action'), 'stroke-width': 3.6, 'stroke-linecap': 'round' })];
    case 'flare':
      return [
        h('rect', { x: 1, y: 1, width: 14, height: 14, fill: ink('p1'), opacity: 0.5 }),
        h('path', { d: 'M1 1V15M15 1V15', stroke: ink('p3'), 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }),
      ];
    case 'gap':
      return [h('defs', {}, gapPattern(h, prefix)), h('rect', { width: 16, height: 16, fill: `url(#${prefix}-gap)` })];
    case 'episode':
      return [h('path', { d: 'M2 8H26M2 4v8M26 4v8', stroke: ink('ink2'), 'stroke-width': 2.5, fill: 'none' })];
  }
}
