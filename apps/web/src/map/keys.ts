// Arrow keys as directions on the screen.
import type { Direction } from '@rhomboid/body';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The direction of an arrow key, or null for any other key. */
export function arrowOf(key: string): Direction | null {
  return ARROWS[key] ?? null;
}
