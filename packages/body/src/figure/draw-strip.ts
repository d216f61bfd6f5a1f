// The steps of a figure side by side, numbered: for paper, and where nothing should move.
import type { Make } from '../svg.ts';
import { pictureNodes } from './draw-frame.ts';
import type { Figure } from './figure.ts';
import { tint } from './figure-colours.ts';
import { polygon } from './shapes.ts';
import { type Stage, stageOf } from './stage.ts';
import { type Frame, frameOfKey } from './timeline.ts';

/** One step of the strip. */
export interface StillStep {
  readonly number: number;
  readonly caption: string;
  readonly frame: Frame;
}

/** The steps: the keys that are marked as still, two to four of them. */
export function stillSteps(figure: Figure, flipped = false): readonly StillStep[] {
  return figure.keys
    .filter(({ still }) => still)
    .map(({ id, caption }, i) => ({ number: i + 1, caption, frame: frameOfKey(figure, id, flipped) }));
}

export interface StripOptions {
  /** Shows the other side. */
  readonly flipped?: boolean;
  /** The shape that the strip is to fill, width by height: steps stand side by side, or in rows where they are wide. */
  readonly shape?: number;
}

const gap = 12;
/** Room above each step for its number. */
const head = 26;

/** The strip as one `svg` element; its label holds the captions. */
export function stillStrip<Node>(
  h: Make<Node>,
  figure: Figure,
  { flipped = false, shape = 2 }: StripOptions = {},
): Node {
  const stage = stageOf(figure);
  const steps = stillSteps(figure, flipped);
  const columns = bestColumns(steps.length, stage, shape);
  const { width, height } = sizeOf(steps.length, columns, stage);
  return h(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': steps.map(({ number, caption }) => `${number}. ${caption}`).join(' '),
    },
    ...steps.flatMap(({ number, frame }, i) => {
      const x = (i % columns) * (stage.width + gap);
      const y = Math.floor(i / columns) * (stage.height + head + gap);
      return [
        h(
          'svg',
          {
            x,
            y: y + head,
            width: stage.width,
            height: stage.height,
            viewBox: `${stage.x} ${stage.y} ${stage.width} ${stage.height}`,
          },
          ...pictureNodes(h, frame, { ghost: false, arrows: i > 0, highlight: i > 0 }),
        ),
        ...numberTag(h, number, x + stage.width - 32, y + 2),
      ];
    }),
  );
}

function sizeOf(count: number, columns: number, { width, height }: Stage): { width: number; height: number } {
  const rows = Math.ceil(count / columns);
  return { width: columns * (width + gap) - gap, height: rows * (height + head + gap) - gap };
}

/** So many steps in a row that they come out largest in the shape. */
function bestColumns(count: number, stage: Stage, shape: number): number {
  const scale = (columns: number): number => {
    const { width, height } = sizeOf(count, columns, stage);
    return Math.min(shape / width, 1 / height);
  };
  // Three and one would look like a mistake.
  const choices = Array.from({ length: count }, (_, i) => i + 1).filter(
    (columns) => count - columns !== 1 || count < 4,
  );
  return choices.reduce((best, columns) => (scale(columns) >= scale(best) ? columns : best));
}

/** A slanted tag. */
function numberTag<Node>(h: Make<Node>, number: number, left: number, top: number): readonly Node[] {
  const d = polygon([
    [left + 10, top],
    [left + 30, top],
    [left + 20, top + 22],
    [left, top + 22],
  ]);
  return [
    h('path', { d, fill: tint('fig-arrow') }),
    h(
      'text',
      {
        x: left + 15,
        y: top + 17,
        fill: tint('fig-arrow-text'),
        'font-size': 17,
        'font-weight': 700,
        'text-anchor': 'middle',
      },
      String(number),
    ),
  ];
}
