// Sleep of a health export: many records of phases, from several devices, that overlap.

/** Disjoint stretches of time, in milliseconds since 1970, earliest first. */
type Stretches = (readonly [from: number, to: number])[];

/** Time asleep by day. Memory grows with the nights, not with the records. */
export interface SleepByDay {
  /** `day` is the day on which the night ended. */
  add(day: string, from: number, to: number): void;
  /** Hours of a day, with overlaps counted once, to two places. */
  hours(day: string): number;
  days(): Iterable<string>;
}

export function sleepByDay(): SleepByDay {
  const nights = new Map<string, Stretches>();
  return {
    add(day, from, to) {
      const night = nights.get(day) ?? [];
      nights.set(day, joined(night, from, to));
    },
    hours(day) {
      const ms = (nights.get(day) ?? []).reduce((sum, [from, to]) => sum + to - from, 0);
      return Math.round(ms / 36_000) / 100;
    },
    days: () => nights.keys(),
  };
}

/** The stretches with one more, joined with those that it touches. */
function joined(stretches: Stretches, from: number, to: number): Stretches {
  const apart = stretches.filter(([a, b]) => b < from || a > to);
  const touched = stretches.filter(([a, b]) => b >= from && a <= to);
  const start = Math.min(from, ...touched.map(([a]) => a));
  const end = Math.max(to, ...touched.map(([, b]) => b));
  return [...apart, [start, end] as const].sort(([a], [b]) => a - b);
}
