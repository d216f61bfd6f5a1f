// Two small cards: how the pain goes, and the day on which to look again.
import { addDays, daysBetween } from '@rhomboid/ground';
import { daysBetweenIn, describeTrend } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { findingHeading } from '../../notebook/views/finding.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { lastTold } from '../state/danger.ts';
import { planPageWords } from '../words/plan.ts';
import { todayPlanWords as words } from '../words/today.ts';

/** Days over which it is said how the pain goes. */
const OVER = 14;

export function Going({ review }: { review: string | null }): JSX.Element | null {
  const app = useApp();
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { version } = state;
  const finding = useMemo(
    () => describeTrend(daysBetweenIn(state.notebook, addDays(day, 1 - OVER), day)),
    [state, version, day],
  );
  const again = review ?? nextLook(app);
  if (finding.logged === 0 && again === null) return null;
  return (
    <div class="card-pair">
      {finding.logged > 0 && (
        <a class="card small-card" href="#/notebook">
          <LineIcon name="chart" />
          <span>
            <span class="support">{words.going}</span>
            <b>{findingHeading(finding)}</b>
          </span>
        </a>
      )}
      {again !== null && (
        <a class="card small-card" href={review === null ? '#/check' : '#/plan'}>
          <LineIcon name="calendar" />
          <span>
            <span class="support">{planPageWords.review}</span>
            <b>{app.words.day(again)}</b>
            <span class="support">{planPageWords.inDays(daysBetween(day, again))}</span>
          </span>
        </a>
      )}
    </div>
  );
}

/** The day that the last check gave; null where there is none. */
function nextLook(app: ReturnType<typeof useApp>): string | null {
  const last = lastTold(app);
  if (last === null) return null;
  return addDays(last.day, app.session.resultOf(last).assessment.disposition.lookAgainDays);
}
