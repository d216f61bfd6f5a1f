// The shape of a level of care in one colour: octagon, triangle, circle, each with its sign.
import type { Make } from '@rhomboid/body';

const SHAPES = {
  octagon: { outline: 'M8 1h12l7 7v12l-7 7H8l-7-7V8Z', sign: 'M14 7v9M14 20v1.5' },
  triangle: { outline: 'M14 2L27 26H1Z', sign: 'M14 12v7l4 2' },
  circle: { outline: 'M14 1a13 13 0 1 0 .01 0Z', sign: 'M8 14.5l4.5 4.5L20.5 10' },
} as const;

/** The words beside it say the same, so it is hidden from readers. */
export function drawShape<Node>(h: Make<Node>, shape: keyof typeof SHAPES): Node {
  const { outline, sign } = SHAPES[shape];
  return h(
    'svg',
    { class: 'report-shape', viewBox: '0 0 28 28', 'aria-hidden': 'true' },
    h('path', { d: outline, fill: 'var(--ink)' }),
    h('path', {
      d: sign,
      fill: 'none',
      stroke: 'var(--surface)',
      'stroke-width': 2.6,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}
