// Moves dots that lie on each other apart, so that every number can be read. The same places always give the same picture.

export interface SpreadDot {
  readonly x: number;
  readonly y: number;
  /** Where it truly is. */
  readonly fromX: number;
  readonly fromY: number;
}

/** Tries along a spiral around its place for each dot in turn; the first ones stay where they are. */
export function spreadDots(
  dots: readonly { readonly x: number; readonly y: number }[],
  apart: number,
  size: number,
): readonly SpreadDot[] {
  const placed: SpreadDot[] = [];
  const margin = apart / 2 + 1;
  const inside = (value: number): number => Math.min(size - margin, Math.max(margin, value));
  for (const { x: fromX, y: fromY } of dots) {
    let [x, y] = [inside(fromX), inside(fromY)];
    for (let turn = 0; turn < 400 && placed.some((other) => Math.hypot(other.x - x, other.y - y) < apart); turn++) {
      // The golden angle spreads the tries evenly.
      const [angle, radius] = [turn * 2.399963, apart * 0.55 * Math.sqrt(turn + 1)];
      [x, y] = [inside(fromX + radius * Math.cos(angle)), inside(fromY + radius * Math.sin(angle))];
    }
    placed.push({ x, y, fromX, fromY });
  }
  return placed;
}
