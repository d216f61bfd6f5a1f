// Locks the notebook after it was in the background for some minutes.
import type { LockKeeper } from './lock.ts';

const MINUTE = 60_000;

/** Starts watching; returns how to stop. */
export function lockWhenAway(lock: Pick<LockKeeper, 'minutes' | 'forget'>): () => void {
  let leftAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = (): void => {
    clearTimeout(timer);
    const limit = lock.minutes();
    if (document.visibilityState === 'hidden') {
      leftAt = Date.now();
      if (limit !== null) timer = setTimeout(() => lock.forget(), limit * MINUTE);
      return;
    }
    // Timers sleep with the device; a clock that was set back must not keep it open.
    const away = leftAt === null ? 0 : Date.now() - leftAt;
    leftAt = null;
    if (limit !== null && (away < 0 || away >= limit * MINUTE)) lock.forget();
  };
  document.addEventListener('visibilitychange', moved);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', moved);
  };
}
