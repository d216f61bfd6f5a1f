// Four slanted bars, so many of them filled: how sure something is, or how far a test has come.
import type { Make } from '@rhomboid/body';
import { ink } from '../../notebook/charts/ink.ts';

const [WIDTH, HEIGHT, SLANT, GAP] = [100, 11, 6, 3];

/** `filled` of `of` bars; a part of one is drawn as a part. Stretches to its place; the word beside it says the same. */
export function drawSlants<Node>(h: Make<Node>, filled: number, of: number): Node {
  const width = of * WIDTH + (of - 1) * GAP;
  const bar = (at: number, share: number, colour: 'line' | 'action'): Node => {
    const [from, end] = [at * (WIDTH + GAP), at * (WIDTH + GAP) + SLANT + share * (WIDTH - SLANT)];
    return h('path', { d: `M${from + SLANT} 0H${end}L${end - SLANT} ${HEIGHT}H${from}Z`, fill: ink(colour) });
  };
  const shares = Array.from({ length: of }, (_, at) => Math.min(1, Math.max(0, filled - at)));
  return h(
    'svg',
    { class: 'slants', viewBox: `0 0 ${width} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...shares.map((_, at) => bar(at, 1, 'line')),
    ...shares.flatMap((share, at) => (share > 0 ? [bar(at, share, 'action')] : [])),
  );
}
