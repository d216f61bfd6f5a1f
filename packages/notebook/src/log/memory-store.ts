// The log in memory: for tests, for trying things out, and as the plainest reading of what a store must do.
import type { NotebookEvent } from './event.ts';
import { eventLine } from './event-order.ts';
import type { NotebookStore } from './store.ts';

/** A log that ends with the page or process. */
export function memoryStore(): NotebookStore {
  return memoryShelf()();
}

/** One log in memory that many tabs can open: each call gives a store on it. */
export function memoryShelf(): () => NotebookStore {
  const log = new Map<string, NotebookEvent>();
  const listeners = new Map<object, (events: readonly NotebookEvent[]) => void>();
  return () => {
    const own = new Set<object>();
    return {
      read: async () => ({ events: [...log.values()], unreadable: 0 }),
      append: async (events) => {
        const fresh = new Map(events.filter(({ id }) => !log.has(id)).map((event) => [event.id, event]));
        for (const [id, event] of fresh) log.set(id, event);
        if (fresh.size === 0) return;
        for (const [key, listener] of listeners) if (!own.has(key)) listener([...fresh.values()]);
      },
      watch: (listener) => {
        const key = {};
        own.add(key);
        listeners.set(key, listener);
        return () => {
          own.delete(key);
          listeners.delete(key);
        };
      },
      size: async () => ({
        events: log.size,
        bytes: [...log.values()].reduce((sum, event) => sum + eventLine(event).length + 1, 0),
      }),
      wipe: async () => log.clear(),
    };
  };
}
