// An exercise while it runs: how far it is, pausing and jumping, what is kept of it, and its end.
import type { Figure, Frame } from '@rhomboid/body';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Block, countAt, type Place, placeAt, startOf } from './blocks.ts';
import type { Options } from './options.tsx';
import type { Task } from './run.ts';
import { frameOf, placeKey } from './shown.ts';
import { useStopwatch } from './stopwatch.ts';
import { useWakeLock } from './wake-lock.ts';

/** How it came to an end. */
export interface Stop {
  readonly seconds: number;
  readonly index: number;
  readonly over: boolean;
  readonly hurt: boolean;
}

export interface Played {
  readonly task: Task;
  readonly figure: Figure;
  readonly blocks: readonly Block[];
  /** Seconds at which it was left. */
  readonly from: number;
  /** Whether it goes on by itself from the start. */
  readonly running: boolean;
  readonly options: Options;
  /** Keeps how far it is. */
  readonly onSeconds: (seconds: number) => void;
  readonly onOver: (stop: Stop) => void;
}

export interface Play {
  readonly place: Place;
  readonly running: boolean;
  readonly setGoing: (going: boolean) => void;
  /** What the figure looks like at this moment. */
  readonly frameNow: () => Frame;
  /** Looks at the clock, and shows, sounds, keeps and ends what is due. */
  readonly look: () => void;
  /** Goes to the start of this block (0) or of the next (1). */
  readonly step: (blocks: 0 | 1) => void;
  readonly end: (how: Pick<Stop, 'over' | 'hurt'>) => void;
}

/** Seconds between two times that the progress is kept. */
const KEEP_EVERY = 5;

export function usePlay({ task, figure, blocks, from, options, onSeconds, onOver, ...played }: Played): Play {
  const watch = useStopwatch(task.exercise, from);
  const [running, setRunning] = useState(played.running);
  const [place, setPlace] = useState<Place>(() => placeAt(blocks, from));
  const shownKey = useRef('');
  const kept = useRef(from);
  useWakeLock(running);
  useEffect(() => {
    if (played.running) watch.start();
  }, [played.running, watch]);
  const setGoing = (going: boolean): void => {
    // At once, not with the next drawing: what passes until then is not counted.
    if (going) watch.start();
    else watch.pause();
    setRunning(going);
  };
  useLeaving(() => {
    onSeconds(watch.seconds());
    // Counted repetitions wait for the person; a walk with the phone in the pocket goes on.
    if (document.visibilityState === 'hidden' && placeAt(blocks, watch.seconds()).block.pace !== null) setGoing(false);
  });

  const look = (): void => {
    const seconds = watch.seconds();
    const now = placeAt(blocks, seconds);
    if (now.over) {
      watch.pause();
      onOver({ seconds, index: now.index, over: true, hurt: false });
      return;
    }
    if (Math.abs(seconds - kept.current) >= KEEP_EVERY) {
      kept.current = seconds;
      onSeconds(seconds);
    }
    const key = placeKey(now, frameOf(now, figure, task));
    if (key === shownKey.current) return;
    if (running) options.sounds?.[soundOf(place, now)]();
    shownKey.current = key;
    setPlace(now);
  };
  const end: Play['end'] = (how) => onOver({ seconds: watch.seconds(), index: place.index, ...how });
  const step = (on: 0 | 1): void => {
    const index = place.index + on;
    // What was really done counts, not what was planned.
    if (index >= blocks.length) end({ over: true, hurt: false });
    else {
      watch.set(startOf(blocks, index));
      look();
    }
  };
  const frameNow = (): Frame => frameOf(placeAt(blocks, watch.seconds()), figure, task);
  return { place, running, setGoing, frameNow, look, step, end };
}

/** Calls when the page goes out of sight, comes back, or is left for good. */
function useLeaving(leave: () => void): void {
  useEffect(() => {
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
    };
  });
}

function soundOf(before: Place, now: Place): 'tick' | 'turn' {
  const [old, fresh] = [countAt(before), countAt(now)];
  return before.index !== now.index || (old.holdLeft === null) !== (fresh.holdLeft === null) ? 'turn' : 'tick';
}
