// Small line drawings beside words. None of them speaks: the word does.
import type { ComponentChildren, JSX } from 'preact';

function Icon({ size = 26, children }: { size?: number | undefined; children: ComponentChildren }): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 26 26"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

const paths = {
  back: 'M15 6l-7 7 7 7',
  forward: 'M4 13h18M15 6l7 7-7 7',
  right: 'M10 6l7 7-7 7',
  down: 'M6 10l7 7 7-7',
  menu: 'M3 6h20M3 13h20M3 20h20',
  phone: 'M4.5 5.5c0 8.8 7.2 16 16 16l1.5-4.5-4.8-2.4-2.2 2.2c-2.6-1.3-4.5-3.2-5.8-5.8l2.2-2.2L9 4z',
  clock: 'M13 3.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zM13 8v5.5l3.5 2',
  lock: 'M6 12h14v9.5H6zM9 12V8.5a4 4 0 0 1 8 0V12',
  offline:
    'M4 4l18 18M3.5 10.5a14 14 0 0 1 4-2.7M7 14.5a8.5 8.5 0 0 1 4.5-2.3M12 7a14.5 14.5 0 0 1 10.5 3.5M16 12.8a8.5 8.5 0 0 1 3 1.7M10.5 18a3.8 3.8 0 0 1 5 0M13 21.3v.1',
  calendar: 'M5 6h16v15.5H5zM5 11h16M9 3.5V7M17 3.5V7',
  plus: 'M13 5v16M5 13h16',
  minus: 'M5 13h16',
  undo: 'M9 5L4.5 9.5 9 14M4.5 9.5H16a5.5 5.5 0 0 1 0 11h-4',
  list: 'M10 6h13M10 13h13M10 20h13M4 6h.1M4 13h.1M4 20h.1',
  drawing: 'M4 22l2-6L18.5 3.5l4 4L10 20z',
  spread: 'M7 4c0 8 4 13 13 14M20 18l-4.5-4.5M20 18l-5 3.5',
  rub: 'M10 21h12M4 16L14.5 5.5l6.5 6.5L12 21H8.5z',
  move: 'M13 3v20M3 13h20M10 6l3-3 3 3M10 20l3 3 3-3M6 10l-3 3 3 3M20 10l3 3-3 3',
  today: 'M4.5 6.5h17v15h-17zM4.5 11.5h17M9 3.5v5M17 3.5v5M13 14.5l1.7 2-1.7 2-1.7-2z',
  chart: 'M4 4v18h18.5M7.5 16.5l4-5 3.5 3 5.5-7.5',
  check: 'M13 3.5l8 3v6.5c0 5-3.5 8-8 9.5-4.5-1.5-8-4.5-8-9.5V6.5zM9.5 12.5l2.7 2.7 4.5-5',
  help: 'M13 3.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zM10.3 10.2a2.8 2.8 0 1 1 4 2.6c-.9.5-1.3 1-1.3 2.2M13 18.2v.1',
  pill: 'M4.6 21.4a5 5 0 0 1 0-7.1l9.7-9.7a5 5 0 0 1 7.1 7.1l-9.7 9.7a5 5 0 0 1-7.1 0zM9.5 9.5l7 7',
  close: 'M6 6l14 14M20 6L6 20',
  again: 'M21.5 13a8.5 8.5 0 1 1-2.7-6.2M21.5 4v5h-5',
  change: 'M4 22l2-6L18.5 3.5l4 4L10 20z',
} as const;

export type IconName = keyof typeof paths;

/** A line icon, 26 px unless told. */
export function LineIcon({ name, size }: { name: IconName; size?: number }): JSX.Element {
  return (
    <Icon size={size}>
      <path d={paths[name]} />
    </Icon>
  );
}

/** The rhombus that opens a line of a list. */
export function Bullet(): JSX.Element {
  return (
    <svg width="12" height="16" viewBox="0 0 12 16" fill="currentColor" aria-hidden="true">
      <path d="M6 0l6 8-6 8-6-8z" />
    </svg>
  );
}
