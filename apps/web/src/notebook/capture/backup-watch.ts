// How much is not in the last backup, for all that shows it: counted once for each event, however often it is asked.
import type { BackupState } from '@rhomboid/notebook';
import { type Observable, observable } from '../../state/observable.ts';
import type { NotebookState } from '../notebook-state.ts';
import type { LastBackup } from '../store/last-backup.ts';
import type { DeviceStore } from '../store/open-store.ts';

export interface BackupWatch {
  /** Undefined while it is not known, or where nothing is stored. */
  readonly state: Observable<BackupState | undefined>;
  /** Reads again when the last backup was made. */
  look(): void;
}

const watches = new WeakMap<NotebookState, BackupWatch>();

/** The watch over this notebook; the same one each time. */
export function backupWatch(state: NotebookState, device: Pick<DeviceStore, 'backup'> | null): BackupWatch {
  const known = watches.get(state);
  if (known !== undefined) return known;
  const watch = watchOver(state, device);
  watches.set(state, watch);
  return watch;
}

function watchOver(state: NotebookState, device: Pick<DeviceStore, 'backup'> | null): BackupWatch {
  const told = observable<BackupState | undefined>(undefined);
  let unsaved: Unsaved | null = null;
  const count = (): void => {
    if (unsaved === null) return;
    const { last } = unsaved;
    const next = { last: last?.day ?? null, unsaved: unsaved.count(state) };
    const before = told.get();
    if (before?.last !== next.last || before.unsaved !== next.unsaved) told.set(next);
  };
  state.subscribe(count);
  return {
    state: told,
    look() {
      device?.backup.read().then(
        (last) => {
          if (JSON.stringify(unsaved?.last) !== JSON.stringify(last)) unsaved = new Unsaved(last);
          count();
        },
        // Nothing to remind of while this cannot be read.
        () => {
          unsaved = null;
          told.set(undefined);
        },
      );
    },
  };
}

/** Counts as `entriesSince` does, and goes on from where it was. */
class Unsaved {
  readonly last: LastBackup | null;
  readonly #entries = new Set<string>();
  #older = 0;
  #seen = 0;
  /** Replaced when something was taken back or all was read anew; counting begins again then. */
  #notebook: object | null = null;

  constructor(last: LastBackup | null) {
    this.last = last;
  }

  count(state: NotebookState): number {
    if (this.#notebook !== state.notebook) {
      this.#notebook = state.notebook;
      this.#entries.clear();
      this.#older = 0;
      this.#seen = 0;
    }
    const news = state.events(this.#seen);
    this.#seen += news.length;
    for (const { at, entry } of news) {
      if (this.last === null || this.last.latest === null || at > this.last.latest) this.#entries.add(entry);
      else this.#older++;
    }
    return this.#entries.size + Math.max(0, this.#older - (this.last?.events ?? this.#older));
  }
}
