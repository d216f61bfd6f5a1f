// Pages on which nobody is reminded of anything: whoever moves, hurts, or answers questions of safety is left alone.
import type { Route } from '../../app/route.ts';

const BUSY = ['plan/session', 'plan/exercise', 'plan/medicines', 'notebook/screen', 'notebook/flare', 'data'];

export function isBusy(route: Route): boolean {
  return route.page === 'notebook' && BUSY.some((path) => route.path === path || route.path.startsWith(`${path}/`));
}
