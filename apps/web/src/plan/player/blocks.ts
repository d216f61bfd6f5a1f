// What is done when: an exercise laid out in time, from getting ready to the last set.
import type { Figure } from '@rhomboid/body';
import type { DoseNow } from '@rhomboid/plan';
import { type Pace, paceOf, type Side } from './pace.ts';

/** What the player needs of a dose. */
export type PlayedDose = Pick<DoseNow, 'level' | 'sets' | 'reps' | 'holdSeconds' | 'minutes' | 'metres' | 'eachSide'>;

/** A stretch of time in which one thing is done. */
export interface Block {
  readonly kind: 'ready' | 'work' | 'rest' | 'change';
  /** `AS_LONG_AS_IT_TAKES` where only the person knows when it is done: a walk of so many metres. */
  readonly seconds: number;
  /** From 1; of a rest the set that comes next. */
  readonly set: number;
  /** `both`: the sides take turns within the block; null: the movement has no sides. */
  readonly side: Side | 'both' | null;
  /** Repetitions of each side; null where it goes by the clock, by a hold or by distance. */
  readonly reps: number | null;
  /** Of one repetition on one side; null where none is counted or held. */
  readonly pace: Pace | null;
}

/** Seconds to get into position, to rest between sets, and to change sides. Estimates. */
export const READY_SECONDS = 5;
export const REST_SECONDS = 30;
export const CHANGE_SECONDS = 6;
export const AS_LONG_AS_IT_TAKES = 3600;

/** An exercise in time. */
export function blocksOf(dose: PlayedDose, figure: Figure): readonly Block[] {
  const blocks: Block[] = [pause('ready', READY_SECONDS, 1, null)];
  for (let set = 1; set <= dose.sets; set++) {
    if (set > 1) blocks.push(pause('rest', REST_SECONDS, set, null));
    for (const [at, side] of sidesOf(dose, figure).entries()) {
      if (at > 0) blocks.push(pause('change', CHANGE_SECONDS, set, side));
      blocks.push(workOf(dose, figure, set, side));
    }
  }
  return blocks;
}

/** A figure that changes sides with every repetition keeps both in one block. */
function sidesOf({ eachSide, minutes, metres, reps }: PlayedDose, { alternate }: Figure): readonly Block['side'][] {
  if (minutes !== null || metres !== null) return [null];
  if (alternate && reps !== null) return ['both'];
  return eachSide ? ['first', 'other'] : [null];
}

function pause(kind: 'ready' | 'rest' | 'change', seconds: number, set: number, side: Block['side']): Block {
  return { kind, seconds, set, side, reps: null, pace: null };
}

function workOf(dose: PlayedDose, figure: Figure, set: number, side: Block['side']): Block {
  const work = { kind: 'work', set, side } as const;
  if (dose.minutes !== null) return { ...work, seconds: dose.minutes * 60, reps: null, pace: null };
  if (dose.metres !== null) return { ...work, seconds: AS_LONG_AS_IT_TAKES, reps: null, pace: null };
  const pace = paceOf(figure, dose.holdSeconds);
  return { ...work, seconds: (dose.reps ?? 1) * (side === 'both' ? 2 : 1) * pace.seconds, reps: dose.reps, pace };
}

/** Where a moment of the exercise lies. */
export interface Place {
  readonly index: number;
  readonly block: Block;
  /** Seconds since the block began. */
  readonly within: number;
  /** All of it is done. */
  readonly over: boolean;
}

export function placeAt(blocks: readonly Block[], seconds: number): Place {
  let left = Math.max(0, seconds);
  for (const [index, block] of blocks.entries()) {
    if (left < block.seconds) return { index, block, within: left, over: false };
    left -= block.seconds;
  }
  const index = blocks.length - 1;
  const block = blocks[index]!;
  return { index, block, within: block.seconds, over: true };
}

/** When a block begins, in seconds since the start. */
export function startOf(blocks: readonly Block[], index: number): number {
  return blocks.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** One repetition on one side, and how far the moment is within it. */
export interface Turn {
  readonly rep: number;
  readonly side: Side;
  readonly within: number;
}

/** The repetition at a moment of a block that has a pace. */
export function turnAt({ block, within }: Place): Turn | null {
  if (block.pace === null) return null;
  const sides = block.side === 'both' ? 2 : 1;
  const turn = Math.min(Math.floor(within / block.pace.seconds), (block.reps ?? 1) * sides - 1);
  return {
    rep: Math.floor(turn / sides) + 1,
    side: block.side === 'other' || turn % sides === 1 ? 'other' : 'first',
    within: within - turn * block.pace.seconds,
  };
}

/** What is counted at a moment: the repetition and how much of its hold is left, or the time. */
export interface Count {
  /** From 1; null where repetitions are not counted. */
  readonly rep: number | null;
  /** Whole seconds of the hold that are left; null outside a hold. */
  readonly holdLeft: number | null;
  /** Whole seconds of the block that are left; null where nobody knows. */
  readonly left: number | null;
}

export function countAt(place: Place): Count {
  const { block, within } = place;
  const left = block.seconds === AS_LONG_AS_IT_TAKES ? null : Math.ceil(block.seconds - within);
  const turn = turnAt(place);
  if (turn === null) return { rep: null, holdLeft: null, left };
  const { holdFrom, hold } = block.pace!;
  const held = turn.within - holdFrom;
  return {
    rep: block.reps === null ? null : turn.rep,
    holdLeft: hold > 0 && held >= 0 && held < hold ? Math.ceil(hold - held) : null,
    left,
  };
}

/** Sets that are done to the end, both sides of each, when the person is in the block with this index. */
export function setsDone(blocks: readonly Block[], index: number, over: boolean): number {
  const { set } = blocks[index]!;
  // Whatever belongs to a set, the rest before it included, stands before its end.
  return over ? set : set - 1;
}
