// The door of the pain map: places, the map as a value, what it says, and how it is drawn.
export { bandOf } from './band.ts';
export { brushWidth } from './brush.ts';
export { type ColourName, darkPalette, lightPalette, type Palette, printPalette, withPalette } from './colours.ts';
export type { Badge } from './draw-badges.ts';
export { heatFill, heatSteps } from './draw-heat.ts';
export { upperBackHero } from './draw-hero.ts';
export { drawMap, type MapInteraction, type MapOptions } from './draw-map.ts';
export {
  addSpread,
  addStroke,
  removeSpread,
  rubOut,
  type StrokeInput,
  setIntensity,
  setQuality,
  spreadAlong,
  swapSides,
  toggleRegion,
} from './edit-map.ts';
export * from './figure/index.ts';
export { type Finger, type MapFindings, toFindings } from './findings.ts';
export { frameOf, zoomedFrame } from './frames.ts';
export { type HeatMapOptions, heatMap } from './heat-map.ts';
export { type LogoOptions, logo } from './logo.ts';
export { type Direction, neighbourOf } from './neighbours.ts';
export {
  type Area,
  areasOf,
  emptyMap,
  isEmpty,
  isShown,
  type Layer,
  layers,
  type PainMap,
  type Spread,
  type Stroke,
} from './pain-map.ts';
export { parseMap } from './parse-map.ts';
export type { Point } from './point.ts';
export type { Box } from './polygon.ts';
export { type Quality, qualities } from './qualities.ts';
export { type Part, readBack, readBackText, regionName, regionShortName, regionState } from './read-back.ts';
export { defaultReach, regionAt } from './region-at.ts';
export {
  isRegionId,
  type MiddleId,
  otherSide,
  type PairedBase,
  type Place,
  placeOf,
  places,
  type RegionId,
  type Side,
  type View,
  views,
} from './region-ids.ts';
export { type Region, regionOf, regionsOf } from './regions.ts';
export { type Attributes, type AttributeValue, type Make, type SvgElement, svgElement, svgString } from './svg.ts';
export type { Band, MapWords, MiddleWords, PairedWords } from './words.ts';
export { english } from './words-en.ts';
