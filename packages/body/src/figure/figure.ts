// An exercise figure as data: from where it is seen, its poses in order, and what it leans on.
import type { BodyPlace } from './body-place.ts';
import type { View } from './camera.ts';
import type { Pose } from './pose.ts';
import type { Support } from './supports.ts';

/** A pose of the movement, how long the way to it takes, and how long it is held (seconds). */
export interface FigureKey {
  readonly id: string;
  /** One short sentence on what to do, for the still strip. */
  readonly caption: string;
  readonly move: number;
  readonly hold: number;
  /** Moves to it without slowing down, as in walking. */
  readonly steady: boolean;
  /** Part of the still strip. */
  readonly still: boolean;
  readonly pose: Pose;
}

/** An arrow: the way of a place on the body between two keys, or a push from a place. */
export type FigureArrow = MotionArrow | PushArrow;

/** A straight arrow from a place on the body, where the movement is too small to be followed. */
export interface PushArrow {
  readonly push: BodyPlace;
  /** How far it reaches in the picture: right and down, in figure units. */
  readonly way: readonly [right: number, down: number];
  /** Keys in which it is seen; empty: all but the first. */
  readonly during: readonly string[];
}

/** The arrow of the motion: the way of a place on the body from one key to another, moved aside in the picture. */
export interface MotionArrow {
  readonly follow: BodyPlace;
  readonly from: string;
  readonly to: string;
  /** How far beside the way it is drawn: right and down, in figure units. */
  readonly beside: readonly [right: number, down: number];
}

/** Parts that can be set off as those that move, or drawn in front or behind. */
export const figureParts = ['arm-left', 'arm-right', 'leg-left', 'leg-right', 'trunk', 'head'] as const;
export type FigurePart = (typeof figureParts)[number];

/** The same part on the other side. */
export function otherPart(part: FigurePart): FigurePart {
  return (part.endsWith('-left') ? part.replace('-left', '-right') : part.replace('-right', '-left')) as FigurePart;
}

/** An exercise as a moving figure. */
export interface Figure {
  readonly id: string;
  readonly view: View;
  readonly keys: readonly FigureKey[];
  /** After the keys, the same on the other side. */
  readonly alternate: boolean;
  readonly supports: readonly Support[];
  readonly arrows: readonly FigureArrow[];
  /** The part of the picture to show, where only a part of the body matters; null: all of it. */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  /** Where to move from: a white rhombus. */
  readonly mark: BodyPlace | null;
  readonly moving: readonly FigurePart[];
  /** Wears shoes; otherwise the feet are bare. */
  readonly shoes: boolean;
  /** Limbs to draw before or behind the trunk, where their nearness at the start does not tell. */
  readonly order: Readonly<Partial<Record<FigurePart, 'front' | 'behind'>>>;
  /** The movement in words, for whoever does not see it. */
  readonly describe: string;
  /** Levels of the exercise that look different. */
  readonly variants: readonly FigureVariant[];
}

/** How the exercise looks at another level, counted from 1. */
export interface FigureVariant {
  readonly level: number;
  /** Whole in itself; it has no variants of its own. */
  readonly figure: Figure;
}

/** The figure as it looks at a level; a level that looks no different has the figure itself. */
export function figureAtLevel(figure: Figure, level: number): Figure {
  return figure.variants.find((variant) => variant.level === level)?.figure ?? figure;
}

/** The figure, and all its other levels. */
export function withVariants(figure: Figure): readonly Figure[] {
  return [figure, ...figure.variants.map((variant) => variant.figure)];
}
