// The chart of pain: days as rings, the mean as a line, gaps, flares, episodes and events. Up is worse.
import type { Attributes, Make } from '@rhomboid/body';
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import { type ChartPoint, drawDots, drawLines } from './dots.ts';
import { type ChartEvent, drawEvents, eventsHeight, placeEvents } from './events.ts';
import type { ChartSize } from './ink.ts';
import { axisWidth, drawAxis, drawDates, type Plot, type Tick } from './plot.ts';
import { drawEpisodes, drawFlares, drawGaps, gapPattern, type LabelledFlare, type Stretch } from './stretches.ts';

/** What the chart shows, all of it inside `from` to `to`. Values are 0 to 10. */
export interface TrendPicture {
  readonly from: Day;
  readonly to: Day;
  readonly points: readonly ChartPoint[];
  readonly means: readonly (readonly ChartPoint[])[];
  /** Each with the word that stands in it. */
  readonly gaps: readonly (Stretch & { readonly word: string })[];
  /** Each with its label. */
  readonly flares: readonly LabelledFlare[];
  readonly episodes: readonly Stretch[];
  readonly events: readonly ChartEvent[];
}

export interface TrendOptions {
  readonly size: ChartSize;
  /** Height of the scale from 0 to 10, px. */
  readonly scale: number;
  readonly ticks: readonly Tick[];
  readonly dateOf: (day: Day) => string;
  /** Begins every id in the drawing. */
  readonly idPrefix: string;
  /** Colour of points and line: berry for pain, the interface's own for what a person can do. */
  readonly points?: 'p3' | 'action';
  readonly attributes?: Attributes;
}

/** Room that one of the points has on a chart of this size, px. */
export function roomOfPoint({ from, to, points }: TrendPicture, ticks: readonly Tick[], size: ChartSize): number {
  const width = size.width - 3 - axisWidth(ticks, size);
  return (width / (daysBetween(from, to) + 1)) * (points[0]?.days ?? 1);
}

export function drawTrend<Node>(h: Make<Node>, picture: TrendPicture, options: TrendOptions): Node {
  const { size, scale, ticks, idPrefix, dateOf, points = 'p3' } = options;
  const above = size.text * (picture.flares.length > 0 ? 2 : 0.7);
  const plot: Plot = {
    from: picture.from,
    to: picture.to,
    left: axisWidth(ticks, size),
    right: size.width - 3,
    top: above,
    bottom: above + scale,
    ticks,
  };
  const episodesAt = plot.bottom + size.text * 0.6;
  const eventsAt = picture.episodes.length > 0 ? episodesAt : plot.bottom;
  const placed = placeEvents(plot, size, picture.events);
  const datesAt = eventsAt + eventsHeight(placed, size) + size.text * (placed.length > 0 ? 1.2 : 1.7);
  const days = daysBetween(picture.from, picture.to);
  return h(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${size.width} ${Math.ceil(datesAt + size.text * 0.5)}`,
      'font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
      ...options.attributes,
    },
    h('defs', {}, gapPattern(h, idPrefix)),
    ...drawFlares(h, plot, size, picture.flares),
    ...drawAxis(h, plot, size),
    ...drawGaps(h, plot, size, picture.gaps, idPrefix),
    drawLines(h, plot, picture.means, 'action'),
    drawDots(h, plot, picture.points, points),
    ...drawEpisodes(h, plot, episodesAt, picture.episodes),
    ...drawEvents(h, eventsAt, size, placed),
    ...drawDates(h, plot, size, datesAt, dateOf, (share) => addDays(picture.from, Math.round(share * days))),
  );
}
