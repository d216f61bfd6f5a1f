// What has to be done so that journal and database hold the same again. Neither is believed blindly: what either has alone is
// given to the other, and nothing is thrown away.
import { isSealedJson, type JsonRecord } from './journal-json.ts';
import { idInside, type JournalContent, lineOf } from './journal-lines.ts';
import type { LockRecord } from './lock-record.ts';

/** What the database holds. */
export interface Held {
  readonly ids: ReadonlySet<string>;
  readonly lock: LockRecord | null;
}

export interface MendPlan {
  /** What the database has lost. */
  readonly putBack: readonly JsonRecord[];
  /** The lock that the database has lost with it; null for none. */
  readonly lockBack: LockRecord | null;
  /** Lines that neither can be read nor are in the database: kept apart. */
  readonly apart: readonly string[];
  /** `whole`: the journal is written anew from the database; otherwise these ids are added to it. */
  readonly copy: 'whole' | readonly string[];
}

/** Compares the two. `journal` is null where there is none yet. */
export function planMend(journal: JournalContent | null, { ids, lock }: Held): MendPlan {
  if (journal === null) return { putBack: [], lockBack: null, apart: [], copy: 'whole' };
  const kept = journal.header?.lock ?? null;
  const missing = [...journal.records.values()].filter(({ id }) => !ids.has(id));
  // A database without entries and lock was lost or is new. A lock that was turned off leaves its entries there.
  const lost = ids.size === 0 || missing.length > 0;
  const lockBack = lock === null && lost ? kept : null;
  const holds = lockBack ?? lock;
  const locksAgree = kept?.id === holds?.id;
  const isForeign = (json: JsonRecord): boolean => isSealedJson(json) && !(locksAgree && kept !== null);
  const foreign = missing.filter(isForeign).map((json) => lineOf(json).trimEnd());
  const unknown = journal.damaged.filter((line) => {
    const id = idInside(line);
    return id === null || !(ids.has(id) || journal.records.has(id));
  });
  const torn = journal.header === null || journal.damaged.length > 0 || foreign.length > 0;
  return {
    putBack: missing.filter((json) => !isForeign(json)),
    lockBack,
    apart: [...unknown, ...foreign],
    copy: torn || !locksAgree || wasteful(journal) ? 'whole' : [...ids].filter((id) => !journal.records.has(id)),
  };
}

/** More than a quarter of it are repeats. */
function wasteful({ lines, records }: JournalContent): boolean {
  return records.size < 0.75 * lines;
}
