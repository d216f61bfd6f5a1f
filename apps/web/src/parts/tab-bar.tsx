// The places a person goes between every day. On a phone a bar at the bottom, in a wide window the links of the header.
import type { JSX } from 'preact';
import { useApp, useObservable } from '../app/context.ts';
import { type Route, toHash } from '../app/route.ts';
import { type IconName, LineIcon } from './icons.tsx';

interface Tab {
  readonly id: 'today' | 'plan' | 'notebook' | 'check' | 'library' | 'help';
  readonly to: Route;
  /** Without one it is a link of the header alone: the bar of a phone has room for five. */
  readonly icon?: IconName;
  /** Pages of the notebook that show the tabs with this one chosen; a page of its own, such as a form, is in none. */
  readonly holds?: RegExp;
}

/** What is there, in its order; a capability joins by one line. */
const TABS: readonly Tab[] = [
  { id: 'today', to: { page: 'notebook', path: 'today' }, icon: 'today', holds: /^today$/ },
  {
    id: 'plan',
    to: { page: 'notebook', path: 'plan' },
    icon: 'list',
    holds: /^(?:plan(?:\/(?:week|bad-day|medicines))?|coach)$/,
  },
  {
    id: 'notebook',
    to: { page: 'notebook', path: 'notebook' },
    icon: 'chart',
    holds:
      /^(?:notebook(?:\/(?:calendar|timeline|maps|relief|patterns|day\/[^/]*|settings|reminders))?|insight(?:\/unknown)?|report(?:\/(?:letter|questions|share))?|appointments|data)$/,
  },
  { id: 'check', to: { page: 'check', id: null }, icon: 'check' },
  { id: 'library', to: { page: 'library', path: 'library' } },
  { id: 'help', to: { page: 'help' }, icon: 'help' },
];

/** The tab that a page belongs to; null on pages without tabs. */
export function tabOf(route: Route): Tab['id'] | null {
  if (route.page !== 'notebook') return null;
  return TABS.find(({ holds }) => holds?.test(route.path))?.id ?? null;
}

export function TabBar(): JSX.Element {
  const { words, router } = useApp();
  const here = tabOf(useObservable(router.route));
  return (
    <nav class="tab-bar" aria-label={words.header.navigation}>
      <div class="inner">
        {TABS.map(
          ({ id, to, icon }) =>
            icon && (
              <a key={id} href={toHash(to)} {...(here === id ? { 'aria-current': 'page' } : {})}>
                <LineIcon name={icon} />
                {words.header[id]}
              </a>
            ),
        )}
      </div>
    </nav>
  );
}

/** The same places as links; Get help stands beside them in any header. */
export function TabLinks(): JSX.Element {
  const { words, router } = useApp();
  const here = tabOf(useObservable(router.route));
  return (
    <>
      {TABS.filter(({ id }) => id !== 'help').map(({ id, to }) => (
        <a key={id} href={toHash(to)} {...(here === id ? { 'aria-current': 'page' } : {})}>
          {words.header[id]}
        </a>
      ))}
    </>
  );
}
