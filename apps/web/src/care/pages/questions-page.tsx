// Operations and injections, whether one is worth a talk, a second opinion, and the questions for the surgeon.
import type { ProcedureAdvice } from '@rhomboid/care';
import type { JSX } from 'preact';
import { toHash } from '../../app/route.ts';
import { BulletList, Lines, NumberedSteps } from '../../parts/lists.tsx';
import { Bar, PlainPage } from '../../parts/page-frame.tsx';
import { UrgencyShape } from '../../parts/urgency.tsx';
import { useCare } from '../context.tsx';
import { EmergencyBanner } from '../parts/emergency-banner.tsx';
import { Fold } from '../parts/fold.tsx';
import { Sources } from '../parts/sources.tsx';
import { TellMore } from '../parts/tell-more.tsx';
import { care } from '../words/care.ts';

export function QuestionsPage(): JSX.Element {
  const { about } = useCare();
  const { surgery } = about;
  const words = care.questions;
  return (
    <PlainPage
      title={words.title}
      bar={
        <Bar
          buttons={
            <button type="button" class="main" onClick={() => print()}>
              {care.practitioner.print}
            </button>
          }
        />
      }
    >
      <EmergencyBanner />
      <p>{words.lead}</p>
      <section class="worry">
        <h2>
          <UrgencyShape urgency="emergency" size={26} />
          {words.urgent}
        </h2>
        <BulletList lines={surgery.urgent} />
      </section>
      <Lines title={words.not} lines={surgery.notIndicated} />
      <Procedures />
      <section class="stack">
        <h2>{words.second}</h2>
        <NumberedSteps steps={surgery.secondOpinion} />
      </section>
      <section class="stack close">
        <h2>{words.list}</h2>
        <p class="support">{words.listLine}</p>
        <ol class="ask-list">
          {surgery.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section class="stack close">
        <h2>{words.promises}</h2>
        <ul class="plain-lines">
          {surgery.promises.map(({ claim, truth }) => (
            <li key={claim}>
              <b>{claim}</b>
              <span>
                {words.truth} {truth}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Sources of={[surgery.provenance]} />
    </PlainPage>
  );
}

function Procedures(): JSX.Element {
  const { about, chosen } = useCare();
  const words = care.questions;
  if (chosen === null)
    return (
      <section class="stack close">
        <h2>{words.all}</h2>
        <Rows of={about.procedures.map((procedure) => ({ procedure, worthATalk: false, because: procedure.isFor }))} />
      </section>
    );
  const { procedures } = chosen.care;
  const worth = procedures.filter(({ worthATalk }) => worthATalk);
  return (
    <>
      <TellMore groups={['scan', 'so-far']} />
      <section class="stack close" aria-live="polite">
        <h2>{words.worth}</h2>
        {worth.length === 0 ? <p>{words.none}</p> : <Rows of={worth} />}
      </section>
      <Fold title={words.others}>
        <Rows of={procedures.filter(({ worthATalk }) => !worthATalk)} />
      </Fold>
    </>
  );
}

function Rows({ of }: { of: readonly ProcedureAdvice[] }): JSX.Element {
  return (
    <ul class="plain-lines">
      {of.map(({ procedure: { id, name }, because }) => (
        <li key={id}>
          <a class="lesser-link" href={toHash({ page: 'care', path: `care/procedure/${id}` })}>
            {name}
          </a>
          <span class="support">{because}</span>
        </li>
      ))}
    </ul>
  );
}
