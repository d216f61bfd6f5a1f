// Fair tests on Today: what the running one asks for, and once, that one is over.
import { addDays } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLocalNow } from '../../notebook/context.ts';
import { useExperiments } from '../engine/use-experiments.ts';
import { experimentPath } from '../parts/paths.ts';
import { Task } from '../parts/task.tsx';
import { experimentWords as words } from '../words/experiment.ts';
import { markTold, wasTold } from './told-once.ts';

/** Days after its end in which a test is told of. */
const NEWS = 14;

export function TodayCard(): JSX.Element | null {
  const { answer } = useExperiments();
  const { day: today } = useLocalNow();
  const [, setClosed] = useState(0);
  if (answer === null) return null;
  const running = answer.find((state) => state.entry.ending === undefined && state.today !== null);
  const over = answer.filter(
    ({ entry: { id, ending, ended } }) =>
      ending !== undefined && ending !== 'stopped' && (ended ?? '') > addDays(today, -NEWS) && !wasTold(id),
  );
  return (
    <>
      {over.map(({ entry, name }) => {
        const isUnsafe = entry.ending === 'unsafe';
        return (
          <section key={entry.id} class="panel stack close">
            <h2>{isUnsafe ? words.result.toldUnsafe(name) : words.result.told(name)}</h2>
            <p class="button-row">
              <a class="main small" href={`#/${experimentPath(entry.id)}`}>
                {isUnsafe ? words.result.seeUnsafe : words.result.see}
              </a>
              <button
                type="button"
                class="lesser-link"
                onClick={() => {
                  markTold(entry.id);
                  setClosed((count) => count + 1);
                }}
              >
                {words.result.seen}
              </button>
            </p>
          </section>
        );
      })}
      {running?.today != null && (
        <section class="card stack close">
          <div class="relief-head">
            <h2>{words.run.card}</h2>
            <a class="lesser-link" href={`#/${experimentPath(running.entry.id)}`}>
              {words.run.open}
            </a>
          </div>
          <p class="support">{running.name}</p>
          <Task state={running} day={today} arm={running.today.arm} compared={running.today.compared} />
        </section>
      )}
    </>
  );
}
