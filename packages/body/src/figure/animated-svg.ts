// A figure as an SVG file that moves by itself (SMIL), in light and dark; still where motion is not wanted, and on paper.
import { type Attributes, type SvgElement, svgElement, svgString } from '../svg.ts';
import { compactPath } from './compact-path.ts';
import { figureNodes, turnedOver } from './draw-frame.ts';
import { stillStrip } from './draw-strip.ts';
import type { Figure } from './figure.ts';
import { figureStyle } from './figure-colours.ts';
import { denseMoments, type KeyMoment, keyMoments } from './key-moments.ts';
import { stageOf } from './stage.ts';
import { frameAt, roundSeconds } from './timeline.ts';

export interface AnimatedSvgOptions {
  /** The title of the file. */
  readonly title: string;
  /** Shows the other side. */
  readonly flipped?: boolean;
}

/** The file's text. */
export function animatedSvg(figure: Figure, { title, flipped = false }: AnimatedSvgOptions): string {
  const { x, y, width, height } = stageOf(figure);
  const strip = compact(stillStrip(svgElement, figure, { flipped, shape: width / height }));
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

/** A moment that is written down: its share of the round, how time runs to it, and everything that is drawn then. */
interface Moment {
  readonly at: number;
  readonly spline: string;
  readonly nodes: readonly SvgElement[];
}

/** The first side and, where the figure changes sides, the other: what lies in front may differ between them. */
function sidesOf(figure: Figure): readonly SvgElement[] {
  const round = roundSeconds(figure);
  const dur = `${round}s`;
  const halves = figure.alternate ? [0, 1] : [0];
  return halves.map((half) => {
    const offset = (half * round) / halves.length;
    const momentsOf = (times: readonly KeyMoment[]): readonly Moment[] =>
      times.map(({ time, spline }): Moment => {
        // Just before the end of the half, since its end is the beginning of the next.
        const at = Math.min(time, round / halves.length - 1e-6) + offset;
        return { at: at / round, spline, nodes: figureNodes(svgElement, frameAt(figure, at)).map(compact) };
      });
    const moments = momentsOf(keyMoments(figure));
    const dense = momentsOf(denseMoments(figure));
    const nodes = shared(
      moments[0]!.nodes.map((_, i) =>
        moving(changesForm(moments, i) || changesForm(dense, i) ? dense : moments, i, dur),
      ),
      `s${half}`,
    );
    if (halves.length === 1) return svgElement('g', {}, ...nodes);
    const shown = half === 0 ? 'visible;hidden' : 'hidden;visible';
    const swap = { attributeName: 'visibility', values: shown, keyTimes: '0;0.5', calcMode: 'discrete', dur };
    return svgElement('g', {}, svgElement('animate', { ...swap, repeatCount: 'indefinite' }), ...nodes);
  });
}

/** Nodes with the same moving outline share it: the rim round a part has the outline of the part. */
function shared(nodes: readonly SvgElement[], prefix: string): readonly SvgElement[] {
  const outlineOf = ({ attributes: { d }, children }: SvgElement): string | null =>
    typeof d === 'string' && d !== '' && children.length > 0 ? JSON.stringify([d, children]) : null;
  const seen = new Map<string, number>();
  for (const outline of nodes.map(outlineOf)) if (outline !== null) seen.set(outline, (seen.get(outline) ?? 0) + 1);
  const names = new Map<string, string>();
  const defs: SvgElement[] = [];
  const drawn = nodes.map((node): SvgElement => {
    const outline = outlineOf(node);
    if (outline === null || seen.get(outline) === 1) return node;
    const { d, ...rest } = node.attributes;
    if (!names.has(outline)) {
      names.set(outline, `${prefix}-${names.size}`);
      defs.push(svgElement('path', { id: names.get(outline), d }, ...node.children));
    }
    return svgElement('use', { href: `#${names.get(outline)}`, ...rest });
  });
  return defs.length === 0 ? drawn : [svgElement('defs', {}, ...defs), ...drawn];
}

/** A node and all in it, with its outlines in fewer characters. */
function compact(node: SvgElement): SvgElement {
  const { d } = node.attributes;
  return {
    ...node,
    attributes: typeof d === 'string' ? { ...node.attributes, d: compactPath(d) } : node.attributes,
    children: node.children.map((child) => (typeof child === 'string' ? child : compact(child))),
  };
}

/** Whether an outline comes and goes, as an ear does that is turned away: it cannot be eased, and is written more often. */
function changesForm(moments: readonly Moment[], index: number): boolean {
  const forms = moments.map(({ nodes }) => formOf(String(nodes[index]!.attributes.d ?? '')));
  return forms.some((form) => form !== forms[0]);
}

function formOf(d: string): string {
  return d.replace(/[^a-z]/gi, '');
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

/** An attribute as it is written. An outline that is not there is a lone place: programs refuse an empty one. */
function textOf(name: string, attributes: Attributes): string {
  const value = attributes[name] ?? (name === 'opacity' ? 1 : '');
  return name === 'd' && value === '' ? 'm0 0' : String(value);
}

/**
 * Values at their times; they stand still before the first and after the last. What changes its form jumps. A moment that
 * differs from neither of its neighbours is left out.
 */
function keyed(moments: readonly Moment[], values: readonly string[]): Attributes {
  const jumps =
    values.some((value) => formOf(value) !== formOf(values[0]!)) || values.every((value) => value.length <= 1);
  const all = moments.map(({ at, spline }, i) => ({ at, spline, value: values[i]! }));
  if (all[0]!.at > 0) all.unshift({ ...all[0]!, at: 0 });
  if (all.at(-1)!.at < 1) all.push({ ...all.at(-1)!, at: 1, spline: '0 0 1 1' });
  const kept = all.filter(
    ({ value }, i) => i === 0 || i === all.length - 1 || value !== all[i - 1]!.value || value !== all[i + 1]!.value,
  );
  return {
    keyTimes: kept.map(({ at }) => String(Math.round(at * 1e4) / 1e4).replace(/^0\./, '.')).join(';'),
    values: kept.map(({ value }) => value).join(';'),
    ...(jumps
      ? { calcMode: 'discrete' }
      : {
          calcMode: 'spline',
          keySplines: kept
            .slice(1)
            .map(({ spline }) => spline)
            .join(';'),
        }),
  };
}
