// Starts a look at a file, or bringing it in, in a worker.
import type { Result } from '@rhomboid/ground';
import { ownScript } from '../../../app/own-script.ts';
import type { ListInfo } from '../store/schema.ts';
import type { FindWanted } from './find-worker.ts';
import workerUrl from './find-worker.ts?worker&url';
import type { Looked } from './look.ts';

type Told<T> = { readonly bytes: number } | { readonly done: Result<T> } | { readonly failed: 'full' | 'failed' };

export interface FindJob<T> {
  /** Rejects with `full` or `failed`. */
  readonly done: Promise<Result<T>>;
  stop(): void;
}

export function startLook(wanted: Omit<FindWanted, 'what'>, onBytes: (bytes: number) => void): FindJob<Looked> {
  return start({ ...wanted, what: 'look' }, onBytes);
}

export function startBringing(wanted: Omit<FindWanted, 'what'>, onBytes: (bytes: number) => void): FindJob<ListInfo> {
  return start({ ...wanted, what: 'bring' }, onBytes);
}

function start<T>(wanted: FindWanted, onBytes: (bytes: number) => void): FindJob<T> {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  const done = new Promise<Result<T>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told<T>>) => {
      if ('bytes' in data) onBytes(data.bytes);
      else if ('done' in data) resolve(data.done);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', () => reject(new Error('failed')));
  }).finally(() => worker.terminate());
  worker.postMessage(wanted);
  return { done, stop: () => worker.terminate() };
}
