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
  #glanced: Glanced | null = null;

  /** Forgets days at or after `index`. */
  keep(index: number): void {
    if (index < this.#open) this.#forget();
    if (this.#glanced !== null && index < this.#glanced.from) this.#glanced = null;
  }

  /** Groups of candidates (by index): twins together, in the order given; most groups have one member. */
  groups(candidates: readonly Candidate[], days: number): readonly (readonly number[])[] {
    // A power of two: no sample follows the days of the week, and samples stay when days come.
    const stride = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, days) / GLANCE)));
    if (stride !== this.#stride) this.#forget();
    this.#stride = stride;
    this.#open = Math.max(this.#open, days - OPEN_DAYS);
    const group = candidates.map((_, i) => i);
    for (const [i, j] of this.#suspects(candidates, days)) {
      if (group[i] === group[j] || !areTwins(candidates[j]!, candidates[i]!, days)) continue;
      const [from, to] = [Math.max(group[i]!, group[j]!), Math.min(group[i]!, group[j]!)];
      for (let k = 0; k <= i; k++) if (group[k] === from) group[k] = to;
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
    this.#glanced = null;
  }

  /** The pairs, larger index first, that a glance does not rule out; the same until another day is glanced at. */
  #suspects(candidates: readonly Candidate[], days: number): readonly (readonly [number, number])[] {
    const last = this.#glanced;
    const isSame =
      last !== null &&
      days <= last.to &&
      candidates.length === last.tallies.length &&
      candidates.every(({ tally }, i) => tally === last.tallies[i]);
    if (isSame) return last.suspects;
    const suspects: [number, number][] = [];
    for (let i = 0; i < candidates.length; i++) {
      for (let j = 0; j < i; j++) {
        const glance = correlationOf(this.#glance(candidates[j]!, candidates[i]!, days));
        if (glance === null || Math.abs(glance) >= GLANCE_TWIN) suspects.push([i, j]);
      }
    }
    const to = this.#stride * Math.ceil(days / this.#stride);
    const from = Math.max(0, to - this.#stride + 1);
    this.#glanced = { tallies: candidates.map(({ tally }) => tally), from, to, suspects };
    return suspects;
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

/** What a glance said on an evening: it holds while nothing changes before day `from`, and up to `to` days. */
interface Glanced {
  readonly tallies: readonly Tally[];
  readonly from: number;
  readonly to: number;
  readonly suspects: readonly (readonly [number, number])[];
}

function areTwins(a: Candidate, b: Candidate, days: number): boolean {
  const all = noMoments();
  for (let day = 0; day < days; day++) addPair(all, a, b, day);
  const correlation = correlationOf(all);
  if (correlation === null || all.days < Math.max(fewestTold, SHARED_DAYS * Math.min(a.told, b.told))) return false;
  return Math.abs(correlation) >= TWIN;
}

function addPair(moments: Moments, { series: a }: Candidate, { series: b }: Candidate, day: number): void {
  if (a.known[day] === 1 && b.known[day] === 1) addDay(moments, a.values[day]!, b.values[day]!);
}
