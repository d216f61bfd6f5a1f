// What is due now, with what this device knows of its last backup.
import { type BackupState, type DueItem, due } from '@rhomboid/notebook';
import { useEffect } from 'preact/hooks';
import { useObservable } from '../../app/context.ts';
import { useLocalNow, useNotebook } from '../context.ts';
import { backupWatch } from './backup-watch.ts';

/** Kept up to date as the log grows and the day goes on. */
export function useDue(): readonly DueItem[] {
  const { state, device } = useNotebook();
  const now = useLocalNow();
  const watch = backupWatch(state, device);
  const backup: BackupState | undefined = useObservable(watch.state);
  // A backup may have been made on another page.
  useEffect(() => watch.look(), [watch]);
  return due(state.notebook, { ...now, zone: -new Date().getTimezoneOffset() }, backup);
}
