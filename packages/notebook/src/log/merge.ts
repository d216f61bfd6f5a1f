// Merging is union: nobody's events are ever dropped or changed, so it does not matter who merges what first.
import type { NotebookEvent } from './event.ts';
import { compareEvents } from './event-order.ts';

/** All events of all logs, each once, by clock and then id. */
export function merge(...logs: readonly (readonly NotebookEvent[])[]): readonly NotebookEvent[] {
  const byId = new Map<string, NotebookEvent>();
  for (const log of logs) {
    for (const event of log) {
      const known = byId.get(event.id);
      if (known === undefined || compareEvents(known, event) < 0) byId.set(event.id, event);
    }
  }
  return [...byId.values()].sort(compareEvents);
}
