// Writes the drawings of the body package as SVG files, light, dark and for paper, so that anyone can look at them.
// Usage: node tools/draw-body.ts FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  addSpread,
  addStroke,
  brushWidth,
  darkPalette,
  drawMap,
  emptyMap,
  heatMap,
  lightPalette,
  logo,
  type PainMap,
  type Palette,
  printPalette,
  type RegionId,
  type SvgElement,
  setIntensity,
  spreadAlong,
  svgElement,
  svgString,
  toggleRegion,
  upperBackHero,
  type View,
  views,
  withPalette,
  zoomedFrame,
} from '@rhomboid/body';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: node tools/draw-body.ts FOLDER');
  process.exit(2);
}

const palettes: Readonly<Record<string, Palette>> = { light: lightPalette, dark: darkPalette, paper: printPalette };
mkdirSync(folder, { recursive: true });
for (const [theme, palette] of Object.entries(palettes)) {
  for (const [name, drawing] of Object.entries(drawings())) {
    writeFileSync(`${folder}/${name}-${theme}.svg`, withPalette(standalone(drawing), palette));
  }
}

function drawings(): Record<string, SvgElement> {
  const map = exampleMap();
  const view = (name: View, shown: PainMap): SvgElement =>
    drawMap(svgElement, { view: name, map: shown, idPrefix: name });
  return {
    ...Object.fromEntries(views.map((name) => [name, view(name, map)])),
    ...Object.fromEntries(views.map((name) => [`${name}-empty`, view(name, emptyMap)])),
    'back-zoomed': drawMap(svgElement, {
      view: 'back',
      map,
      idPrefix: 'zoomed',
      frame: zoomedFrame('back', 2, [-30, 170]),
    }),
    heat: heatMap(svgElement, exampleHeat(), { view: 'back', idPrefix: 'heat' }),
    hero: upperBackHero(svgElement),
    'logo-64': logo(svgElement, { size: 64 }),
    'logo-32': logo(svgElement, { size: 32 }),
    'logo-20': logo(svgElement, { size: 20 }),
  };
}

/** Every kind of mark once: two strengths painted, one tapped, an arrow, numb and tingling places. */
function exampleMap(): PainMap {
  let map = addStroke(emptyMap, {
    layer: 'pain',
    view: 'back',
    width: 24,
    intensity: 7,
    points: [
      [-24, 138],
      [-27, 160],
      [-31, 185],
      [-33, 190],
    ],
  });
  map = addStroke(map, {
    layer: 'pain',
    view: 'back',
    width: brushWidth,
    intensity: 3,
    points: [
      [46, 117],
      [70, 124],
      [92, 131],
    ],
  });
  const arrow = spreadAlong('back', [
    [-46, 172],
    [-70, 160],
    [-95, 154],
    [-110, 165],
    [-117, 200],
    [-120, 268],
  ]);
  if (arrow !== undefined) map = addSpread(map, arrow);
  for (const region of ['forearm-back-left', 'ring-finger-left', 'little-finger-left'] as const)
    map = toggleRegion(map, region, 'numb');
  map = toggleRegion(map, 'thumb-right', 'tingle');
  map = setIntensity(toggleRegion(map, 'ribs-back-right', 'pain'), 'ribs-back-right', 'pain', 5);
  map = setIntensity(toggleRegion(map, 'chest-left', 'pain'), 'chest-left', 'pain', 4);
  map = toggleRegion(map, 'arm-inner-lower-left', 'tingle');
  return setIntensity(toggleRegion(map, 'upper-belly-middle', 'pain'), 'upper-belly-middle', 'pain', 8);
}

function exampleHeat(): ReadonlyMap<RegionId, number> {
  return new Map<RegionId, number>([
    ['blade-edge-left', 6.8],
    ['between-left', 5.2],
    ['t5-t8', 3.1],
    ['shoulder-top-left', 2.4],
    ['neck-left', 1.2],
  ]);
}

/** The drawing with its name space, a size to look at and its ground. */
function standalone({ tag, attributes, children }: SvgElement): string {
  const [x, y, width, height] = String(attributes.viewBox).split(' ').map(Number) as [number, number, number, number];
  const shown = attributes.width === undefined ? { width: 780, height: Math.round((780 * height) / width) } : {};
  const ground = svgElement('rect', { x, y, width, height, fill: 'var(--sunk)' });
  return svgString(
    svgElement(tag, { xmlns: 'http://www.w3.org/2000/svg', ...attributes, ...shown }, ground, ...children),
  );
}
