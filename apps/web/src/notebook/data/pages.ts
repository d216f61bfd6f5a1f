// The pages about the stored notebook, by path, and the one that stands before a locked one.
import type { JSX } from 'preact';
import type { NotebookPageProps } from '../routes.tsx';
import { BackupPage } from './backup-page.tsx';
import { DataPage } from './data-page.tsx';
import { DeletePage } from './delete-page.tsx';
import { LockPage } from './lock-page.tsx';
import { RestorePage } from './restore-page.tsx';

export const DATA_PAGES: Readonly<Record<string, (props: NotebookPageProps) => JSX.Element | null>> = {
  data: DataPage,
  'data/backup': BackupPage,
  'data/restore': RestorePage,
  'data/lock': LockPage,
  'data/delete': DeletePage,
};

export { UnlockPage } from './unlock-page.tsx';
