// Follows and changes the address. Each history entry knows how deep it is, so that Back can be the browser's own back.
import { type Observable, observable } from '../state/observable.ts';
import { parseHash, type Route, toHash } from './route.ts';

export interface Router {
  readonly route: Observable<Route>;
  go(route: Route): void;
  /** Takes the place of the current entry: for redirects. */
  replace(route: Route): void;
  /** The browser's back inside the app; `fallback` where the person entered here. */
  back(fallback: Route): void;
  /** Whether the person has gone anywhere since the app was loaded. */
  hasMoved(): boolean;
}

export function createRouter(): Router {
  const route = observable(parseHash(location.hash));
  let depth = depthOf(history.state);
  let moved = false;
  history.replaceState({ depth }, '');

  const enter = (next: Route, state: number, method: 'pushState' | 'replaceState'): void => {
    depth = state;
    moved = true;
    history[method]({ depth }, '', toHash(next));
    route.set(next);
  };

  addEventListener('popstate', () => {
    // A followed link makes an entry without a state: it is one step deeper.
    if (history.state === null) history.replaceState({ depth: depth + 1 }, '');
    depth = depthOf(history.state);
    moved = true;
    route.set(parseHash(location.hash));
  });

  return {
    route,
    hasMoved: () => moved,
    go: (next) => (toHash(next) === location.hash ? route.set(next) : enter(next, depth + 1, 'pushState')),
    replace: (next) => enter(next, depth, 'replaceState'),
    back: (fallback) => (depth > 0 ? history.back() : enter(fallback, 0, 'replaceState')),
  };
}

function depthOf(state: unknown): number {
  const depth = (state as { depth?: unknown } | null)?.depth;
  return typeof depth === 'number' ? depth : 0;
}
