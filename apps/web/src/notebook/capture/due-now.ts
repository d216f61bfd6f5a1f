// What is due now, with what this device knows of its last backup.
import { type BackupState, type DueItem, due } from '@rhomboid/notebook';
import { useEffect, useState } from 'preact/hooks';
import { useLocalNow, useNotebook } from '../context.ts';
import { entriesSince } from '../store/last-backup.ts';

/** Kept up to date as the log grows and the day goes on. */
export function useDue(): readonly DueItem[] {
  const { state, device } = useNotebook();
  const now = useLocalNow();
  const [backup, setBackup] = useState<BackupState | undefined>(undefined);
  const { version } = state;
  useEffect(() => {
    // Read again after each change: how much is not in the backup grows with it.
    if (device === null || version < 0) return;
    device.backup.read().then(
      (last) => setBackup({ last: last?.day ?? null, unsaved: entriesSince(last, state.events()) }),
      // Nothing to remind of while this cannot be read.
      () => setBackup(undefined),
    );
  }, [device, state, version]);
  return due(state.notebook, { ...now, zone: -new Date().getTimezoneOffset() }, backup);
}
