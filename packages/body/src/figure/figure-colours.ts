// The colours of the figure. Hosts set them as CSS custom properties; files that stand alone carry them.

/** Names of the custom properties, without the leading dashes. */
export type FigureColour =
  | 'fig-skin'
  | 'fig-skin-far'
  | 'fig-hair'
  | 'fig-top'
  | 'fig-top-far'
  | 'fig-trousers'
  | 'fig-trousers-far'
  | 'fig-outline'
  | 'fig-wood'
  | 'fig-wood-far'
  | 'fig-mat'
  | 'fig-mat-far'
  | 'fig-cloth'
  | 'fig-cloth-far'
  | 'fig-kit'
  | 'fig-kit-far'
  | 'fig-wall'
  | 'fig-water'
  | 'fig-ghost'
  | 'fig-moving'
  | 'fig-floor'
  | 'fig-arrow'
  | 'fig-arrow-text';

export type FigurePalette = Readonly<Record<FigureColour, string>>;

export const lightFigure: FigurePalette = {
  'fig-skin': '#C08A6B',
  'fig-skin-far': '#A87356',
  'fig-hair': '#3A2630',
  'fig-top': '#3F7F84',
  'fig-top-far': '#2F686E',
  'fig-trousers': '#5B3D64',
  'fig-trousers-far': '#48304F',
  'fig-outline': '#2A1A2E',
  'fig-wood': '#D8B98F',
  'fig-wood-far': '#B9966A',
  'fig-mat': '#D6E3DF',
  'fig-mat-far': '#BCCFC9',
  'fig-cloth': '#FFFFFF',
  'fig-cloth-far': '#EADFD5',
  'fig-kit': '#E0A84E',
  'fig-kit-far': '#B98232',
  'fig-wall': '#E3DACF',
  'fig-water': '#BFD9DB',
  'fig-ghost': '#D9CFC6',
  'fig-moving': '#D3B5D8',
  'fig-floor': '#7D6B7F',
  'fig-arrow': '#4A2352',
  'fig-arrow-text': '#FFFFFF',
};

export const darkFigure: FigurePalette = {
  'fig-skin': '#C08A6B',
  'fig-skin-far': '#A87356',
  'fig-hair': '#5E4857',
  'fig-top': '#5C9EA3',
  'fig-top-far': '#457F85',
  'fig-trousers': '#8E6A98',
  'fig-trousers-far': '#735280',
  'fig-outline': '#120D14',
  'fig-wood': '#B9966A',
  'fig-wood-far': '#8F7350',
  'fig-mat': '#2C4043',
  'fig-mat-far': '#223335',
  'fig-cloth': '#CABBCB',
  'fig-cloth-far': '#9C8A9F',
  'fig-kit': '#D9A24A',
  'fig-kit-far': '#A87A30',
  'fig-wall': '#352A39',
  'fig-water': '#24464B',
  'fig-ghost': '#463A4B',
  'fig-moving': '#65466D',
  'fig-floor': '#A18FA5',
  'fig-arrow': '#E6C3EA',
  'fig-arrow-text': '#2A1230',
};

/** Greys for paper. */
export const printFigure: FigurePalette = {
  'fig-skin': '#E2E2E2',
  'fig-skin-far': '#C6C6C6',
  'fig-hair': '#4A4A4A',
  'fig-top': '#A9A9A9',
  'fig-top-far': '#8A8A8A',
  'fig-trousers': '#6E6E6E',
  'fig-trousers-far': '#575757',
  'fig-outline': '#000000',
  'fig-wood': '#F2F2F2',
  'fig-wood-far': '#D5D5D5',
  'fig-mat': '#EFEFEF',
  'fig-mat-far': '#DADADA',
  'fig-cloth': '#FFFFFF',
  'fig-cloth-far': '#EEEEEE',
  'fig-kit': '#FFFFFF',
  'fig-kit-far': '#D5D5D5',
  'fig-wall': '#EAEAEA',
  'fig-water': '#E4E4E4',
  'fig-ghost': '#DDDDDD',
  'fig-moving': '#FFFFFF',
  'fig-floor': '#555555',
  'fig-arrow': '#000000',
  'fig-arrow-text': '#FFFFFF',
};

/** A colour as it stands in an attribute. */
export function tint(name: FigureColour): string {
  return `var(--${name})`;
}

/** The palette as CSS declarations. */
function declarations(palette: FigurePalette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** A style sheet that sets the colours: light, dark where the reader prefers it, greys on paper. */
export const figureStyle: string = [
  `:root{${declarations(lightFigure)}}`,
  `@media (prefers-color-scheme:dark){:root{${declarations(darkFigure)}}}`,
  `@media print{:root{${declarations(printFigure)}}}`,
].join('');
