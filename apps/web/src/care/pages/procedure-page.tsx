// One operation or injection: for whom, what happens, recovery, risks with figures, and how sure it is that it helps.
import type { Procedure } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { toHash } from '../../app/route.ts';
import { Lines } from '../../parts/lists.tsx';
import { PlainPage } from '../../parts/page-frame.tsx';
import { useCare } from '../context.tsx';
import { EmergencyBanner } from '../parts/emergency-banner.tsx';
import { Sources } from '../parts/sources.tsx';
import { care } from '../words/care.ts';
import { NotFoundPage } from './not-found-page.tsx';

export function ProcedurePage({ id }: { readonly id: string }): JSX.Element {
  const { about } = useCare();
  const procedure = about.procedures.find((one) => one.id === id);
  return procedure === undefined ? <NotFoundPage /> : <About key={id} procedure={procedure} />;
}

function About({ procedure }: { procedure: Procedure }): JSX.Element {
  const { chosen } = useCare();
  const words = care.procedure;
  const advice = chosen?.care.procedures.find((one) => one.procedure.id === procedure.id);
  return (
    <PlainPage title={procedure.name}>
      <EmergencyBanner />
      <div class="stack close">
        <p>{procedure.what}</p>
        <p class="support">{words.medical(procedure.medical)}</p>
      </div>
      {advice !== undefined && (
        <section class="panel stack close">
          <h2>{words.forYou}</h2>
          <p>{advice.because}</p>
        </section>
      )}
      <Said title={words.for}>{procedure.isFor}</Said>
      <Said title={words.not}>{procedure.notFor}</Said>
      <Lines title={words.happens} lines={procedure.happens} />
      <Said title={words.recovery}>{procedure.recovery}</Said>
      <Said title={words.risks}>{procedure.risks}</Said>
      <Said title={words.evidence}>{procedure.evidence}</Said>
      <Said title={words.certainty}>{words.sure[procedure.certainty]}</Said>
      <p class="no-print">
        <a class="lesser-link" href={toHash({ page: 'care', path: 'care/questions' })}>
          {words.questions}
        </a>
      </p>
      <Sources of={[procedure.provenance]} />
    </PlainPage>
  );
}

function Said({ title, children }: { title: string; children: string }): JSX.Element {
  return (
    <section class="stack close">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}
