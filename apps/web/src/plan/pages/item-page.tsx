// One item of the plan, whole in itself: why, how much, how, when to stop, how sure, and what the person wants of it.
import type { PlanItem } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import type { NotebookPageProps } from '../../notebook/routes.tsx';
import { Lines } from '../../parts/lists.tsx';
import { Bar, Heading, PlainPage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { useDoneToday } from '../parts/done.ts';
import { EvidenceBox } from '../parts/evidence.tsx';
import { whoDoes } from '../parts/who.ts';
import { useWishes } from '../parts/wishes.ts';
import { isTicked } from '../state/day-list.ts';
import { type Planned, usePlan } from '../state/use-plan.ts';
import { itemWords as words } from '../words/item.ts';
import { planPageWords } from '../words/plan.ts';
import { BeginPage } from './begin-page.tsx';
import { WaitingPlan, waits } from './care-first-page.tsx';

export function ItemPage({ rest }: NotebookPageProps): JSX.Element {
  const planned = usePlan();
  if (planned === null) return <BeginPage />;
  if (waits(planned)) return <WaitingPlan planned={planned} />;
  const item = [...planned.plan.items, ...planned.plan.choices].find(({ id }) => id === rest[0]);
  if (item === undefined) return <NotHere />;
  return <ShownItem key={item.id} planned={planned} item={item} />;
}

function NotHere(): JSX.Element {
  return (
    <PlainPage title={words.notHere.title}>
      <p>{words.notHere.line}</p>
      <p>
        <a class="main" href="#/plan">
          {words.notHere.back}
        </a>
      </p>
    </PlainPage>
  );
}

function ShownItem({ planned, item }: { planned: Planned; item: PlanItem }): JSX.Element {
  const { words: app } = useApp();
  const { id, name, why, dose, stop, harms, evidence, reviewOn, change, kind } = item;
  const wishes = useWishes(planned.entry);
  const today = useDoneToday();
  const { plan: knowledge } = usePlanKnowledge();
  const how = useHow(item);
  const done = today.entryOf(id);
  const inPlan = planned.plan.items.includes(item);
  return (
    <div class="page">
      <div class="inner content">
        <div class="reading stack wide">
          <div>
            <p class="kicker">{planPageWords.kinds[kind]}</p>
            <Heading>{name}</Heading>
          </div>
          <TroubleMessage trouble={wishes.trouble ?? today.trouble} />
          {change !== null && (
            <p class="panel">
              <b>{words.changed}:</b> {planPageWords.changes[change.what]}. {change.because}
            </p>
          )}
          <Part title={words.dose}>{dose}</Part>
          <WhoLink id={id} />
          <Part title={words.why}>{why}</Part>
          <Lines title={words.how} lines={how} />
          <Part title={words.stop} marked>
            {stop}
          </Part>
          {harms !== '' && <Part title={words.harms}>{harms}</Part>}
          <EvidenceBox evidence={evidence} />
          <ReadLink id={id} />
          <p class="support">{words.review(app.day(reviewOn))}</p>
          <p class="button-row no-print">
            {wishes.liked.includes(id) ? (
              <button type="button" class="lesser-link" aria-pressed="true" onClick={() => void wishes.unlike(item)}>
                {words.liked}
              </button>
            ) : (
              <button type="button" class="lesser-link" aria-pressed="false" onClick={() => void wishes.like(item)}>
                {words.like}
              </button>
            )}
            <button
              type="button"
              class="lesser-link"
              onClick={() => void wishes.decline(item, { page: 'notebook', path: 'plan' })}
            >
              {words.no}
            </button>
          </p>
        </div>
      </div>
      {inPlan && kind === 'exercise' && (
        <Bar
          buttons={
            <a class="main" href={`#/plan/exercise/${id}`}>
              {words.start}
            </a>
          }
        />
      )}
      {inPlan && isTicked(item, knowledge) && (
        <Bar
          buttons={
            <button type="button" class={done === null ? 'main' : 'second'} onClick={() => void today.toggle(item)}>
              {done === null ? words.done : words.undo}
            </button>
          }
        />
      )}
    </div>
  );
}

function Part({ title, marked = false, children }: { title: string; marked?: boolean; children: string }): JSX.Element {
  return (
    <section class={marked ? 'stop-box stack close' : 'stack close'}>
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}

/** Who does this: what to ask, what it may cost, how to check them, and how to find one. */
function WhoLink({ id }: { id: string }): JSX.Element | null {
  const who = whoDoes(id);
  if (who === null) return null;
  return (
    <a class="lesser-link no-print" href={`#/care/practitioner/${who}`}>
      {words.who}
    </a>
  );
}

/** What the library says of a treatment; each has an article. */
function ReadLink({ id }: { id: string }): JSX.Element | null {
  const { plan } = usePlanKnowledge();
  if (!plan.treatments.some((one) => one.id === id)) return null;
  return (
    <a class="lesser-link no-print" href={`#/library/about/treatments/${id}`}>
      {words.read}
    </a>
  );
}

/** The steps, as the knowledge has them. */
function useHow({ id }: PlanItem): readonly string[] {
  const { plan } = usePlanKnowledge();
  const exercise = plan.exercises.find((one) => one.id === id);
  if (exercise !== undefined) return exercise.steps;
  return plan.treatments.find((one) => one.id === id)?.how ?? [];
}
