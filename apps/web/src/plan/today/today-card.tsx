// What Today shows of the plan: how yesterday's exercises went down, what is due, medicine and coach, how it goes on.
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { useNotebook } from '../../notebook/context.ts';
import { WithPlan } from '../context.tsx';
import { useCareNow } from '../state/care-now.ts';
import { isCareLevel, lastTold } from '../state/danger.ts';
import { planEntryOf } from '../state/plan-event.ts';
import { todayPlanWords as words } from '../words/today.ts';
import { LeftOver, NextDoses } from './asides.tsx';
import { Going } from './going.tsx';
import { PlanDue } from './plan-due.tsx';

export function TodayCard(): JSX.Element {
  const { state } = useNotebook();
  const begun = planEntryOf(state)?.answers !== undefined;
  // What comes first leads the page; until then no plan and no day to wait for.
  const waits = useCareNow() !== null;
  return (
    <>
      <LeftOver />
      {waits ? (
        <NextDoses />
      ) : begun ? (
        <WithPlan aside>
          <PlanDue />
        </WithPlan>
      ) : (
        <>
          <BeginLink />
          <NextDoses />
          <Going review={null} />
        </>
      )}
    </>
  );
}

/** For who did a check that lets a plan be made. */
function BeginLink(): JSX.Element | null {
  const app = useApp();
  const last = lastTold(app);
  if (last === null || isCareLevel(app.session.resultOf(last).assessment.disposition.level)) return null;
  return (
    <p class="panel">
      {words.begin}{' '}
      <a class="lesser-link" href="#/plan">
        {words.beginLink}
      </a>
    </p>
  );
}
