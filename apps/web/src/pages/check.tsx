// The check: finds the page for the address, or sends the person to where they should be.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp, useObservable } from '../app/context.ts';
import type { Route } from '../app/route.ts';
import { nextStep } from '../check/next-step.ts';
import { pageOf } from '../check/page-of.ts';
import { LateMapPage } from '../map/late-map.tsx';
import { keyOf } from '../questions/draft.ts';
import { QuestionPage } from '../questions/question-page.tsx';

export function CheckPage({ id }: { id: string | null }): JSX.Element {
  const { session, knowledge } = useApp();
  const { open } = useObservable(session.state);
  if (open === null) return <Once run={session.begin} />;
  const page = id === null ? null : pageOf(id, open, session.nextOf(open), knowledge);
  if (page === null) return <Redirect to={nextStep(open, session)} />;
  return page.questions[0]?.type === 'map' ? (
    <LateMapPage key={page.id} page={page} record={open} />
  ) : (
    <QuestionPage key={keyOf(page)} page={page} record={open} />
  );
}

/** Takes the place of this address, so that Back does not come here again. */
export function Redirect({ to }: { to: Route }): JSX.Element {
  const { router } = useApp();
  return <Once run={() => router.replace(to)} />;
}

function Once({ run }: { run: () => unknown }): null {
  useEffect(() => void run());
  return null;
}
