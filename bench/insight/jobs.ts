// The work that threads share: what a job is, what comes back, and how people are dealt out.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DailyJob, DailyPerson } from './daily.ts';
import type { ExperimentJob, ExperimentPerson } from './experiment-job.ts';
import type { FlareJob, FlareResult } from './flare-job.ts';
import type { LookJob, LookResult } from './one-look.ts';

export type Job = LookJob | DailyJob | FlareJob | ExperimentJob;

/** What each kind of job gives back. */
export interface Results {
  readonly look: LookResult;
  readonly daily: readonly DailyPerson[];
  readonly flare: FlareResult;
  readonly experiment: readonly ExperimentPerson[];
}

/** People in one job: few, so that the threads end together. */
const PEOPLE_A_JOB = 10;

/** A job for so many people from a first seed on, in pieces. */
export function pieces<J extends Job>(job: Omit<J, 'seeds'>, people: number, firstSeed: number): J[] {
  const all: J[] = [];
  for (let from = 0; from < people; from += PEOPLE_A_JOB) {
    const count = Math.min(PEOPLE_A_JOB, people - from);
    all.push({ ...job, seeds: Array.from({ length: count }, (_, i) => firstSeed + from + i) } as unknown as J);
  }
  return all;
}

/** Threads that work off jobs. */
export class Crew {
  private readonly idle: Worker[];
  private readonly all: readonly Worker[];
  private readonly waiting: (() => void)[] = [];

  constructor(threads: number) {
    this.all = Array.from({ length: threads }, () => new Worker(new URL('./worker.ts', import.meta.url)));
    this.idle = [...this.all];
  }

  /** Results in the order of the jobs. */
  run<K extends Job['kind']>(jobs: readonly Extract<Job, { kind: K }>[]): Promise<Results[K][]> {
    return Promise.all(jobs.map((job) => this.one(job) as Promise<Results[K]>));
  }

  async end(): Promise<void> {
    await Promise.all(this.all.map((worker) => worker.terminate()));
  }

  private async one(job: Job): Promise<unknown> {
    while (this.idle.length === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    const worker = this.idle.pop()!;
    try {
      worker.postMessage(job);
      const [result] = (await once(worker, 'message')) as [unknown];
      return result;
    } finally {
      this.idle.push(worker);
      this.waiting.shift()?.();
    }
  }
}
