// Before an exercise starts: how it looks and is done, how much pain is all right, and what to know first.
import type { Figure } from '@rhomboid/body';
import type { ExerciseInfo, PainRule } from '@rhomboid/knowledge';
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { PainKeysField } from '../../notebook/capture/pain-keys-field.tsx';
import { Bar, Heading } from '../../parts/page-frame.tsx';
import { LightsReason } from './light-box.tsx';
import { MovingFigure } from './moving-figure.tsx';
import { type Options, OptionsFields } from './options.tsx';
import { freeFrame } from './pace.ts';
import type { Run } from './run.ts';
import { ExerciseSteps } from './steps.tsx';
import { playerWords } from './words/player.ts';

export interface LookStageProps {
  readonly run: Run;
  readonly exercise: ExerciseInfo;
  readonly figure: Figure;
  readonly rule: PainRule;
  readonly options: Options;
  /** What to know before: cautions of this person. */
  readonly notes: readonly string[];
  /** Whether it may be started; the notes say why not. */
  readonly may: boolean;
  readonly onBefore: (before: number | null) => void;
  readonly onStart: () => void;
  readonly lesser: ComponentChildren;
}

export function LookStage(props: LookStageProps): JSX.Element {
  const { run, exercise, figure, rule, options, notes, may, onBefore, onStart, lesser } = props;
  const began = useRef(performance.now());
  const words = playerWords.exercise;
  const task = run.tasks[run.at]!;
  return (
    <div class="page player-look">
      <div class="inner content">
        <div class="player-look-body">
          <div class="stack">
            <div class="stack close">
              <Heading>{exercise.name}</Heading>
              <p class="support">
                {run.tasks.length > 1 && `${words.at(run.at + 1, run.tasks.length)} · `}
                {exercise.target}
              </p>
            </div>
            {run.tasks.length > 1 && <Progress at={run.at} of={run.tasks.length} />}
            {notes.map((note) => (
              <p key={note} class="notice">
                {note}
              </p>
            ))}
            <MovingFigure
              figure={figure}
              frameNow={() => freeFrame(figure, (performance.now() - began.current) / 1000)}
              running
            />
          </div>
          <div class="stack">
            <ExerciseSteps exercise={exercise} dose={task.dose} />
            {may && (
              <>
                <div class="small-keys no-print">
                  <PainKeysField title={playerWords.before} name="pain-before" value={run.before} onChoose={onBefore} />
                </div>
                <LightsReason rule={rule} />
                <OptionsFields options={options} />
              </>
            )}
          </div>
        </div>
      </div>
      <Bar
        buttons={
          may ? (
            <button
              type="button"
              class="main"
              onClick={() => {
                options.wake();
                onStart();
              }}
            >
              {words.start}
            </button>
          ) : (
            <a class="main" href="#/plan">
              {playerWords.session.toPlan}
            </a>
          )
        }
        lesser={lesser}
      />
    </div>
  );
}

/** One slanted bar for each exercise. */
function Progress({ at, of }: { at: number; of: number }): JSX.Element {
  return (
    <div class="stages" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <svg key={index} viewBox="0 0 100 11" preserveAspectRatio="none" aria-hidden="true">
          <path d="M6 0H100L94 11H0Z" fill={index < at ? 'var(--action)' : 'var(--line)'} />
        </svg>
      ))}
    </div>
  );
}
