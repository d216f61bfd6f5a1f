// What the app has to tell about itself: offline, a new version, nothing can be saved. A live region, read without stealing the focus.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp, useObservable } from '../app/context.ts';

/** The notices that hold now. */
export function Notices(): JSX.Element {
  const { words, session, updates } = useApp();
  const { trouble, unreadable } = useObservable(session.state);
  const ready = useObservable(updates.ready);
  const online = useOnline();
  return (
    <div class="inner">
      <div class="notices" role="status">
        {trouble && <p class="notice">{words.notices.notSaved}</p>}
        {unreadable > 0 && <p class="notice">{words.notices.unreadable(unreadable)}</p>}
        {!online && <p class="notice">{words.notices.offline}</p>}
        {ready && (
          <div class="notice">
            <p>{words.notices.update}</p>
            <button type="button" class="second small" onClick={updates.apply}>
              {words.notices.reload}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = (): void => setOnline(navigator.onLine);
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  return online;
}
