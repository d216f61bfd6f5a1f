// What the data pages tell of the stored notebook: read anew whenever it changes.
import { countEntries, type NotebookEvent } from '@rhomboid/notebook';
import { useEffect, useState } from 'preact/hooks';
import { useNotebook } from '../context.ts';
import type { CopyState } from '../store/journal-keeper.ts';
import { entriesSince, type LastBackup } from '../store/last-backup.ts';
import type { PlaceName } from '../store/log-place.ts';
import { type DeviceStore, deviceOf } from '../store/open-store.ts';
import type { Persistence, Room } from '../store/persistence.ts';

export interface DeviceFacts {
  readonly log: readonly NotebookEvent[];
  readonly entries: number;
  /** The first day that an entry speaks of. */
  readonly first: string | null;
  readonly bytes: number;
  readonly unreadable: number;
  /** Null where nothing lasts anyway. */
  readonly place: PlaceName | null;
  /** Whether there is a second copy; null where nothing lasts anyway. */
  readonly copy: CopyState | null;
  readonly lastBackup: LastBackup | null;
  /** Entries that are not in the last backup. */
  readonly since: number;
  /** Null where nothing lasts anyway. */
  readonly persistence: Persistence | null;
  readonly room: Room | null;
}

/** The facts, or null until they are read; `device` is null for a notebook that lives only as long as the page. */
export function useDeviceFacts(): {
  readonly facts: DeviceFacts | null;
  readonly device: DeviceStore | null;
  readonly refresh: () => Promise<void>;
} {
  const { state } = useNotebook();
  const [facts, setFacts] = useState<DeviceFacts | null>(null);
  const device = deviceOf(state.store);
  const refresh = async (): Promise<void> => setFacts(await readFacts());
  const readFacts = async (): Promise<DeviceFacts> => {
    const [{ events, unreadable }, { bytes }, copy, lastBackup, persistence, room] = await Promise.all([
      state.store.read(),
      state.store.size(),
      device?.copy() ?? null,
      device?.backup.read() ?? null,
      device?.persistence.read() ?? null,
      device?.persistence.room() ?? null,
    ]);
    return {
      log: events,
      entries: countEntries(state.notebook),
      first: state.notebook.span?.first ?? null,
      bytes,
      unreadable,
      place: device?.place.get() ?? null,
      copy,
      lastBackup,
      since: entriesSince(lastBackup, events),
      persistence,
      room,
    };
  };
  // Read anew whenever the log has changed.
  useEffect(() => {
    refresh().catch(() => {
      // Locked meanwhile: the page is about to be replaced.
    });
  }, [state.version]);
  return { facts, device, refresh };
}
