// The end of a session: what was done, and what happens tomorrow morning.
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { Bar, PlainPage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import type { Run } from './run.ts';
import { playerWords } from './words/player.ts';

export function SessionEnd({ run, onLeave }: { run: Run; onLeave: () => void }): JSX.Element {
  const { plan } = usePlanKnowledge();
  const { router } = useApp();
  const { end } = playerWords;
  const leave = (path: string): void => {
    onLeave();
    router.replace({ page: 'notebook', path });
  };
  return (
    <PlainPage
      title={end.title}
      bar={
        <Bar
          buttons={
            <button type="button" class="main" onClick={() => leave('today')}>
              {end.back}
            </button>
          }
          lesser={
            <button type="button" class="lesser-link" onClick={() => leave('plan')}>
              {playerWords.session.toPlan}
            </button>
          }
        />
      }
    >
      {run.done.length === 0 ? (
        <p>{end.nothing}</p>
      ) : (
        <>
          <ul class="done-list">
            {run.done.map(({ exercise, unfinished }) => (
              <li key={exercise}>
                <b>{plan.exercises.find(({ id }) => id === exercise)?.name ?? exercise}</b>
                <span class="support">{unfinished ? end.unfinished : end.finished}</span>
              </li>
            ))}
          </ul>
          <p>{end.line}</p>
        </>
      )}
    </PlainPage>
  );
}
