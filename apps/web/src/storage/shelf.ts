// What the app needs from storage. Realised on IndexedDB in database.ts; tests use the same.
import type { CheckRecord } from '../state/check-record.ts';

export interface Settings {
  /** Country id of the knowledge; null until detected or chosen. */
  readonly country: string | null;
  /** The check that is open; null when none. */
  readonly open: string | null;
}

export const NO_SETTINGS: Settings = { country: null, open: null };

/** The person's shelf on this device. Every call may fail; the caller goes on in memory and says so. */
export interface Shelf {
  /** All checks that can be read, newest first, and how many could not be read (they stay untouched). */
  checks(): Promise<{ readonly records: readonly CheckRecord[]; readonly unreadable: number }>;
  /**
   * Reads and writes in one transaction, so that two tabs cannot overwrite each other's answers. `shown` is the check as this
   * tab shows it with what the person said; null for what can be worked out again.
   */
  changeCheck(
    id: string,
    change: (stored: CheckRecord | null) => CheckRecord,
    shown: CheckRecord | null,
  ): Promise<CheckRecord>;
  removeCheck(id: string): Promise<void>;
  settings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Removes everything. */
  clear(): Promise<void>;
}
