// The browser's clock, dice and name for this device: what writing events needs from the world.
import { uuidv7, type Writer } from '@rhomboid/notebook';

const KEY = 'rhomboid-device';

/** A writer for this tab. Where the browser keeps no name, the tab gets one of its own. */
export function browserWriter(): Writer {
  return { device: deviceName(), now: () => Date.now(), random, zone: (now) => -new Date(now).getTimezoneOffset() };
}

/** From 0 up to, not including, 1, with the 53 bits that a number holds, from the browser's good source. */
function random(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
}

function deviceName(): string {
  const fresh = uuidv7(Date.now(), random).slice(-12);
  try {
    const kept = localStorage.getItem(KEY);
    if (kept !== null && /^[0-9a-f]{12}$/.test(kept)) return kept;
    localStorage.setItem(KEY, fresh);
  } catch {
    // A name for this visit is enough: events carry their own ids.
  }
  return fresh;
}
