// The exercise while it is done: the figure, the count, and three buttons within reach of one thumb.
import type { Figure } from '@rhomboid/body';
import type { ExerciseInfo } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LineIcon } from '../../parts/icons.tsx';
import { Heading } from '../../parts/page-frame.tsx';
import { type Block, countAt, type Place, placeAt, startOf } from './blocks.ts';
import { CountCorner } from './count-corner.tsx';
import { FigureStrip, MovingFigure } from './moving-figure.tsx';
import type { Options } from './options.tsx';
import type { Task } from './run.ts';
import { frameOf, frameText, placeKey } from './shown.ts';
import { PauseSign, StopSign } from './signs.tsx';
import { useSpeech } from './speech.ts';
import { useStopwatch } from './stopwatch.ts';
import { useWakeLock } from './wake-lock.ts';
import { playerWords } from './words/player.ts';

export interface PlayStageProps {
  readonly task: Task;
  readonly exercise: ExerciseInfo;
  readonly figure: Figure;
  readonly blocks: readonly Block[];
  /** Where it was left. */
  readonly from: number;
  /** It goes on by itself from the start; after a reload it waits. */
  readonly running: boolean;
  readonly options: Options;
  /** What comes after it; null where nothing does. */
  readonly next: { readonly name: string; readonly dose: string; readonly figure: Figure } | null;
  /** Keeps how far it is. */
  readonly onSeconds: (seconds: number) => void;
  readonly onOver: (stop: {
    readonly seconds: number;
    readonly index: number;
    readonly over: boolean;
    readonly hurt: boolean;
  }) => void;
}

/** Seconds between two times that the progress is kept. */
const KEEP_EVERY = 5;

export function PlayStage(props: PlayStageProps): JSX.Element {
  const { task, exercise, figure, blocks, from, options, next, onSeconds, onOver } = props;
  const watch = useStopwatch(task.exercise, from);
  const [running, setRunning] = useState(props.running);
  const [place, setPlace] = useState<Place>(() => placeAt(blocks, from));
  const shownKey = useRef('');
  const kept = useRef(from);
  const speech = useSpeech();
  useWakeLock(running);
  useEffect(() => {
    if (props.running) watch.start();
  }, [props.running, watch]);
  const setGoing = (going: boolean): void => {
    // At once, not with the next drawing: what passes until then is not counted.
    if (going) watch.start();
    else watch.pause();
    setRunning(going);
  };
  useEffect(() => {
    // Counted repetitions wait for the person; a walk with the phone in the pocket goes on.
    const hide = (): void => {
      onSeconds(watch.seconds());
      if (document.visibilityState === 'hidden' && placeAt(blocks, watch.seconds()).block.pace !== null)
        setGoing(false);
    };
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', hide);
    };
  });

  const look = (): void => {
    const seconds = watch.seconds();
    const now = placeAt(blocks, seconds);
    if (now.over) {
      watch.pause();
      onOver({ seconds, index: now.index, over: true, hurt: false });
      return;
    }
    if (Math.abs(seconds - kept.current) >= KEEP_EVERY) {
      kept.current = seconds;
      onSeconds(seconds);
    }
    const key = placeKey(now, frameOf(now, figure, task));
    if (key === shownKey.current) return;
    if (running) options.sounds?.[soundOf(place, now)]();
    shownKey.current = key;
    setPlace(now);
  };
  const end = (over: boolean, hurt: boolean): void =>
    onOver({ seconds: watch.seconds(), index: place.index, over, hurt });
  const jump = (index: number): void => {
    // What was really done counts, not what was planned.
    if (index >= blocks.length) end(true, false);
    else {
      watch.set(startOf(blocks, index));
      look();
    }
  };
  const frameNow = () => frameOf(placeAt(blocks, watch.seconds()), figure, task);
  const { heading, line } = frameText(place, frameOf(place, figure, task), exercise, task);
  return (
    <div class={`page player hand-${options.hand}`}>
      <div class="inner content">
        <div class="player-head">
          <div>
            <Heading>{exercise.name}</Heading>
            <p class="support">
              {playerWords.play.set(place.block.set, task.dose.sets)} · {exercise.target}
            </p>
          </div>
          {speech.possible && (
            <button
              type="button"
              class="quiet"
              onClick={() => (speech.speaking ? speech.stop() : speech.say([exercise.name, ...exercise.steps]))}
            >
              {speech.speaking ? playerWords.play.quiet : playerWords.play.read}
            </button>
          )}
        </div>
        <div class="player-body">
          <MovingFigure figure={figure} frameNow={frameNow} onFrame={look} running={running}>
            <CountCorner place={place} task={task} />
          </MovingFigure>
          <div class="player-words stack close">
            <h2>{heading}</h2>
            <p>{line}</p>
            <p class="support">{playerWords.play.mild}</p>
            <p>
              <button type="button" class="lesser-link" onClick={() => end(false, false)}>
                {playerWords.play.end}
              </button>
            </p>
          </div>
        </div>
        {next !== null && (
          <div class="player-next">
            <p>
              <b>
                {playerWords.play.next} {next.name}
              </b>{' '}
              <span class="support">{next.dose}</span>
            </p>
            <FigureStrip figure={next.figure} shape={4} />
          </div>
        )}
        <p class="unseen" role="status">
          {running ? announced(place, task) : playerWords.play.announce.paused}
        </p>
      </div>
      <div class="bar player-bar">
        <div class="inner">
          <div class="player-keys">
            <button
              type="button"
              class="second step"
              aria-label={playerWords.play.back}
              onClick={() => jump(place.index)}
            >
              <LineIcon name="back" />
            </button>
            <button type="button" class="main" onClick={() => setGoing(!running)}>
              <PauseSign running={running} />
              {running ? playerWords.play.pause : playerWords.play.goOn}
            </button>
            <button
              type="button"
              class="second step"
              aria-label={playerWords.play.forward}
              onClick={() => jump(place.index + 1)}
            >
              <LineIcon name="right" />
            </button>
          </div>
          <button type="button" class="second stop" onClick={() => end(false, true)}>
            <StopSign />
            {playerWords.play.stop}
          </button>
        </div>
      </div>
    </div>
  );
}

function soundOf(before: Place, now: Place): 'tick' | 'turn' {
  const [old, fresh] = [countAt(before), countAt(now)];
  return before.index !== now.index || (old.holdLeft === null) !== (fresh.holdLeft === null) ? 'turn' : 'tick';
}

function announced({ block }: Place, { dose }: Task): string {
  const { announce } = playerWords.play;
  if (block.kind === 'work') return announce.work(block.set, dose.sets);
  return block.kind === 'rest' ? announce.rest(block.seconds, block.set) : announce[block.kind];
}
