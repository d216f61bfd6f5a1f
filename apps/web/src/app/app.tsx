// The frame around every page: skip link, header, notices, main.
import type { JSX } from 'preact';
import { useErrorBoundary, useRef } from 'preact/hooks';
import { isEmergency, pageBefore } from '../check/next-step.ts';
import { CheckPage } from '../pages/check.tsx';
import { HelpPage } from '../pages/help.tsx';
import { StartPage } from '../pages/start.tsx';
import { Header, SkipLink } from '../parts/header.tsx';
import { Notices } from '../parts/notices.tsx';
import { TabBar, tabOf } from '../parts/tab-bar.tsx';
import { BelowTheCall, CalmResult } from '../result/late-parts.ts';
import { ResultPage } from '../result/result-page.tsx';
import { useApp, useObservable } from './context.ts';
import { Failure } from './failure.tsx';
import { late } from './late.tsx';
import { type Route, toHash } from './route.ts';

/** Doors of the parts that know their own paths; each is fetched when someone goes there. */
const doors = {
  notebook: late(() => import('../notebook/index.tsx').then(({ NotebookPages }) => NotebookPages)),
  care: late(() => import('../care/index.tsx').then(({ openCare }) => openCare())),
  library: late(() => import('../library/index.tsx').then(({ openLibrary }) => openLibrary())),
};
const side = late(() => import('./side-pages.tsx').then(({ SidePage }) => SidePage));

/** Fetches what everyone may need next, ahead of the need. */
export function fetchSidePages(): Promise<unknown> {
  return Promise.all([side, CalmResult, BelowTheCall].map((page) => page.fetch()));
}

export function Shell(): JSX.Element {
  const { router, session, words } = useApp();
  const route = useObservable(router.route);
  const place = toHash(route);
  const brokenAt = useRef<string | null>(null);
  useErrorBoundary(() => {
    brokenAt.current = place;
  });
  const { open } = useObservable(session.state);
  // One page that fails must not keep the others away, the page of help least of all.
  if (brokenAt.current === place) return <Failure words={words} />;
  brokenAt.current = null;
  // Nothing may stand above the call for help.
  const bare =
    (route.page === 'result' || place === '#/care') &&
    open !== null &&
    isEmergency(session.resultOf(open).assessment.disposition.level);
  const tabs = tabOf(route) !== null;
  return (
    <>
      <SkipLink>{words.header.skip}</SkipLink>
      {!bare && <Header {...wayBack(route)} tabs={tabs} />}
      {!bare && <Notices />}
      <main key={place}>
        <Page route={route} />
      </main>
      {bare && <Notices />}
      {(tabs || (route.page === 'result' && !bare)) && <TabBar />}
    </>
  );

  function wayBack(here: Route): { back: Route | null; backLabel?: string } {
    if (here.page === 'start') return { back: null };
    if (here.page === 'notebook') return wayOut(here.path);
    if ('path' in here) {
      return { back: here.path === here.page ? { page: open ? 'result' : 'start' } : { ...here, path: here.page } };
    }
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
  if ('path' in route) {
    const door = doors[route.page];
    return <door.Page path={route.path} />;
  }
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
    default:
      return <StartPage />;
  }
}
