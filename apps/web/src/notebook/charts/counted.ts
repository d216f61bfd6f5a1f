// Counted times as rhombi: full, half, empty. Beyond a readable number each stands for several, and the words say so.
import type { Make } from '@rhomboid/body';
import { ink, rhombus } from './ink.ts';

/** How a time went: better, the same, worse, or not told. */
export type CountedKind = 'full' | 'half' | 'empty' | 'untold';

/** One rhombus for each time up to this many. */
const MOST = 60;

/** How many times one rhombus stands for. */
export function timesPerMark(total: number): number {
  return Math.max(1, Math.ceil(total / MOST));
}

/** The rhombi in order. Where one stands for several, counts are rounded, and none that occurred vanishes. */
export function marksOf(counts: readonly (readonly [CountedKind, number])[]): readonly CountedKind[] {
  const each = timesPerMark(counts.reduce((sum, [, count]) => sum + count, 0));
  return counts.flatMap(([kind, count]) =>
    Array.from<CountedKind>({ length: count === 0 ? 0 : Math.max(1, Math.round(count / each)) }).fill(kind),
  );
}

/** One rhombus, 14 x 18. */
export function drawCounted<Node>(h: Make<Node>, kind: CountedKind): Node {
  const shape = rhombus(7, 9, 6, 8);
  const edge = { d: shape, stroke: ink(kind === 'untold' ? 'edge' : 'action'), 'stroke-width': 1.4 };
  const dashes = kind === 'untold' ? { 'stroke-dasharray': '2 2' } : {};
  return h(
    'svg',
    { width: 14, height: 18, viewBox: '0 0 14 18', 'aria-hidden': 'true' },
    ...(kind === 'half' ? [h('path', { d: 'M1 9L7 17L13 9Z', fill: ink('action') })] : []),
    h('path', { ...edge, ...dashes, fill: kind === 'full' ? ink('action') : 'none' }),
  );
}
