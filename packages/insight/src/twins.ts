// Factors that move as one: no diary can tell them apart, so they are looked at together and none is claimed alone.
import { type Candidate, fewestTold } from './candidates.ts';

/** From this correlation on, up or down, two factors are twins. */
const TWIN = 0.95;
/** Most pairs are ruled out on a few days. */
const GLANCE = 64;
const GLANCE_TWIN = 0.8;
/** Both told on this share of the days of the rarer one. */
const SHARED_DAYS = 0.8;

/** Groups of candidates (by index): twins together, in the order given; most groups have one member. */
export function twinGroups(candidates: readonly Candidate[]): readonly (readonly number[])[] {
  const group = candidates.map((_, i) => i);
  for (let i = 0; i < candidates.length; i++) {
    for (let j = 0; j < i; j++) {
      if (group[i] === group[j] || !areTwins(candidates[j]!, candidates[i]!)) continue;
      const [from, to] = [Math.max(group[i]!, group[j]!), Math.min(group[i]!, group[j]!)];
      for (let k = 0; k <= i; k++) if (group[k] === from) group[k] = to;
    }
  }
  const members = new Map<number, number[]>();
  group.forEach((to, i) => {
    const there = members.get(to);
    if (there === undefined) members.set(to, [i]);
    else there.push(i);
  });
  return [...members.values()];
}

function areTwins(a: Candidate, b: Candidate): boolean {
  const { length } = a.series.values;
  const stride = Math.max(1, Math.floor(length / GLANCE));
  if (stride > 1) {
    const glance = correlation(a, b, stride);
    if (glance !== null && Math.abs(glance.value) < GLANCE_TWIN) return false;
  }
  const all = correlation(a, b, 1);
  if (all === null || all.days < Math.max(fewestTold, SHARED_DAYS * Math.min(a.told, b.told))) return false;
  return Math.abs(all.value) >= TWIN;
}

/** Over the days on which both were told, every `stride`-th; null where either does not vary on them. */
function correlation(a: Candidate, b: Candidate, stride: number): { value: number; days: number } | null {
  const { values: x, known: knownX } = a.series;
  const { values: y, known: knownY } = b.series;
  let days = 0;
  let meanX = 0;
  let meanY = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let day = 0; day < x.length; day += stride) {
    if (knownX[day] === 0 || knownY[day] === 0) continue;
    days++;
    const fromX = x[day]! - meanX;
    const fromY = y[day]! - meanY;
    meanX += fromX / days;
    meanY += fromY / days;
    xx += fromX * (x[day]! - meanX);
    yy += fromY * (y[day]! - meanY);
    xy += fromX * (y[day]! - meanY);
  }
  return xx > 0 && yy > 0 ? { value: xy / Math.sqrt(xx * yy), days } : null;
}
