// Today with a plan: what is due, or what keeps the plan waiting.
import type { JSX } from 'preact';
import { AskCard } from '../parts/ask-card.tsx';
import { CareFirstCard } from '../parts/care-first.tsx';
import { DaySection } from '../parts/day-section.tsx';
import { LessonsToday } from '../parts/lessons.tsx';
import { Prevention } from '../parts/prevention.tsx';
import { StepUps } from '../parts/prospects.tsx';
import { usePlan } from '../state/use-plan.ts';
import { careWords, planPageWords } from '../words/plan.ts';
import { todayPlanWords as words } from '../words/today.ts';
import { Morning, NextDoses } from './asides.tsx';
import { Going } from './going.tsx';
import { Ways } from './ways.tsx';

export function PlanDue(): JSX.Element | null {
  const planned = usePlan();
  if (planned === null) return null;
  const { plan, openSign } = planned;
  if (plan.careFirst !== null || openSign !== null)
    return (
      <CareFirstCard care={plan.careFirst} openSign={openSign}>
        <h2>{careWords.title}</h2>
      </CareFirstCard>
    );
  return (
    <>
      <Morning />
      <StepUps stepUp={plan.stepUp.filter(({ met }) => met)} title={planPageWords.stepUpNow} now />
      <Prevention planned={planned} only="check" />
      <AskCard planned={planned} />
      <DaySection planned={planned} title={words.title} allDay={false} />
      <Prevention planned={planned} only="rest" />
      <LessonsToday planned={planned} />
      <NextDoses />
      <Going review={plan.review.day} />
      <Ways />
    </>
  );
}
