// Stands before the notebook: while it is locked, there is nothing behind but the page that asks for the passcode.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useObservable } from '../../app/context.ts';
import { late } from '../../app/late.tsx';
import { type DeviceStore, openNotebookStore } from '../store/open-store.ts';
import type { UnlockPageProps } from './unlock-page.tsx';

/** Few have a lock. */
const Unlock = late<UnlockPageProps>(() => import('./pages.ts').then(({ UnlockPage }) => UnlockPage)).Page;

/** Shows its children only while the notebook is open. Where the browser gives no storage, there is nothing to lock. */
export function LockGate({ children }: { children: JSX.Element }): JSX.Element {
  const [device, setDevice] = useState<DeviceStore | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    openNotebookStore()
      .then(setDevice, () => {
        // Whoever opens the notebook behind this gate meets the same trouble, and tells it.
      })
      .finally(() => setReady(true));
  }, []);
  if (!ready) return <div class="page" aria-busy="true" />;
  return device === null ? children : <Gate device={device}>{children}</Gate>;
}

function Gate({ device, children }: { device: DeviceStore; children: JSX.Element }): JSX.Element {
  const locked = useObservable(device.lock.state) === 'locked';
  return locked ? <Unlock device={device} /> : children;
}
