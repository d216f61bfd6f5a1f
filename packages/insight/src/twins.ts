// Factors that move as one: no diary can tell them apart, so they are looked at together and none is claimed alone.
import { type Candidate, fewestTold } from './candidates.ts';
import { addDay, correlationOf, type Moments, noMoments } from './moments.ts';
import type { Tally } from './tally.ts';

/** From this correlation on, up or down, two factors are twins. */
const TWIN = 0.95;
/** Most pairs are ruled out on a few days: at least so many, and fewer than twice as many, evenly apart. */
const GLANCE = 64;
const GLANCE_TWIN = 0.8;
/** Both told on this share of the days of the rarer one. */
const SHARED_DAYS = 0.8;
/** The last days may still change: what is kept stops before them. */
const OPEN_DAYS = 8;

/** Finds twins evening after evening; what it finds depends on the candidates alone. */
export class Twins {
  #pairs = new WeakMap<Tally, WeakMap<Tally, Moments>>();
  #stride = 1;
  /** No day from this one on was taken in for good. */
  #open = 0;

  /** Forgets days at or after `index`. */
  keep(index: number): void {
    if (index < this.#open) this.#forget();
  }

  /** Groups of candidates (by index): twins together, in the order given; most groups have one member. */
  groups(candidates: readonly Candidate[], days: number): readonly (readonly number[])[] {
    // A power of two: no sample follows the days of the week, and samples stay when days come.
    const stride = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, days) / GLANCE)));
    if (stride !== this.#stride) this.#forget();
    this.#stride = stride;
    this.#open = Math.max(this.#open, days - OPEN_DAYS);
    const group = candidates.map((_, i) => i);
    for (let i = 0; i < candidates.length; i++) {
      for (let j = 0; j < i; j++) {
        if (group[i] === group[j] || !this.#areTwins(candidates[j]!, candidates[i]!, days)) continue;
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

  #forget(): void {
    this.#pairs = new WeakMap();
    this.#open = 0;
  }

  #areTwins(a: Candidate, b: Candidate, days: number): boolean {
    const glance = correlationOf(this.#glance(a, b, days));
    if (glance !== null && Math.abs(glance) < GLANCE_TWIN) return false;
    const all = noMoments();
    for (let day = 0; day < days; day++) addPair(all, a, b, day);
    const correlation = correlationOf(all);
    if (correlation === null || all.days < Math.max(fewestTold, SHARED_DAYS * Math.min(a.told, b.told))) return false;
    return Math.abs(correlation) >= TWIN;
  }

  /** Every `stride`-th day: those that are settled from what is kept, the others anew. */
  #glance(a: Candidate, b: Candidate, days: number): Moments {
    let of = this.#pairs.get(a.tally);
    if (of === undefined) {
      of = new WeakMap();
      this.#pairs.set(a.tally, of);
    }
    let kept = of.get(b.tally);
    if (kept === undefined) {
      kept = noMoments();
      of.set(b.tally, kept);
    }
    const stride = this.#stride;
    for (; kept.upTo < days - OPEN_DAYS; kept.upTo += stride) addPair(kept, a, b, kept.upTo);
    if (kept.upTo >= days) return kept;
    const moments = { ...kept };
    for (; moments.upTo < days; moments.upTo += stride) addPair(moments, a, b, moments.upTo);
    return moments;
  }
}

function addPair(moments: Moments, { series: a }: Candidate, { series: b }: Candidate, day: number): void {
  if (a.known[day] === 1 && b.known[day] === 1) addDay(moments, a.values[day]!, b.values[day]!);
}
