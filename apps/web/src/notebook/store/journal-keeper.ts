// Keeps the journal beside the database, from within a worker. Each deed runs while no other tab is at one (`journal.ts`).
import { DatabaseTrouble, type JournalDatabase, withDatabase } from './journal-database.ts';
import { journalFolder, keepApart, withOnlySlot, withSlot, withSlots } from './journal-files.ts';
import { holdTheSame } from './journal-glance.ts';
import { recordOf } from './journal-lines.ts';
import { type MendPlan, planMend } from './journal-plan.ts';
import { appendBatch, type Counting, countingSlot, isReady, rewrite, type Slots, settle } from './journal-slots.ts';
import type { LockRecord } from './lock-record.ts';
import type { StoredRecord } from './records.ts';

/** Whether a second copy is kept: yes, not for want of room, or not at all in this browser. */
export type CopyState = 'kept' | 'full' | 'none';

export interface Mended {
  /** The database had lost something, which was put back. */
  readonly restored: boolean;
  /** Lines that cannot be read and are kept apart. */
  readonly apart: number;
  readonly copy: CopyState;
}

/** What the journal holds, for when nothing else can be read. */
export interface JournalLog {
  readonly lock: LockRecord | null;
  readonly records: readonly StoredRecord[];
  /** Lines that cannot be read. */
  readonly damaged: number;
}

/** The journal of the notebook of this name. */
export function keepJournal(name: string) {
  /** Where the last batch went, so that it can be taken back. */
  let last: { readonly slot: 0 | 1; readonly before: number; readonly after: number } | null = null;

  /** Rejects with DatabaseTrouble where the database cannot take back what it has lost. */
  async function mend(): Promise<Mended> {
    let result: Mended = { restored: false, apart: 0, copy: 'none' };
    try {
      const folder = await journalFolder(name);
      await withSlots(folder, (slots) =>
        withDatabase(name, async (database) => {
          const old = countingSlot(slots);
          const plan = planMend(old?.content ?? null, await database.held());
          const apart = await keepApart(folder, plan.apart);
          const restored = await putBack(database, plan);
          result = { restored, apart, copy: 'none' };
          await bringUp(slots, old, plan, database);
          result = { restored, apart, copy: 'kept' };
        }),
      );
      return result;
    } catch (cause) {
      if (cause instanceof DatabaseTrouble) throw cause;
      return { ...result, copy: (cause as Error).name === 'QuotaExceededError' ? 'full' : 'none' };
    }
  }

  /**
   * Null where there is something to mend, or where that cannot be told without taking hold of the journal. Rejects with
   * DatabaseTrouble. Alone among the deeds it may run while another tab is at one.
   */
  async function glanced(): Promise<Mended | null> {
    try {
      const folder = await journalFolder(name);
      if (!(await withDatabase(name, (database) => holdTheSame(folder, database)))) return null;
      return { restored: false, apart: await keepApart(folder, []), copy: 'kept' };
    } catch (cause) {
      if (cause instanceof DatabaseTrouble) throw cause;
      return null;
    }
  }

  async function tryAppend(records: readonly StoredRecord[], lock: string | null): Promise<boolean> {
    const folder = await journalFolder(name);
    const done = await withOnlySlot(folder, (file, slot) => {
      if (!isReady(file, (header) => (header.lock?.id ?? null) === lock)) return false;
      last = { slot, ...appendBatch(file, records) };
      return true;
    });
    return done ?? false;
  }

  return {
    mend,
    glance: glanced,

    /**
     * Appends records, durably. A journal that is not as it should be is mended first. Where the lock is another than the
     * caller knows, nothing is appended: the caller finds out from the database, and comes again.
     */
    async append(records: readonly StoredRecord[], lock: string | null): Promise<CopyState> {
      last = null;
      if (await tryAppend(records, lock)) return 'kept';
      const { copy } = await mend();
      if (copy === 'kept') await tryAppend(records, lock);
      return copy;
    },

    /** All that it holds; null where it was never finished. */
    async read(): Promise<JournalLog | null> {
      const folder = await journalFolder(name);
      const content = await withSlots(folder, (slots) => countingSlot(slots)?.content ?? null);
      if (content === null || content.header === null) return null;
      const damaged = content.damaged.length + (await keepApart(folder, []));
      return { lock: content.header.lock, records: [...content.records.values()].map(recordOf), damaged };
    },

    /** Appends as `append`, while there is no database to mend from. False where the lock is another than the caller knows. */
    async appendAlone(records: readonly StoredRecord[], lock: string | null): Promise<boolean> {
      if (await tryAppend(records, lock)) return true;
      return withSlots(await journalFolder(name), (slots) => {
        const counting = countingSlot(slots);
        if (counting === null || counting.content.header === null) throw new Error('There is no journal.');
        if ((counting.content.header.lock?.id ?? null) !== lock) return false;
        settle(slots, counting);
        appendBatch(slots[counting.slot], records);
        return true;
      });
    },

    /** Begins an empty journal where there is none. */
    async begin(): Promise<void> {
      await withSlots(await journalFolder(name), (slots) => {
        if (countingSlot(slots) === null) rewrite(slots, null, { lock: null, records: [], keepOld: true });
      });
    },

    /** Takes the last batch back, because the database has refused it. */
    async takeBack(): Promise<void> {
      const taken = last;
      last = null;
      if (taken === null) return;
      await withSlot(await journalFolder(name), taken.slot, (file) => {
        if (file.getSize() !== taken.after) return;
        file.truncate(taken.before);
        file.flush();
      });
    },

    /** Writes everything anew from the database, after the lock was turned on or off. */
    async copy(): Promise<void> {
      await withSlots(await journalFolder(name), (slots) =>
        withDatabase(name, async (database) =>
          rewrite(slots, countingSlot(slots), { ...(await database.all()), keepOld: false }),
        ),
      );
    },
  };
}

export type JournalKeeper = ReturnType<typeof keepJournal>;

/** All or nothing. Returns whether there was anything. */
async function putBack(database: JournalDatabase, { putBack: lines, lockBack }: MendPlan): Promise<boolean> {
  if (lines.length === 0 && lockBack === null) return false;
  await database.add(lines.map(recordOf), lockBack);
  return true;
}

/** Brings the journal up to what the database holds. */
async function bringUp(slots: Slots, old: Counting | null, plan: MendPlan, database: JournalDatabase): Promise<void> {
  if (old === null || plan.copy === 'whole') {
    const all = await database.all();
    rewrite(slots, old, { ...all, keepOld: old?.content.header?.lock?.id === all.lock?.id });
    return;
  }
  settle(slots, old);
  if (plan.copy.length > 0) appendBatch(slots[old.slot], await database.some(plan.copy));
}
