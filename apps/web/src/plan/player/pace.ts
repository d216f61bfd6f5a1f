// How the figure keeps the time of one repetition: its own movement, held as long as the dose says.
import { type Figure, type Frame, frameAt } from '@rhomboid/body';

/** First or other side of a movement that has two. */
export type Side = 'first' | 'other';

/** One repetition of a figure on one side, from the start pose there and back. Seconds. */
export interface Pace {
  readonly seconds: number;
  /** When the hold begins, counted from the start of the repetition. */
  readonly holdFrom: number;
  readonly hold: number;
}

/**
 * The repetition of this figure with a hold of so many seconds in the pose that is held longest; null keeps the figure's own.
 * The start pose is not what is held: it is where one rests.
 */
export function paceOf(figure: Figure, hold: number | null): Pace {
  const { at, own } = longestHold(figure);
  const held = hold ?? own;
  return { seconds: keysSeconds(figure) - own + held, holdFrom: at, hold: held };
}

/** The figure at a moment of a repetition, in seconds from its start. */
export function repFrame(figure: Figure, hold: number | null, side: Side, within: number): Frame {
  const { at, own } = longestHold(figure);
  const held = hold ?? own;
  const after = within - at;
  const unstretched = after <= 0 ? within : after < held ? at + (after / held) * own : within - held + own;
  const time = figure.keys[0]!.move + unstretched;
  // A figure that changes sides has the other side in the second half of its round; any other is mirrored.
  return figure.alternate
    ? frameAt(figure, time + (side === 'other' ? keysSeconds(figure) : 0))
    : frameAt(figure, time, side === 'other');
}

/** The figure going on by itself at its own pace, from its start pose. */
export function freeFrame(figure: Figure, seconds: number): Frame {
  return frameAt(figure, figure.keys[0]!.move + seconds);
}

function keysSeconds({ keys }: Figure): number {
  return keys.reduce((sum, { move, hold }) => sum + move + hold, 0);
}

/** The longest hold away from the start pose, and when it begins after the start pose was reached. */
function longestHold({ keys }: Figure): { readonly at: number; readonly own: number } {
  let time = keys[0]!.hold;
  let longest = { at: time, own: 0 };
  for (const { move, hold } of keys.slice(1)) {
    time += move;
    if (hold > longest.own || longest.own === 0) longest = { at: time, own: hold };
    time += hold;
  }
  return longest;
}
