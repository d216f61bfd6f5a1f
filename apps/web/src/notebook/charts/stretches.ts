// Stretches of days behind the points: gaps with their word, flares with their label, episodes under the axis.
import type { Make } from '@rhomboid/body';
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import { type ChartSize, ink, label, short, textWidth } from './ink.ts';
import { edgeOf, type Plot } from './plot.ts';

/** Days from first to last, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** How many days a stretch has. */
export function lengthOf({ from, to }: Stretch): number {
  return daysBetween(from, to) + 1;
}

function box(plot: Plot, { from, to }: Stretch): { readonly x: number; readonly width: number } {
  const [begin, end] = [Math.max(plot.left, edgeOf(plot, from)), Math.min(plot.right, edgeOf(plot, addDays(to, 1)))];
  return { x: short(begin), width: short(Math.max(0.5, end - begin)) };
}

/** The pattern that gaps are filled with. */
export function gapPattern<Node>(h: Make<Node>, prefix: string): Node {
  return h(
    'pattern',
    { id: `${prefix}-gap`, width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    h('path', { d: 'M4.5 0V9', stroke: ink('line'), 'stroke-width': 2 }),
  );
}

/** Days on which nothing was told, hatched; the word stands in those that are wide enough. */
export function drawGaps<Node>(
  h: Make<Node>,
  plot: Plot,
  size: ChartSize,
  gaps: readonly (Stretch & { readonly word: string })[],
  prefix: string,
): readonly Node[] {
  const height = plot.bottom - plot.top;
  return gaps.flatMap((gap) => {
    const { x, width } = box(plot, gap);
    const rect = h('rect', { class: 'chart-gap', x, y: plot.top, width, height, fill: `url(#${prefix}-gap)` });
    if (width < textWidth(gap.word, size) * 0.8) return [rect];
    const middle = { x: short(x + width / 2), y: plot.bottom - size.text * 0.5, 'text-anchor': 'middle' };
    const halo = { stroke: ink('surface'), 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
    return [rect, h('text', { ...label(size), ...middle, ...halo }, gap.word)];
  });
}

/** A flare with its label. */
export type LabelledFlare = Stretch & { readonly words: string };

/** Flares as bands with dashed edges. Their labels stand above, unless there are so many that some have no room. */
export function drawFlares<Node>(
  h: Make<Node>,
  plot: Plot,
  size: ChartSize,
  flares: readonly LabelledFlare[],
): readonly Node[] {
  const boxes = flares.map((flare) => box(plot, flare));
  const narrow = boxes.some(({ width }) => width < 6);
  const bands = boxes.map(({ x, width }) => `M${x} ${plot.top}h${width}V${plot.bottom}h${-width}Z`);
  // The two edges of a very narrow flare are one line.
  const edges = boxes.flatMap(({ x, width }) => (width < 4 ? [x] : [x, short(x + width)]));
  const y = plot.top - size.text * 0.6;
  const labels = placeLabels(plot, size, flares) ?? [];
  return [
    h('path', { d: bands.join(''), fill: ink('p1'), opacity: 0.38 }),
    h('path', {
      class: 'chart-flares',
      d: edges.map((x) => `M${x} ${plot.top}V${plot.bottom}`).join(''),
      stroke: ink('p3'),
      'stroke-width': narrow ? 1 : 1.5,
      'stroke-dasharray': '4 3',
    }),
    ...labels.map(({ x, words }) => h('text', { ...label(size, 'p3'), x, y, 'font-weight': 700 }, words)),
  ];
}

/** Where each label begins: over the middle of its flare as far as the chart allows; null where two would touch. */
function placeLabels(
  plot: Plot,
  size: ChartSize,
  flares: readonly LabelledFlare[],
): readonly { readonly x: number; readonly words: string }[] | null {
  let free = 0;
  const placed: { x: number; words: string }[] = [];
  for (const flare of flares) {
    const { x, width } = box(plot, flare);
    const wide = textWidth(flare.words, size, 'bold');
    const start = Math.min(Math.max(plot.left, x + width / 2 - wide / 2), plot.right - wide);
    if (start < free) return null;
    free = start + wide + size.text * 0.5;
    placed.push({ x: short(start), words: flare.words });
  }
  return placed;
}

/** Episodes as bars under the axis; an end that is not in sight stays open, without its stop. */
export function drawEpisodes<Node>(
  h: Make<Node>,
  plot: Plot,
  y: number,
  episodes: readonly Stretch[],
): readonly Node[] {
  return episodes.map((episode) => {
    const { x, width } = box(plot, episode);
    const end = short(x + width);
    const begun = episode.from >= plot.from ? `M${x} ${y - 4}v8` : '';
    const over = episode.to < plot.to ? `M${end} ${y - 4}v8` : '';
    const d = `M${x} ${y}H${end}${begun}${over}`;
    return h('path', { class: 'chart-episode', d, stroke: ink('ink2'), 'stroke-width': 2.5, fill: 'none' });
  });
}
