// What every chart shares: colours by name, text, and numbers short enough for path data. Hosts set the custom properties.
import type { Attributes } from '@rhomboid/body';

/** A colour of the host's palette, as it stands in an attribute. */
export function ink(
  name: 'ink' | 'ink2' | 'line' | 'edge' | 'surface' | 'action' | 'onaction' | 'p1' | 'p2' | 'p3',
): string {
  return `var(--${name})`;
}

/** How large to draw, in px: the drawing is made for its place, so that text keeps its size on a phone and on a desk. */
export interface ChartSize {
  readonly width: number;
  /** Size of label text; grows with the reader's text size. */
  readonly text: number;
}

/** Attributes of label text. */
export function label(size: ChartSize, colour: 'ink' | 'ink2' | 'p3' = 'ink2'): Attributes {
  return { 'font-size': size.text, fill: ink(colour) };
}

/** About how wide a text is drawn, in px; no browser is asked. */
export function textWidth(text: string, size: ChartSize, weight: 'plain' | 'bold' = 'plain'): number {
  return text.length * size.text * (weight === 'bold' ? 0.58 : 0.53);
}

/** Rounded to a tenth of a px. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A rhombus around a point, as path data. */
export function rhombus(x: number, y: number, halfWidth: number, halfHeight: number): string {
  const [left, right, top, bottom] = [x - halfWidth, x + halfWidth, y - halfHeight, y + halfHeight].map(short);
  return `M${short(x)} ${top}L${right} ${short(y)}L${short(x)} ${bottom}L${left} ${short(y)}Z`;
}
