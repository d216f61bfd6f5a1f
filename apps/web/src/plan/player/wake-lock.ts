// Keeps the screen on while an exercise runs, where the browser can.
import { useEffect } from 'preact/hooks';

export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const fresh = await navigator.wakeLock.request('screen');
        if (over) await fresh.release();
        else lock = fresh;
      } catch {
        // Battery saving or a setting refuses it: the exercise runs on.
      }
    };
    void ask();
    // The browser lets go of it whenever the page is hidden.
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(() => {});
    };
  }, [wanted]);
}
