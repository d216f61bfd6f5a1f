// Before a session: what is to be done, how long it takes, and the pain before it.
import { figureAtLevel } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PainKeysField } from '../../notebook/capture/pain-keys-field.tsx';
import { Bar, Heading } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { FigureStrip } from './moving-figure.tsx';
import type { Task } from './run.ts';
import { PrintedSteps } from './steps.tsx';
import type { DueTask } from './tasks.ts';
import { playerWords } from './words/player.ts';

export interface SessionStartProps {
  readonly tasks: readonly DueTask[];
  readonly onBegin: (tasks: readonly Task[], before: number | null) => void;
}

export function SessionStart({ tasks, onBegin }: SessionStartProps): JSX.Element {
  const { plan } = usePlanKnowledge();
  const [before, setBefore] = useState<number | null>(null);
  const { session, exercise: words } = playerWords;
  const open = tasks.filter(({ state }) => state !== 'done');
  // Whoever wants to do more than is due may do all of it once more.
  const chosen = open.length > 0 ? open : tasks;
  const figureOf = (id: string, level: number) => {
    const figure = plan.figures.find((one) => one.id === id);
    return figure === undefined ? undefined : figureAtLevel(figure, level);
  };
  return (
    <>
      <div class="page player-look">
        <div class="inner content">
          <div class="reading stack wide">
            <div class="stack close">
              <Heading>{session.title}</Heading>
              <p class="support">
                {session.lead(
                  chosen.length,
                  chosen.reduce((sum, { minutes }) => sum + minutes, 0),
                )}
              </p>
            </div>
            <ol class="session-list">
              {tasks.map(({ exercise, dose, state }) => {
                const figure = figureOf(exercise.id, dose.level);
                return (
                  <li key={exercise.id}>
                    <a href={`#/plan/exercise/${exercise.id}`}>
                      <b>{exercise.name}</b>
                    </a>
                    <span class="support">
                      {playerWords.dose(dose)}
                      {state === 'done' && ` · ${session.doneToday}`}
                      {state === 'begun' && ` · ${session.partToday}`}
                    </span>
                    <div class="session-strip">{figure !== undefined && <FigureStrip figure={figure} shape={4} />}</div>
                  </li>
                );
              })}
            </ol>
            <div class="small-keys no-print">
              <PainKeysField title={playerWords.before} name="pain-before" value={before} onChoose={setBefore} />
            </div>
          </div>
        </div>
        <Bar
          buttons={
            <button
              type="button"
              class="main"
              onClick={() =>
                onBegin(
                  chosen.map(({ exercise, dose }) => ({ exercise: exercise.id, dose })),
                  before,
                )
              }
            >
              {session.begin}
            </button>
          }
          lesser={
            <>
              <button type="button" class="lesser-link" onClick={() => print()}>
                {words.print}
              </button>
              <a class="lesser-link" href="#/plan">
                {session.toPlan}
              </a>
            </>
          }
        />
      </div>
      {tasks.map(({ exercise, dose }) => {
        const figure = figureOf(exercise.id, dose.level);
        return (
          figure !== undefined && <PrintedSteps key={exercise.id} exercise={exercise} figure={figure} dose={dose} />
        );
      })}
    </>
  );
}
