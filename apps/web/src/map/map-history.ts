// The drawing with its undo: the map now, and what it was before each change.
import { emptyMap, type PainMap } from '@rhomboid/body';

export interface MapHistory {
  readonly now: PainMap;
  readonly before: readonly PainMap[];
}

/** Steps back that are kept. */
const MOST_STEPS = 50;

export function startHistory(map: PainMap | null): MapHistory {
  return { now: map ?? emptyMap, before: [] };
}

/** The history with one more change; a change that changes nothing is not a step. */
export function changed(history: MapHistory, next: PainMap): MapHistory {
  if (next === history.now) return history;
  return { now: next, before: [...history.before, history.now].slice(-MOST_STEPS) };
}

export function undone(history: MapHistory): MapHistory {
  const last = history.before.at(-1);
  return last === undefined ? history : { now: last, before: history.before.slice(0, -1) };
}
