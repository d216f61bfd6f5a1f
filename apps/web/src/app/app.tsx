// The frame around every page: skip link, header, notices, main.
import type { JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { isEmergency, pageBefore } from '../check/next-step.ts';
import { AboutPage } from '../pages/about.tsx';
import { AnswersPage } from '../pages/answers.tsx';
import { CheckPage } from '../pages/check.tsx';
import { ChecksPage } from '../pages/checks.tsx';
import { HelpPage } from '../pages/help.tsx';
import { SettingsPage } from '../pages/settings.tsx';
import { StartPage } from '../pages/start.tsx';
import { Header, SkipLink } from '../parts/header.tsx';
import { Notices } from '../parts/notices.tsx';
import { ResultPage } from '../result/result-page.tsx';
import { useApp, useObservable } from './context.ts';
import { Failure } from './failure.tsx';
import { type Route, toHash } from './route.ts';

export function Shell(): JSX.Element {
  const { router, session, words } = useApp();
  const [broken] = useErrorBoundary();
  const route = useObservable(router.route);
  const { open } = useObservable(session.state);
  if (broken) return <Failure words={words} />;
  // Nothing may stand above the call for help.
  const bare =
    route.page === 'result' && open !== null && isEmergency(session.resultOf(open).assessment.disposition.level);
  return (
    <>
      <SkipLink>{words.header.skip}</SkipLink>
      {!bare && <Header {...wayBack(route)} />}
      {!bare && <Notices />}
      <main key={toHash(route)}>
        <Page route={route} />
      </main>
      {bare && <Notices />}
    </>
  );

  function wayBack(here: Route): { back: Route | null; backLabel?: string } {
    if (here.page === 'start') return { back: null };
    if (here.page === 'result') return { back: { page: 'answers' }, backLabel: words.result.back };
    const before = open === null ? null : pageBefore(open, here.page === 'check' ? (here.id ?? '') : '');
    if (before !== null && (here.page === 'check' || here.page === 'answers'))
      return { back: { page: 'check', id: before } };
    return { back: { page: 'start' } };
  }
}

function Page({ route }: { route: Route }): JSX.Element {
  switch (route.page) {
    case 'check':
      return <CheckPage id={route.id} />;
    case 'answers':
      return <AnswersPage />;
    case 'result':
      return <ResultPage />;
    case 'help':
      return <HelpPage />;
    case 'about':
      return <AboutPage />;
    case 'settings':
      return <SettingsPage />;
    case 'checks':
      return <ChecksPage />;
    default:
      return <StartPage />;
  }
}
