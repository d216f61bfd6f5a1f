// A hybrid logical clock: the wall clock where it can be trusted, a count where it stands still or goes back. What is
// written after something was seen is always later than it, on whichever device.
// After S. Kulkarni et al., Logical Physical Clocks, OPODIS 2014.

const SHAPE = /^\d{13}-\d{4}-[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const DEVICE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const LAST_TIME = 9_999_999_999_999;
const LAST_COUNT = 9999;

/** Whether the text is a clock: `<13-digit ms>-<4-digit counter>-<device>`. Clocks sort as text. */
export function isClock(text: string): boolean {
  return SHAPE.test(text);
}

/** The milliseconds since 1970 in a clock: the wall clock of whoever wrote it, or later. */
export function timeOf(clock: string): number {
  return Number(clock.slice(0, 13));
}

/**
 * The next clock: later than `last`, and not earlier than the wall clock `now` (milliseconds since 1970), even when that
 * goes back. Only at the very end of its range, in the year 2286, does it stand still; ids then tell events apart.
 * @throws RangeError when the device has no usable name: 1 to 64 letters, digits, `-` or `_`.
 */
export function tick(last: string | null, now: number, device: string): string {
  if (!DEVICE.test(device)) throw new RangeError(`Not a name for a device: ${device}`);
  const wall = Math.max(0, Math.min(LAST_TIME, Math.floor(now) || 0));
  const lastTime = last === null ? -1 : timeOf(last);
  if (wall > lastTime) return written(wall, 0, device);
  const count = Number(last!.slice(14, 18)) + 1;
  if (count <= LAST_COUNT) return written(lastTime, count, device);
  return lastTime < LAST_TIME ? written(lastTime + 1, 0, device) : written(LAST_TIME, LAST_COUNT, device);
}

/** The later of two clocks; null is before all. */
export function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

function written(time: number, count: number, device: string): string {
  return `${String(time).padStart(13, '0')}-${String(count).padStart(4, '0')}-${device}`;
}
