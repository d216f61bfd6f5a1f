// The big number in the corner of the figure: repetitions, seconds of a hold, or the time that is left.
import type { JSX } from 'preact';
import { countAt, type Place } from './blocks.ts';
import type { Task } from './run.ts';
import { playerWords } from './words/player.ts';

export function CountCorner({ place, task }: { place: Place; task: Task }): JSX.Element | null {
  const { rep, holdLeft, left } = countAt(place);
  const { block } = place;
  const { play } = playerWords;
  const side = block.kind === 'work' && block.side !== null ? play.side[block.side] : null;
  if (block.kind === 'work' && rep !== null)
    return (
      <Corner
        big={String(rep)}
        small={block.side === 'both' ? play.sideOf(task.dose.reps ?? 0) : play.of(task.dose.reps ?? 0)}
        hold={holdLeft === null ? null : play.hold(holdLeft)}
        side={block.side === 'both' ? null : side}
      />
    );
  if (block.kind === 'work' && block.pace !== null && holdLeft !== null)
    return <Corner big={String(holdLeft)} small={play.left} hold={null} side={side} />;
  if (left === null || (block.kind === 'work' && block.pace !== null))
    return side === null ? null : <Corner big="" small="" hold={null} side={side} />;
  return <Corner big={play.clock(left)} small={play.left} hold={null} side={side} />;
}

interface CornerProps {
  readonly big: string;
  readonly small: string;
  readonly hold: string | null;
  readonly side: string | null;
}

function Corner({ big, small, hold, side }: CornerProps): JSX.Element {
  return (
    <div class="count-corner">
      {big !== '' && (
        <p>
          <b>{big}</b>
          <span>{small}</span>
        </p>
      )}
      {hold !== null && <p class="count-hold">{hold}</p>}
      {side !== null && <p class="support">{side}</p>}
    </div>
  );
}
