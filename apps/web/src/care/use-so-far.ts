// Fetches what the notebook says, where one was begun. Care is shown at once; what comes later can only add to it.
import { useEffect, useState } from 'preact/hooks';
import type { App } from '../app/context.ts';
import { hasNotebook } from '../app/notebook-trace.ts';
import type { SoFar } from './so-far.ts';

/** What was opened on this visit, so that the next page begins with it. */
let opened: SoFar | null = null;

/** What the notebook says; null where there is none, or not yet. `version` grows when it says something else. */
export function useSoFar(app: App): { readonly soFar: SoFar | null; readonly version: number } {
  const [soFar, setSoFar] = useState(opened);
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (!hasNotebook()) return;
    let left = false;
    let stop: (() => void) | null = null;
    import('./so-far.ts')
      .then(({ openSoFar }) => openSoFar(app))
      .then(
        (found) => {
          opened = found;
          if (left) return;
          setSoFar(found);
          stop = found.subscribe(() => setVersion((before) => before + 1));
        },
        () => {
          // Locked, or not to be read: then the check alone decides, as on a device without a notebook.
        },
      );
    return () => {
      left = true;
      stop?.();
    };
  }, [app]);
  return { soFar, version };
}
