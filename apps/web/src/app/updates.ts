// The app itself: installed for offline use, and renewed only when the person says so.
import { type Observable, observable } from '../state/observable.ts';
import { ownScript } from './own-script.ts';

export interface Updates {
  /** A newer version is installed and waits. */
  readonly ready: Observable<boolean>;
  /** Loads the newer version. */
  apply(): void;
}

/** Registers the service worker. Where there is none, the app works as an ordinary page. */
export function watchUpdates(): Updates {
  const ready = observable(false);
  let waiting: ServiceWorker | null = null;
  let applying = false;

  const offer = (worker: ServiceWorker | null): void => {
    // The first worker ever is not an update: nothing runs on older files.
    if (worker === null || navigator.serviceWorker.controller === null) return;
    waiting = worker;
    ready.set(true);
  };

  const follow = (registration: ServiceWorkerRegistration): void => {
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') offer(worker);
      });
    });
  };

  if ('serviceWorker' in navigator && import.meta.env.PROD) {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      // Another tab may have asked: this one keeps running and offers to reload.
      if (applying) location.reload();
      else waiting = null;
    });
    navigator.serviceWorker.register(ownScript('./sw.js'), { updateViaCache: 'none' }).then(follow, () => {
      // No offline use then (private window, storage off); everything else works.
    });
  }

  return {
    ready,
    apply() {
      applying = true;
      if (waiting === null) location.reload();
      else waiting.postMessage('skip-waiting');
    },
  };
}
