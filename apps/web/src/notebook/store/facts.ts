// What only this device knows about its copy of the notebook. It lies in the database; while that is away, in the small
// storage of the browser, from where it goes back.
import { type Connection, type DeviceFact, STRICT } from './database.ts';

/** What is kept apart from the log; the lock itself belongs to the log. */
export type Fact = Exclude<DeviceFact, 'lock'>;

export interface Facts {
  /** What was kept, or undefined. */
  get(fact: Fact): Promise<unknown>;
  /** Keeps what `change` makes of what was kept, durably. Returns what was kept before. */
  change(fact: Fact, change: (kept: unknown) => object): Promise<unknown>;
}

/** The facts of the database of this name. `isAway` says whether there is any use in asking it. */
export function keepFacts(name: string, connection: Connection, isAway: () => boolean): Facts {
  const spare = spareFacts(name);
  return {
    async get(fact) {
      const kept = spare.get(fact);
      if (kept !== undefined || isAway()) return kept;
      return (await connection.get()).get('device', fact);
    },
    async change(fact, change) {
      if (isAway()) {
        const kept = spare.get(fact);
        spare.set(fact, change(kept));
        return kept;
      }
      const transaction = (await connection.get()).transaction('device', 'readwrite', STRICT);
      const kept = spare.get(fact) ?? (await transaction.store.get(fact));
      await Promise.all([transaction.store.put(change(kept), fact), transaction.done]);
      spare.delete(fact);
      return kept;
    },
  };
}

/** What cannot be kept there is forgotten. */
function spareFacts(name: string) {
  const keyOf = (fact: Fact): string => `${name} ${fact}`;
  return {
    get(fact: Fact): unknown {
      try {
        const text = localStorage.getItem(keyOf(fact));
        return text === null ? undefined : JSON.parse(text);
      } catch {
        return undefined;
      }
    },
    set(fact: Fact, value: object): void {
      try {
        localStorage.setItem(keyOf(fact), JSON.stringify(value));
      } catch {
        // A full or refused storage.
      }
    },
    delete(fact: Fact): void {
      try {
        localStorage.removeItem(keyOf(fact));
      } catch {
        // Then there was nothing to delete.
      }
    },
  };
}
