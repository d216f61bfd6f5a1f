// Timing that survives a busy machine: the median of many short batches.

/** How long one call takes, in microseconds: the median over batches and the middle half of them. */
export interface Timing {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const batchMilliseconds = 12;
const batches = 15;
const slowMilliseconds = 1000;

/** Times a function. It must return something that depends on its work, lest the work be left out. */
export function time(work: () => number): Timing {
  const calls = callsPerBatch(work);
  const perCall = Array.from({ length: batches }, () => batch(work, calls));
  return summary(perCall);
}

/** Times an asynchronous function, call by call; three calls are enough of a slow one. */
export async function timeAsync(work: () => Promise<number>): Promise<Timing> {
  const perCall: number[] = [];
  const end = performance.now() + slowMilliseconds;
  for (let warm = 0; warm < 5 && performance.now() < end; warm++) use(await work());
  while (perCall.length < 3 || (perCall.length < 10 * batches && performance.now() < end)) {
    const start = performance.now();
    use(await work());
    perCall.push(1000 * (performance.now() - start));
  }
  return summary(perCall);
}

let sink = 0;

function use(result: number): void {
  sink = (sink + result) % 1e9;
}

function batch(work: () => number, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) use(work());
  return (1000 * (performance.now() - start)) / calls;
}

/** Warms the function up and finds how many calls fill a batch. */
function callsPerBatch(work: () => number): number {
  for (let calls = 1; ; calls *= 2) {
    const milliseconds = (batch(work, calls) * calls) / 1000;
    if (milliseconds >= batchMilliseconds) return calls;
  }
}

/** The middle and the middle half of some times. */
export function summary(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
