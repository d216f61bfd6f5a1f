// What the player says at a moment, and when it says something new.
import type { Figure, Frame } from '@rhomboid/body';
import type { ExerciseInfo } from '@rhomboid/knowledge';
import { countAt, type Place, turnAt } from './blocks.ts';
import { freeFrame, repFrame } from './pace.ts';
import type { Task } from './run.ts';
import { playerWords } from './words/player.ts';

/** The figure at a place in an exercise. */
export function frameOf(place: Place, figure: Figure, { dose }: Task): Frame {
  const { block, within } = place;
  const turn = turnAt(place);
  if (turn !== null) return repFrame(figure, dose.holdSeconds, turn.side, turn.within);
  if (block.kind === 'work') return freeFrame(figure, within);
  return repFrame(figure, dose.holdSeconds, block.side === 'other' ? 'other' : 'first', 0);
}

/** Two moments with the same key look the same but for the figure. */
export function placeKey(place: Place, frame: Frame): string {
  const { rep, holdLeft, left } = countAt(place);
  // Where repetitions are counted the seconds that are left are not shown.
  const time = place.block.kind === 'work' && rep !== null ? '' : left;
  return [place.index, rep, holdLeft, time, frame.key.id, frame.mirrored].join(' ');
}

/** Heading and line under the figure: what is being done, and how. */
export function frameText(
  { block }: Place,
  frame: Frame,
  exercise: ExerciseInfo,
  task: Task,
): { readonly heading: string; readonly line: string } {
  const { play } = playerWords;
  if (block.kind === 'work' && task.dose.metres !== null)
    return { heading: play.walk(task.dose.metres), line: play.walkLine };
  if (block.kind === 'work') return { heading: frame.key.caption, line: exercise.breathing };
  const heading = block.kind === 'ready' ? play.ready : block.kind === 'rest' ? play.rest : play.change;
  return { heading, line: exercise.steps[0] ?? '' };
}
