// A figure as an SVG file that moves by itself (SMIL), in light and dark; still where motion is not wanted, and on paper.
import { type Attributes, type SvgElement, svgElement, svgString } from '../svg.ts';
import { figureNodes, turnedOver } from './draw-frame.ts';
import { stillStrip } from './draw-strip.ts';
import type { Figure } from './figure.ts';
import { figureStyle } from './figure-colours.ts';
import { stageOf } from './stage.ts';
import { frameAt, roundSeconds } from './timeline.ts';

export interface AnimatedSvgOptions {
  /** The title of the file. */
  readonly title: string;
  /** Shows the other side. */
  readonly flipped?: boolean;
}

/** In how many straight steps a move is written; between them the reader's program moves evenly. */
const stepsOfMove = 6;

/** The file's text. */
export function animatedSvg(figure: Figure, { title, flipped = false }: AnimatedSvgOptions): string {
  const { x, y, width, height } = stageOf(figure);
  const strip = stillStrip(svgElement, figure, { flipped, shape: width / height });
  const drawing = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${x} ${y} ${width} ${height}`,
      width: width * 2,
      height: height * 2,
    },
    svgElement('title', {}, title),
    svgElement('desc', {}, figure.describe),
    svgElement('style', {}, style),
    svgElement('rect', { x, y, width, height, fill: 'var(--ground)' }),
    svgElement('g', { class: 'moving', transform: flipped ? turnedOver(figure) : undefined }, ...sidesOf(figure)),
    svgElement(
      'g',
      { class: 'still' },
      {
        ...strip,
        attributes: { ...strip.attributes, x, y, width, height, preserveAspectRatio: 'xMidYMid meet' },
      },
    ),
  );
  return `${svgString(drawing)}\n`;
}

const style = [
  figureStyle,
  ':root{--ground:#EFE9E1}',
  '@media (prefers-color-scheme:dark){:root{--ground:#120D14}}',
  '@media print{:root{--ground:#FFFFFF}}',
  '.still{display:none}',
  '@media (prefers-reduced-motion:reduce){.moving{display:none}.still{display:inline}}',
  '@media print{.moving{display:none}.still{display:inline}}',
].join('');

/** A moment that is written down: its share of the round, and everything that is drawn then. */
interface Moment {
  readonly at: number;
  readonly nodes: readonly SvgElement[];
}

/** The first side and, where the figure changes sides, the other: what lies in front may differ between them. */
function sidesOf(figure: Figure): readonly SvgElement[] {
  const round = roundSeconds(figure);
  const dur = `${round}s`;
  const times = timesOf(figure);
  const halves = figure.alternate ? [0, 1] : [0];
  return halves.map((half) => {
    const offset = (half * round) / halves.length;
    const moments = times.map((time): Moment => {
      // Just before the end of the half, since its end is the beginning of the next.
      const at = Math.min(time, round / halves.length - 1e-6) + offset;
      return { at: at / round, nodes: figureNodes(svgElement, frameAt(figure, at)) };
    });
    const nodes = moments[0]!.nodes.map((_, i) => moving(moments, i, dur));
    if (halves.length === 1) return svgElement('g', {}, ...nodes);
    const shown = half === 0 ? 'visible;hidden' : 'hidden;visible';
    const swap = { attributeName: 'visibility', values: shown, keyTimes: '0;0.5', calcMode: 'discrete', dur };
    return svgElement('g', {}, svgElement('animate', { ...swap, repeatCount: 'indefinite' }), ...nodes);
  });
}

/** Times within one side of the round: each move in steps, each hold by its end. */
function timesOf({ keys }: Figure): readonly number[] {
  const times = [0];
  let now = 0;
  for (const { move, hold } of keys) {
    for (let i = 1; move > 0 && i <= stepsOfMove; i++) times.push(now + (move * i) / stepsOfMove);
    now += move + hold;
    if (hold > 0) times.push(now);
  }
  return times;
}

/** A node with an animation for each attribute that changes. */
function moving(moments: readonly Moment[], index: number, dur: string): SvgElement {
  const states = moments.map(({ nodes }) => nodes[index]!);
  const first = states[0]!;
  const names = new Set(states.flatMap(({ attributes }) => Object.keys(attributes)));
  const animations = [...names].flatMap((name) => {
    const values = states.map(({ attributes }) => textOf(name, attributes));
    if (values.every((value) => value === values[0])) return [];
    return [svgElement('animate', { attributeName: name, ...keyed(moments, values), dur, repeatCount: 'indefinite' })];
  });
  return animations.length === 0 ? first : { ...first, children: [...first.children, ...animations] };
}

function textOf(name: string, attributes: Attributes): string {
  return String(attributes[name] ?? (name === 'opacity' ? 1 : ''));
}

/** Values at their times; they stand still before the first and after the last. What changes its form jumps. */
function keyed(moments: readonly Moment[], values: readonly string[]): Attributes {
  const form = (value: string): string => value.replace(/-?[\d.]+/g, '');
  const jumps = values.some((value) => form(value) !== form(values[0]!)) || values.every((value) => value.length <= 1);
  const times = moments.map(({ at }) => at.toFixed(4));
  const lead = Number(times[0]) > 0;
  const tail = Number(times.at(-1)) < 1;
  return {
    keyTimes: [...(lead ? ['0'] : []), ...times, ...(tail ? ['1'] : [])].join(';'),
    values: [...(lead ? [values[0]!] : []), ...values, ...(tail ? [values.at(-1)!] : [])].join(';'),
    ...(jumps ? { calcMode: 'discrete' } : {}),
  };
}
