// A session from its first exercise to its end: looks, plays, asks how it was, writes it down, goes on.
import { figureAtLevel } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { useSave } from '../../notebook/capture/save.ts';
import { raise } from '../../notebook/capture/screening/occasion.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { usePlanKnowledge } from '../context.tsx';
import { blocksOf } from './blocks.ts';
import { LookStage } from './look-stage.tsx';
import { useOptions } from './options.tsx';
import { PlayStage } from './play-stage.tsx';
import { exerciseFields, nextTask, type Run, skipTask, stopTask } from './run.ts';
import { SessionEnd } from './session-end.tsx';
import { TellStage } from './tell-stage.tsx';
import { playerWords } from './words/player.ts';

export interface SessionFlowProps {
  readonly run: Run;
  readonly onRun: (run: Run) => void;
  /** Forgets the run: it is over. */
  readonly onForget: () => void;
  /** What to know before an exercise, and whether it may be started. */
  readonly judge: (exercise: string) => { readonly notes: readonly string[]; readonly may: boolean };
}

export function SessionFlow({ run, onRun, onForget, judge }: SessionFlowProps): JSX.Element | null {
  const app = useApp();
  const { state } = useNotebook();
  const { plan } = usePlanKnowledge();
  const now = useLocalNow();
  const options = useOptions();
  const { save, trouble } = useSave();
  // After a reload it waits until the person goes on.
  const [started, setStarted] = useState(false);
  const task = run.tasks[run.at];
  const exercise = plan.exercises.find(({ id }) => id === task?.exercise);
  const base = plan.figures.find(({ id }) => id === task?.exercise);
  const figure = base === undefined || task === undefined ? undefined : figureAtLevel(base, task.dose.level);
  const blocks = useMemo(
    () => (task === undefined || figure === undefined ? [] : blocksOf(task.dose, figure)),
    [task, figure],
  );
  if (run.stage === 'end' || task === undefined) return <SessionEnd run={run} onLeave={onForget} />;
  if (exercise === undefined || figure === undefined) return null;
  const rule = plan.exerciseRules.pain;

  const send = async (): Promise<void> => {
    const danger = run.alarm === 'yes' || run.alarm === 'unsure';
    let written = '';
    const saved = await save({
      make: (author) => {
        const event = author.create('exercise', exerciseFields(run, now));
        written = event.entry;
        return [event];
      },
      say: danger ? null : playerWords.tell.saved,
    });
    const entry = state.notebook.entries.get(written);
    if (danger) {
      // A danger sign does not wait for storage, and ends the session.
      raise(entry ?? { id: written, kind: 'exercise', exercise: task.exercise, ...now }, saved);
      // What storage refused stays in the draft: after a reload the session is offered again, with its answer.
      if (saved) onForget();
      app.router.replace({ page: 'notebook', path: `notebook/screen/${written}` });
    } else if (saved) onRun(nextTask(run));
  };

  switch (run.stage) {
    case 'look':
      return (
        <LookStage
          key={run.at}
          run={run}
          exercise={exercise}
          figure={figure}
          rule={rule}
          options={options}
          {...judge(exercise.id)}
          onBefore={(before) => onRun({ ...run, before })}
          onStart={() => {
            setStarted(true);
            onRun({ ...run, stage: 'play' });
          }}
          lesser={
            <>
              {run.tasks.length > 1 && (
                <button type="button" class="lesser-link" onClick={() => onRun(skipTask(run))}>
                  {playerWords.exercise.skip}
                </button>
              )}
              <button type="button" class="lesser-link" onClick={() => print()}>
                {playerWords.exercise.print}
              </button>
              <a class="lesser-link" href="#/plan">
                {playerWords.session.toPlan}
              </a>
            </>
          }
        />
      );
    case 'play':
      return (
        <PlayStage
          key={run.at}
          task={task}
          exercise={exercise}
          figure={figure}
          blocks={blocks}
          from={run.seconds}
          running={started}
          options={options}
          next={nextOf(run, plan)}
          onSeconds={(seconds) => onRun({ ...run, seconds })}
          onOver={(stop) => onRun(stopTask(run, blocks, stop))}
        />
      );
    case 'tell':
      return (
        <TellStage
          key={run.at}
          run={run}
          name={exercise.name}
          rule={rule}
          trouble={trouble}
          onChange={(change) => onRun({ ...run, ...change })}
          onSave={send}
          onDrop={() => onRun(skipTask(run))}
        />
      );
  }
}

/** What comes after the exercise that is on; null where it is the last. */
function nextOf({ tasks, at }: Run, plan: ReturnType<typeof usePlanKnowledge>['plan']) {
  const task = tasks[at + 1];
  const exercise = plan.exercises.find(({ id }) => id === task?.exercise);
  const figure = plan.figures.find(({ id }) => id === task?.exercise);
  if (task === undefined || exercise === undefined || figure === undefined) return null;
  return { name: exercise.name, dose: playerWords.dose(task.dose), figure: figureAtLevel(figure, task.dose.level) };
}
