// Small line drawings beside words. None of them speaks: the word does.
import type { ComponentChildren, JSX } from 'preact';

function Icon({ size = 26, children }: { size?: number; children: ComponentChildren }): JSX.Element {
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
  phone:
    'M4.5 5.5c0 8.800 7.200 16 16 16l1.500-4.500-4.800-2.400-2.200 2.200c-2.600-1.300-4.500-3.200-5.800-5.800l2.200-2.200L9 4z',
  clock: 'M13 3.500a9.500 9.500 0 1 0 0 19 9.500 9.500 0 0 0 0-19zM13 8v5.500l3.500 2',
  lock: 'M6 12h14v9.500H6zM9 12V8.500a4 4 0 0 1 8 0V12',
  offline:
    'M4 4l18 18M3.500 10.500a14 14 0 0 1 4-2.700M7 14.500a8.500 8.500 0 0 1 4.500-2.300M12 7a14.500 14.500 0 0 1 10.500 3.500M16 12.800a8.500 8.500 0 0 1 3 1.700M10.500 18a3.800 3.800 0 0 1 5 0M13 21.300v.100',
  calendar: 'M5 6h16v15.500H5zM5 11h16M9 3.500V7M17 3.500V7',
  plus: 'M13 5v16M5 13h16',
  minus: 'M5 13h16',
  undo: 'M9 5L4.500 9.500 9 14M4.500 9.500H16a5.500 5.500 0 0 1 0 11h-4',
  list: 'M10 6h13M10 13h13M10 20h13M4 6h.1M4 13h.1M4 20h.1',
  drawing: 'M4 22l2-6L18.500 3.500l4 4L10 20z',
  spread: 'M7 4c0 8 4 13 13 14M20 18l-4.500-4.500M20 18l-5 3.500',
  rub: 'M10 21h12M4 16L14.500 5.500l6.500 6.500L12 21H8.500z',
  move: 'M13 3v20M3 13h20M10 6l3-3 3 3M10 20l3 3 3-3M6 10l-3 3 3 3M20 10l3 3-3 3',
  today: 'M4.500 6.500h17v15h-17zM4.500 11.500h17M9 3.500v5M17 3.500v5M13 14.500l1.700 2-1.700 2-1.700-2z',
  chart: 'M4 4v18h18.500M7.500 16.500l4-5 3.500 3 5.500-7.500',
  check: 'M13 3.500l8 3v6.500c0 5-3.500 8-8 9.500-4.500-1.500-8-4.500-8-9.500V6.500zM9.500 12.500l2.700 2.700 4.500-5',
  help: 'M13 3.500a9.500 9.500 0 1 0 0 19 9.500 9.500 0 0 0 0-19zM10.300 10.200a2.800 2.800 0 1 1 4 2.600c-.900.500-1.300 1-1.300 2.200M13 18.200v.100',
  pill: 'M4.600 21.400a5 5 0 0 1 0-7.100l9.700-9.700a5 5 0 0 1 7.100 7.100l-9.700 9.700a5 5 0 0 1-7.100 0zM9.500 9.500l7 7',
  close: 'M6 6l14 14M20 6L6 20',
  again: 'M21.500 13a8.500 8.500 0 1 1-2.700-6.200M21.500 4v5h-5',
  change: 'M4 22l2-6L18.500 3.500l4 4L10 20z',
} as const;

export type IconName = keyof typeof paths;

/** A line icon, 26 px unless told. */
export function LineIcon({ name, size }: { name: IconName; size?: number }): JSX.Element {
  return (
    <Icon {...(size === undefined ? {} : { size })}>
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
