// What was left open when the app was closed: the safety questions after an alarm open by themselves; a session is offered.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { usePlanKnowledge } from '../context.tsx';
import { openAlarm } from '../state/danger.ts';
import { keptRuns } from './kept-runs.ts';
import { hasOpenAlarm } from './run.ts';
import { playerWords } from './words/player.ts';

/** Led there once a visit: where storage refuses what the safety questions write, nobody is sent round in a ring. */
const led = new Set<string>();

/** Opens the safety questions that an exercise called for, and nobody saw. Returns whether it does. */
export function useAlarmScreen(): boolean {
  const { router } = useApp();
  const { state } = useNotebook();
  const alarm = openAlarm(state);
  const leads = alarm !== null && !led.has(alarm);
  useEffect(() => {
    if (alarm === null || led.has(alarm)) return;
    led.add(alarm);
    router.replace({ page: 'notebook', path: `notebook/screen/${alarm}` });
  }, [alarm, router]);
  return leads;
}

/** On Today: the session that was left in the middle, to go on with or to leave. */
export function LeftOpen(): JSX.Element | null {
  const parts = useNotebook();
  const { plan } = usePlanKnowledge();
  const { day } = useLocalNow();
  const [, setLeft] = useState(0);
  useAlarmScreen();
  const rule = plan.exerciseRules.pain;
  const kept = keptRuns(parts, day, rule)[0];
  if (kept === undefined) return null;
  const { leftOpen: words } = playerWords;
  const task = kept.run.tasks[kept.run.at];
  const name = plan.exercises.find(({ id }) => id === task?.exercise)?.name ?? '';
  const alarm = hasOpenAlarm(kept.run, rule);
  return (
    <section class="panel stack close">
      <h2>{alarm ? words.alarmTitle : words.title}</h2>
      <p>{alarm ? words.alarmLine : words.line(name)}</p>
      <p class="button-row">
        <a class="main small" href={`#/${kept.path}`}>
          {alarm ? words.alarmGoOn : words.goOn}
        </a>
        {!alarm && (
          <button
            type="button"
            class="lesser-link"
            onClick={() => {
              parts.drafts.delete(kept.form);
              setLeft((count) => count + 1);
            }}
          >
            {words.leave}
          </button>
        )}
      </p>
    </section>
  );
}
