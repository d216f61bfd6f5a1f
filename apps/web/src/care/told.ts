// What was ticked on the pages on care, by check. Kept in memory alone: it is gone when the app is closed.
import { type Observable, observable } from '../state/observable.ts';

/** Ids of the circumstances that are so. */
export type Ticked = ReadonlySet<string>;

const byCheck = new Map<string, Observable<Ticked>>();

/** What was ticked for a check; without a check its id is empty. */
export function tickedFor(check: string): Observable<Ticked> {
  let ticked = byCheck.get(check);
  if (ticked === undefined) {
    ticked = observable<Ticked>(new Set());
    byCheck.set(check, ticked);
  }
  return ticked;
}

/** The set with one circumstance ticked or not. */
export function withTick(ticked: Ticked, id: string, on: boolean): Ticked {
  const next = new Set(ticked);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
