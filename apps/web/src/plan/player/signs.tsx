// The signs on the player's keys. Their words stand beside them.
import type { JSX } from 'preact';

export function PauseSign({ running }: { running: boolean }): JSX.Element {
  return (
    <svg width="20" height="22" viewBox="0 0 20 22" fill="currentColor" aria-hidden="true">
      {running ? <path d="M3 1h5v20H3zM12 1h5v20h-5z" /> : <path d="M3 1l16 10L3 21z" />}
    </svg>
  );
}

export function StopSign(): JSX.Element {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true">
      <rect width="18" height="18" rx="3" />
    </svg>
  );
}
