// Seconds that have passed while it ran. It goes on while the page is hidden or the device sleeps.
import { useEffect, useMemo } from 'preact/hooks';
import { readClock } from '../../state/clock.ts';

export interface Stopwatch {
  seconds(): number;
  isRunning(): boolean;
  start(): void;
  pause(): void;
  /** Jumps to so many seconds. */
  set(seconds: number): void;
}

/** `even` counts on through whatever happens to the page; `wall` is the clock of the device. Both in milliseconds. */
export function createStopwatch(from: number, even: () => number, wall: () => number): Stopwatch {
  let passed = from;
  let since: { readonly even: number; readonly wall: number } | null = null;
  const running = (): number => {
    if (since === null) return 0;
    const counted = even() - since.even;
    const told = wall() - since.wall;
    // The even clock stands still while a device sleeps; the other may be set anew, so only a clear lead counts.
    return (told - counted > SLEPT ? told : counted) / 1000;
  };
  return {
    seconds: () => passed + running(),
    isRunning: () => since !== null,
    start() {
      since ??= { even: even(), wall: wall() };
    },
    pause() {
      passed += running();
      since = null;
    },
    set(seconds) {
      passed = seconds;
      if (since !== null) since = { even: even(), wall: wall() };
    },
  };
}

/** Milliseconds by which the device's clock must lead before we believe that it slept. */
const SLEPT = 5000;

/** A stopwatch of this page, made anew where `key` changes. */
export function useStopwatch(key: string, from: number): Stopwatch {
  const watch = useMemo(
    () =>
      createStopwatch(
        from,
        () => performance.now(),
        () => readClock().milliseconds,
      ),
    [key],
  );
  useEffect(() => () => watch.pause(), [watch]);
  return watch;
}
