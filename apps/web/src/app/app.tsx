// The frame around every page: skip link, header, notices, main.
import type { JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { isEmergency, pageBefore } from '../check/next-step.ts';
import { CheckPage } from '../pages/check.tsx';
import { HelpPage } from '../pages/help.tsx';
import { StartPage } from '../pages/start.tsx';
import { Header, SkipLink } from '../parts/header.tsx';
import { Notices } from '../parts/notices.tsx';
import { TabBar, tabOf } from '../parts/tab-bar.tsx';
import { ResultPage } from '../result/result-page.tsx';
import { useApp, useObservable } from './context.ts';
import { Failure } from './failure.tsx';
import { late } from './late.tsx';
import { type Route, toHash } from './route.ts';

const notebook = late(() => import('../notebook/index.tsx').then(({ NotebookPages }) => NotebookPages));
const care = late(() => import('../care/index.tsx').then(({ openCare }) => openCare()));
const side = late(() => import('./side-pages.tsx').then(({ SidePage }) => SidePage));

/** Fetches what everyone may need next, ahead of the need. */
export function fetchSidePages(): Promise<unknown> {
  return side.fetch();
}

export function Shell(): JSX.Element {
  const { router, session, words } = useApp();
  const [broken] = useErrorBoundary();
  const route = useObservable(router.route);
  const { open } = useObservable(session.state);
  if (broken) return <Failure words={words} />;
  // Nothing may stand above the call for help.
  const bare =
    (route.page === 'result' || toHash(route) === '#/care') &&
    open !== null &&
    isEmergency(session.resultOf(open).assessment.disposition.level);
  const tabs = tabOf(route) !== null;
  return (
    <>
      <SkipLink>{words.header.skip}</SkipLink>
      {!bare && <Header {...wayBack(route)} tabs={tabs} />}
      {!bare && <Notices />}
      <main key={toHash(route)}>
        <Page route={route} />
      </main>
      {bare && <Notices />}
      {(tabs || (route.page === 'result' && !bare)) && <TabBar />}
    </>
  );

  function wayBack(here: Route): { back: Route | null; backLabel?: string } {
    if (here.page === 'start') return { back: null };
    if (here.page === 'notebook') return wayOut(here.path);
    if (here.page === 'care' && here.path !== 'care') return { back: { page: 'care', path: 'care' } };
    if (here.page === 'care') return { back: { page: open === null ? 'start' : 'result' } };
    if (here.page === 'result') return { back: { page: 'answers' }, backLabel: words.result.back };
    const before = open === null ? null : pageBefore(open, here.page === 'check' ? (here.id ?? '') : '');
    if (before !== null && (here.page === 'check' || here.page === 'answers'))
      return { back: { page: 'check', id: before } };
    return { back: { page: 'start' } };
  }
}

/** The pages that begin a way have no Back; from any other it leads to the one before it where nothing else came before. */
function wayOut(path: string): { back: Route | null } {
  if (path === 'today' || path === 'plan' || path === 'notebook') return { back: null };
  return { back: { page: 'notebook', path: /^(?:plan|coach)\b/.test(path) ? 'plan' : 'today' } };
}

function Page({ route }: { route: Route }): JSX.Element {
  switch (route.page) {
    case 'check':
      return <CheckPage id={route.id} />;
    case 'result':
      return <ResultPage />;
    case 'help':
      return <HelpPage />;
    case 'about':
    case 'answers':
    case 'settings':
    case 'checks':
      return <side.Page page={route.page} />;
    case 'notebook':
      return <notebook.Page path={route.path} />;
    case 'care':
      return <care.Page path={route.path} />;
    default:
      return <StartPage />;
  }
}
