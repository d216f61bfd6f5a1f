// What browsers throw for a file that someone still holds open: the standard’s name, and the one that WebKit uses.

const HELD = new Set(['NoModificationAllowedError', 'InvalidStateError']);

/** Whether a failure of the private file system may pass when the holder lets go. */
export function isHeld(cause: unknown): boolean {
  return HELD.has((cause as Error).name);
}
