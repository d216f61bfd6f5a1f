// Which medicines were taken within a day, so that their next dose is of interest.
import { addDays } from '@rhomboid/ground';
import type { Now } from '@rhomboid/notebook';
import type { TakenMedicine } from '@rhomboid/plan';

/** As many as Today has room for. */
const MOST = 3;

/** Names as they were written, the latest first, each once. A dose without a time counts for its whole day. */
export function latelyTaken(taken: readonly TakenMedicine[], now: Pick<Now, 'day' | 'time'>): readonly string[] {
  const from = `${addDays(now.day, -1)}T${now.time}`;
  const lately = taken
    .map(({ medicine, day, time = '23:59' }) => ({ medicine, at: `${day}T${time}` }))
    .filter(({ at }) => at >= from)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return [...new Set(lately.map(({ medicine }) => medicine))].slice(0, MOST);
}
