// Times a piece of work many times over: every call, and apart from it those during which no other program took the processor.

/** Milliseconds; percentiles over the calls of all cases. */
export interface Timing {
  readonly cases: number;
  readonly all: Percentiles;
  /** Calls during which the system did not take the processor away from this process; their number depends on the machine. */
  readonly uninterrupted: Percentiles;
  /** The slowest 1 % of cases, each by the quickest of its calls: what the work itself needs. */
  readonly quickestP99: number;
}

export interface Percentiles {
  readonly calls: number;
  readonly p50: number;
  readonly p99: number;
}

/** Each case runs `calls` times to warm up, then `calls` times by the clock. */
export function timeAll(cases: readonly (() => unknown)[], calls: number): Timing {
  for (const run of cases) for (let call = 0; call < calls; call++) run();
  const all: number[] = [];
  const uninterrupted: number[] = [];
  const quickest = cases.map((run) => {
    let best = Number.POSITIVE_INFINITY;
    for (let call = 0; call < calls; call++) {
      const before = process.resourceUsage().involuntaryContextSwitches;
      const start = performance.now();
      run();
      const took = performance.now() - start;
      all.push(took);
      if (process.resourceUsage().involuntaryContextSwitches === before) uninterrupted.push(took);
      best = Math.min(best, took);
    }
    return best;
  });
  return { cases: cases.length, all: of(all), uninterrupted: of(uninterrupted), quickestP99: at(quickest, 0.99) };
}

function of(times: readonly number[]): Percentiles {
  return { calls: times.length, p50: at(times, 0.5), p99: at(times, 0.99) };
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
