// How a symmetric drawing is written down: its right half, to be mirrored.
import type { Curve } from './curve.ts';
import type { MiddleId, PairedBase } from './region-ids.ts';

/** The right half of a symmetric drawing (x > 0). */
export interface HalfDrawing {
  /** Whose side the right half of the picture shows: from behind the person's right, from the front their left. */
  readonly rightHalfIs: 'left' | 'right';
  /** Closed loops of the paired regions. */
  readonly paired: Readonly<Partial<Record<PairedBase, Curve>>>;
  /** Right halves of the middle regions, from their top on the middle line to their foot on it. */
  readonly middle: Readonly<Partial<Record<MiddleId, Curve>>>;
  /** Every edge shared by two regions, once. */
  readonly edges: readonly Curve[];
}
