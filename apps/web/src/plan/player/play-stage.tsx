// The exercise while it is done: the figure, the count, and three buttons within reach of one thumb.
import type { Figure } from '@rhomboid/body';
import type { ExerciseInfo } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { Heading } from '../../parts/page-frame.tsx';
import type { Place } from './blocks.ts';
import { CountCorner } from './count-corner.tsx';
import { FigureStrip, MovingFigure } from './moving-figure.tsx';
import type { Task } from './run.ts';
import { frameOf, frameText } from './shown.ts';
import { PauseSign, StopSign } from './signs.tsx';
import { useSpeech } from './speech.ts';
import { type Play, type Played, usePlay } from './use-play.ts';
import { playerWords } from './words/player.ts';

export interface PlayStageProps extends Played {
  readonly exercise: ExerciseInfo;
  /** What comes after it; null where nothing does. */
  readonly next: { readonly name: string; readonly dose: string; readonly figure: Figure } | null;
}

export function PlayStage(props: PlayStageProps): JSX.Element {
  const { task, exercise, figure, options, next } = props;
  const play = usePlay(props);
  const { place, running } = play;
  const { heading, line } = frameText(place, frameOf(place, figure, task), exercise, task);
  return (
    <div class={`page player hand-${options.hand}`}>
      <div class="inner content">
        <PlayHead exercise={exercise} sets={playerWords.play.set(place.block.set, task.dose.sets)} />
        <div class="player-body">
          <MovingFigure figure={figure} frameNow={play.frameNow} onFrame={play.look} running={running}>
            <CountCorner place={place} task={task} />
          </MovingFigure>
          <div class="player-words stack close">
            <h2>{heading}</h2>
            <p>{line}</p>
            <p class="support">{playerWords.play.mild}</p>
            <p>
              <button type="button" class="lesser-link" onClick={() => play.end({ over: false, hurt: false })}>
                {playerWords.play.end}
              </button>
            </p>
          </div>
        </div>
        {next !== null && <ComesNext next={next} />}
        <p class="unseen" role="status">
          {running ? announced(place, task) : playerWords.play.announce.paused}
        </p>
      </div>
      <PlayBar play={play} />
    </div>
  );
}

/** The name, which round it is, and the steps read aloud where the device can. */
function PlayHead({ exercise, sets }: { exercise: ExerciseInfo; sets: string }): JSX.Element {
  const speech = useSpeech();
  const read = (): void => (speech.speaking ? speech.stop() : speech.say([exercise.name, ...exercise.steps]));
  return (
    <div class="player-head">
      <div>
        <Heading>{exercise.name}</Heading>
        <p class="support">
          {sets} · {exercise.target}
        </p>
      </div>
      {speech.possible && (
        <button type="button" class="quiet" onClick={read}>
          {speech.speaking ? playerWords.play.quiet : playerWords.play.read}
        </button>
      )}
    </div>
  );
}

function ComesNext({ next: { name, dose, figure } }: { next: NonNullable<PlayStageProps['next']> }): JSX.Element {
  return (
    <div class="player-next">
      <p>
        <b>
          {playerWords.play.next} {name}
        </b>{' '}
        <span class="support">{dose}</span>
      </p>
      <FigureStrip figure={figure} shape={4} />
    </div>
  );
}

/** Back, pause and on; and the button for when it hurts. */
function PlayBar({ play: { running, setGoing, step, end } }: { play: Play }): JSX.Element {
  const words = playerWords.play;
  return (
    <div class="bar player-bar">
      <div class="inner">
        <div class="player-keys">
          <button type="button" class="second step" aria-label={words.back} onClick={() => step(0)}>
            <LineIcon name="back" />
          </button>
          <button type="button" class="main" onClick={() => setGoing(!running)}>
            <PauseSign running={running} />
            {running ? words.pause : words.goOn}
          </button>
          <button type="button" class="second step" aria-label={words.forward} onClick={() => step(1)}>
            <LineIcon name="right" />
          </button>
        </div>
        <button type="button" class="second stop" onClick={() => end({ over: false, hurt: true })}>
          <StopSign />
          {words.stop}
        </button>
      </div>
    </div>
  );
}

function announced({ block }: Place, { dose }: Task): string {
  const { announce } = playerWords.play;
  if (block.kind === 'work') return announce.work(block.set, dose.sets);
  return block.kind === 'rest' ? announce.rest(block.seconds, block.set) : announce[block.kind];
}
