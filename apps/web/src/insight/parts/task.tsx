// What a day of a test asks for, and whether it was done: one tap.
import type { Day } from '@rhomboid/ground';
import type { ExperimentState } from '@rhomboid/insight';
import type { ExperimentDayEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { experimentWords } from '../words/experiment.ts';

const { run: words } = experimentWords;

export interface TaskProps {
  readonly state: ExperimentState;
  readonly day: Day;
  readonly arm: 'with' | 'without';
  readonly compared: boolean;
}

export function Task({ state: { entry }, day, arm, compared }: TaskProps): JSX.Element {
  const { state } = useNotebook();
  const now = useLocalNow();
  const { save, trouble } = useSave();
  const [changing, setChanging] = useState(false);
  const told = state.notebook
    .onDay(day)
    .find((one): one is ExperimentDayEntry => one.kind === 'experiment-day' && one.experiment === entry.id);
  const tell = async (done: boolean): Promise<void> => {
    const saved = await save({
      make: (author) => [
        told === undefined
          ? author.create('experiment-day', {
              day,
              experiment: entry.id,
              done,
              ...(day === now.day ? { time: now.time } : { late: true }),
            })
          : author.change(told, { done }),
      ],
      say: words.saved,
    });
    if (saved) setChanging(false);
  };
  const asks = told === undefined || changing;
  return (
    <div class="stack close">
      <p class={`task ${arm}`}>
        <b>{arm === 'with' ? words.with : words.without}</b>
        {arm === 'with' ? entry.withIt : entry.withoutIt}
      </p>
      {!compared && <p class="support">{words.notCompared}</p>}
      {asks ? (
        <fieldset class="button-pair">
          <legend class="unseen">{words.did}</legend>
          <button type="button" class="main" onClick={() => tell(true)}>
            {words.done}
          </button>
          <button type="button" class="second" onClick={() => tell(false)}>
            {words.notDone}
          </button>
        </fieldset>
      ) : (
        <p>
          {told.done ? words.wasDone : words.wasNotDone}{' '}
          <button type="button" class="lesser-link no-print" onClick={() => setChanging(true)}>
            {words.changeIt}
          </button>
        </p>
      )}
      <TroubleMessage trouble={trouble} />
    </div>
  );
}
