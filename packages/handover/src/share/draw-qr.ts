// A QR code as a drawing: dark modules on white with the quiet edge that readers need, also in the dark.
import type { Make } from '@rhomboid/body';
import { qrCode } from './qr.ts';

const EDGE = 4;

/** Draws the code of a text; `alt` says what it leads to. */
export function drawQr<Node>(h: Make<Node>, text: string, alt: string): Node {
  const code = qrCode(text);
  const size = code.length + EDGE * 2;
  const d = code.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + EDGE} ${y + EDGE}h1v1h-1z` : ''))).join('');
  return h(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': alt, 'shape-rendering': 'crispEdges' },
    h('rect', { width: size, height: size, fill: '#fff' }),
    h('path', { d, fill: '#000' }),
  );
}
