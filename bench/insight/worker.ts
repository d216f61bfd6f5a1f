// One thread: takes a job, gives its result.
import { parentPort } from 'node:worker_threads';
import { followDaily } from './daily.ts';
import { runExperiments } from './experiment-job.ts';
import { watchAll } from './flare-job.ts';
import type { Job, Results } from './jobs.ts';
import { look } from './one-look.ts';

function resultOf(job: Job): Results[Job['kind']] {
  switch (job.kind) {
    case 'look':
      return look(job);
    case 'daily':
      return followDaily(job);
    case 'flare':
      return watchAll(job);
    case 'experiment':
      return runExperiments(job);
  }
}

parentPort!.on('message', (job: Job) => parentPort!.postMessage(resultOf(job)));
