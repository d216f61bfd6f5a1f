// The exercise figure: poses as data, solved, eased and drawn.
export { type AnimatedSvgOptions, animatedSvg } from './animated-svg.ts';
export { type BodyPart, type BodyPlace, bodyParts } from './body-place.ts';
export type { View as FigureView } from './camera.ts';
export { drawFigure, type FigureOptions } from './draw-frame.ts';
export { type StillStep, type StripOptions, stillSteps, stillStrip } from './draw-strip.ts';
export {
  type Figure,
  type FigureArrow,
  type FigureKey,
  type FigurePart,
  type FigureVariant,
  figureAtLevel,
  withVariants,
} from './figure.ts';
export {
  darkFigure,
  type FigureColour,
  type FigurePalette,
  figureStyle,
  lightFigure,
  printFigure,
} from './figure-colours.ts';
export { type Layers, layersOf } from './layers.ts';
export { figureProblems } from './limits.ts';
export { mirrorArm, mirrorLeg, mirrorPose } from './mirror-pose.ts';
export type { Layer } from './paint.ts';
export type { ArmPose, LegPose, Pose } from './pose.ts';
export type { Skeleton } from './skeleton.ts';
export { type Stage, stageOf } from './stage.ts';
export type { Support } from './supports.ts';
export { type Frame, frameAt, frameOfKey, roundSeconds } from './timeline.ts';
