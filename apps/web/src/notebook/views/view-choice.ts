// How this device likes to see the notebook. Not part of the log: another device may like it otherwise.
import { useState } from 'preact/hooks';

const KEY = 'rhomboid-view-';

/** A choice that outlives the visit where the browser keeps things; `read` refuses what is no choice any more. */
export function useViewChoice<T extends string>(
  name: string,
  read: (kept: string | null) => T | null,
  initial: T,
): [T, (next: T) => void] {
  const [choice, setChoice] = useState<T>(() => read(kept(name)) ?? initial);
  return [
    choice,
    (next) => {
      keep(name, next);
      setChoice(next);
    },
  ];
}

/** Reads one of several ids. */
export function chosenAmong<T extends string>(ids: readonly T[]): (kept: string | null) => T | null {
  return (text) => ids.find((id) => id === text) ?? null;
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(KEY + name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(KEY + name, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
