// Where another exercise was left with its danger signs unanswered: that comes before this one.
import type { JSX } from 'preact';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { PlainPage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { keptRuns } from './kept-runs.ts';
import { hasOpenAlarm } from './run.ts';
import { playerWords } from './words/player.ts';

/** The page of a run, other than this form's, in which danger signs are still to be answered; null where there is none. */
export function useOpenAlarmRun(form: string): string | null {
  const parts = useNotebook();
  const { plan } = usePlanKnowledge();
  const { day } = useLocalNow();
  const rule = plan.exerciseRules.pain;
  const open = keptRuns(parts, day, rule).find((kept) => kept.form !== form && hasOpenAlarm(kept.run, rule));
  return open?.path ?? null;
}

export function OpenAlarmFirst({ path }: { path: string }): JSX.Element {
  const { leftOpen: words } = playerWords;
  return (
    <PlainPage title={words.alarmTitle}>
      <p>{words.alarmLine}</p>
      <p>
        <a class="main small" href={`#/${path}`}>
          {words.alarmGoOn}
        </a>
      </p>
    </PlainPage>
  );
}
