// The colours of the drawings. Hosts set them as CSS custom properties; files that stand alone have them written in.

/** Names of the custom properties that the drawings use, without the leading dashes. */
export type ColourName =
  | 'body'
  | 'shade'
  | 'hair'
  | 'body-line'
  | 'p1'
  | 'p2'
  | 'p3'
  | 'sens'
  | 'sunk'
  | 'surface'
  | 'ink'
  | 'ink2'
  | 'action';

/** One colour for each name. */
export type Palette = Readonly<Record<ColourName, string>>;

/** A colour as it stands in an attribute: `var(--p3)`. */
export function colour(name: ColourName): string {
  return `var(--${name})`;
}

/** Colours on light paper. */
export const lightPalette: Palette = {
  body: '#EADFD5',
  shade: '#DCCDC0',
  hair: '#C9B6AC',
  'body-line': '#4B3550',
  p1: '#F2BFC6',
  p2: '#D76C88',
  p3: '#9A1F50',
  sens: '#0B6570',
  sunk: '#EFE9E1',
  surface: '#FFFFFF',
  ink: '#2A1A2E',
  ink2: '#5C4B5F',
  action: '#4A2352',
};

/** Colours in the dark; pain gets lighter as it gets worse. */
export const darkPalette: Palette = {
  body: '#4A3F4C',
  shade: '#3C323F',
  hair: '#2F2632',
  'body-line': '#CDBFCE',
  p1: '#8A4058',
  p2: '#CF5F80',
  p3: '#FFA3B8',
  sens: '#7CCBD2',
  sunk: '#120D14',
  surface: '#261E2A',
  ink: '#F5EEF1',
  ink2: '#CABBCB',
  action: '#E6C3EA',
};

/** Colours for paper: black ink, greys; the patterns carry the meaning. */
export const printPalette: Palette = {
  body: '#FFFFFF',
  shade: '#EEEEEE',
  hair: '#DDDDDD',
  'body-line': '#000000',
  p1: '#EEEEEE',
  p2: '#CCCCCC',
  p3: '#333333',
  sens: '#000000',
  sunk: '#FFFFFF',
  surface: '#FFFFFF',
  ink: '#000000',
  ink2: '#333333',
  action: '#000000',
};

/** SVG text with every custom property replaced by its colour, for files without a style sheet. */
export function withPalette(svg: string, palette: Palette): string {
  return svg.replace(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => palette[name as ColourName] ?? whole);
}
