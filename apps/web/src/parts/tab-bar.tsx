// The places a person goes between. On a phone the daily ones are a bar at the bottom and all are in the menu; in a wide
// window they are the links of the header, the same on every page.
import type { JSX } from 'preact';
import { useApp, useObservable } from '../app/context.ts';
import { type Route, toHash } from '../app/route.ts';
import { type IconName, LineIcon } from './icons.tsx';

interface Place {
  readonly id: 'today' | 'plan' | 'notebook' | 'check' | 'library' | 'checks' | 'about' | 'settings' | 'help';
  readonly to: Route;
  /** Without one it is no tab: the bar of a phone has room for five. */
  readonly icon?: IconName;
  /** Pages of the notebook that show the tabs with this one chosen; a page of its own, such as a form, is in none. */
  readonly holds?: RegExp;
}

/** What is there, in its order; a capability joins by one line. */
const PLACES: readonly Place[] = [
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
  { id: 'checks', to: { page: 'checks' } },
  { id: 'about', to: { page: 'about' } },
  { id: 'settings', to: { page: 'settings' } },
  { id: 'help', to: { page: 'help' }, icon: 'help' },
];

/** The tab that a page belongs to; null on pages without tabs. */
export function tabOf(route: Route): Place['id'] | null {
  if (route.page !== 'notebook') return null;
  return PLACES.find(({ holds }) => holds?.test(route.path))?.id ?? null;
}

export function TabBar(): JSX.Element {
  const { words } = useApp();
  return (
    <nav class="tab-bar" aria-label={words.header.navigation}>
      <div class="inner">
        <PlaceLinks tabs />
      </div>
    </nav>
  );
}

/** All places as links, or the tabs alone; Get help is a tab, and stands beside the links in any header. */
export function PlaceLinks({ tabs = false }: { tabs?: boolean }): JSX.Element {
  const { words, router } = useApp();
  const route = useObservable(router.route);
  const here = route.page === 'notebook' ? tabOf(route) : route.page;
  return (
    <>
      {PLACES.map(
        ({ id, to, icon }) =>
          (tabs ? icon : id !== 'help') && (
            <a key={id} href={toHash(to)} {...(here === id ? { 'aria-current': 'page' } : {})}>
              {tabs && icon && <LineIcon name={icon} />}
              {words.header[id]}
            </a>
          ),
      )}
    </>
  );
}
