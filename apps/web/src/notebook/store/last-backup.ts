// When the last backup was made on this device, and what came since. Not part of the log: another device has its own.
import type { Day } from '@rhomboid/ground';
import type { NotebookEvent } from '@rhomboid/notebook';
import type { Facts } from './facts.ts';

export interface LastBackup {
  readonly day: Day;
  /** How many events went into it. */
  readonly events: number;
  /** The latest clock in it; null for an empty log. */
  readonly latest: string | null;
}

export interface BackupKeeper {
  /** The last backup; null when there was none. */
  read(): Promise<LastBackup | null>;
  /** Remembers that a backup of this log was made. */
  remember(log: readonly NotebookEvent[], day: Day): Promise<void>;
}

export function keepLastBackup(facts: Facts): BackupKeeper {
  return {
    read: async () => parse(await facts.get('backup')),
    async remember(log, day) {
      const latest = log.reduce<string | null>((last, { at }) => (last === null || at > last ? at : last), null);
      const backup: LastBackup = { day, events: log.length, latest };
      await facts.change('backup', () => backup);
    },
  };
}

/**
 * How many entries are new or changed since the backup. Events of another device that were merged since, and are older
 * by their clock, cannot be told from those in the backup; each of them counts as one entry, so that none is missed.
 */
export function entriesSince(backup: LastBackup | null, log: readonly NotebookEvent[]): number {
  const after = log.filter(({ at }) => backup === null || backup.latest === null || at > backup.latest);
  const merged = backup === null ? 0 : log.length - backup.events - after.length;
  return new Set(after.map(({ entry }) => entry)).size + Math.max(0, merged);
}

function parse(stored: unknown): LastBackup | null {
  const { day, events, latest } = (stored ?? {}) as Partial<Record<keyof LastBackup, unknown>>;
  if (typeof day !== 'string' || typeof events !== 'number') return null;
  return { day, events, latest: typeof latest === 'string' ? latest : null };
}
