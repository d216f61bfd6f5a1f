// Instead of a plan: what has to be looked at first, and what to do until then.
import type { ComponentChildren, JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { Heading } from '../../parts/page-frame.tsx';
import { CareFirstCard } from '../parts/care-first.tsx';
import { NewerCheck } from '../parts/newer-check.tsx';
import type { CareNow } from '../state/care-now.ts';
import { isCareLevel } from '../state/danger.ts';
import type { Planned } from '../state/use-plan.ts';
import { careWords as words } from '../words/plan.ts';

/** `children`: what leads out of it. */
export function CareFirstPage({ children, ...now }: CareNow & { children?: ComponentChildren }): JSX.Element {
  return (
    <div class="page">
      <div class="inner content">
        <div class="reading stack wide">
          <CareFirstCard {...now}>
            <Heading>{words.title}</Heading>
          </CareFirstCard>
          {children}
          <p class="support">{words.after}</p>
        </div>
      </div>
    </div>
  );
}

/** Whether something has to be looked at before this plan goes on. */
export function waits({ plan, openSign }: Planned): boolean {
  return plan.careFirst !== null || openSign !== null;
}

/** A plan that waits. A calm check done since what holds it is the way on; a sign that is open has to be answered first. */
export function WaitingPlan({ planned }: { planned: Planned }): JSX.Element {
  const { session } = useApp();
  const { plan, openSign, newerCheck } = planned;
  const isWayOn =
    openSign === null &&
    newerCheck !== null &&
    newerCheck.day > (plan.careFirst?.screenedOn ?? '') &&
    !isCareLevel(session.resultOf(newerCheck).assessment.disposition.level);
  return (
    <CareFirstPage care={plan.careFirst} openSign={openSign}>
      {isWayOn && <NewerCheck planned={planned} />}
    </CareFirstPage>
  );
}
