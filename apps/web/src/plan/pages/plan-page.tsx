// The plan: today first, then what it is made of, what changed and why, what is left out, and where to go from here.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { ClinicianPlan } from '../../handover/clinician-door.tsx';
import { useLocalNow } from '../../notebook/context.ts';
import { Heading } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { AskCard } from '../parts/ask-card.tsx';
import { Changes } from '../parts/changes.tsx';
import { Comforts } from '../parts/comforts.tsx';
import { DaySection } from '../parts/day-section.tsx';
import { ItemLists } from '../parts/item-list.tsx';
import { LeftOutList } from '../parts/left-out.tsx';
import { Lessons } from '../parts/lessons.tsx';
import { NewerCheck } from '../parts/newer-check.tsx';
import { PlanLinks } from '../parts/plan-links.tsx';
import { Prevention } from '../parts/prevention.tsx';
import { Outlook, ReviewCard, StepUps } from '../parts/prospects.tsx';
import { SkipCards } from '../parts/skip-cards.tsx';
import { StopPlan } from '../parts/stop-plan.tsx';
import { asksFirst, openAsks, skipAsks } from '../state/asks.ts';
import { type Planned, usePlan } from '../state/use-plan.ts';
import { planPageWords as words } from '../words/plan.ts';
import { AskPage } from './ask-page.tsx';
import { BeginPage } from './begin-page.tsx';
import { WaitingPlan, waits } from './care-first-page.tsx';

export function PlanPage(): JSX.Element {
  const planned = usePlan();
  const { plan: knowledge } = usePlanKnowledge();
  const { day } = useLocalNow();
  const [, setSkipped] = useState(0);
  if (planned === null) return <BeginPage />;
  if (waits(planned)) return <WaitingPlan planned={planned} />;
  const asks = openAsks(planned, knowledge);
  if (asks.length > 0 && asksFirst(planned, day))
    return (
      <AskPage
        key={asks.map(({ id }) => id).join(' ')}
        planned={planned}
        asks={asks}
        onSkip={() => {
          skipAsks(day);
          setSkipped((count) => count + 1);
        }}
      />
    );
  return <ShownPlan planned={planned} />;
}

function ShownPlan({ planned }: { planned: Planned }): JSX.Element {
  const { words: app } = useApp();
  const { plan, entry } = planned;
  const { phase, notes } = plan;
  const begun = entry.begun ?? entry.day;
  return (
    <div class="page plan">
      <div class="inner content">
        <div class="plan-head">
          <Heading>{words.title}</Heading>
          <p class="support">
            {phase.name}. {phase.text}
          </p>
        </div>
        <div class="today-grid">
          <div class="stack wide">
            <NewerCheck planned={planned} />
            <StepUps stepUp={plan.stepUp.filter(({ met }) => met)} title={words.stepUpNow} now />
            <AskCard planned={planned} />
            <div>
              <DaySection planned={planned} title={words.today} allDay />
              <a class="lesser-link" href="#/plan/week">
                {words.week}
              </a>
            </div>
            <ClinicianPlan />
            <ReviewCard planned={planned} />
            <Prevention planned={planned} />
            <Changes planned={planned} />
            <Lessons planned={planned} />
            <ItemLists plan={plan} />
            <Comforts planned={planned} />
          </div>
          <div class="stack wide">
            <PlanLinks />
            <Outlook outlook={plan.outlook} />
            <StepUps stepUp={plan.stepUp.filter(({ met }) => !met)} title={words.stepUp} />
            {notes.length > 0 && (
              <section class="stack close">
                <h2>{words.notes}</h2>
                {notes.map((note) => (
                  <p key={note}>{note}</p>
                ))}
              </section>
            )}
            <LeftOutList planned={planned} />
            <SkipCards skip={plan.skip} />
            <p class="support">{words.since(app.day(begun))}</p>
            <StopPlan />
          </div>
        </div>
      </div>
    </div>
  );
}
