// Starts the reading of a file in a worker, so that a large one does not hold up the page.
import type { ImportPreview } from '@rhomboid/notebook';
import { ownScript } from '../../../app/own-script.ts';
import workerUrl from './import-worker.ts?worker&url';
import type { ImportWanted } from './read-import.ts';

/** What the worker tells. */
type Told = { readonly bytes: number } | { readonly preview: ImportPreview } | { readonly failed: true };

export interface ImportJob {
  /** The preview; rejects when the file cannot be read to its end. */
  readonly preview: Promise<ImportPreview>;
  stop(): void;
}

/** `onBytes` is told how much of the file was read so far. */
export function startImport(wanted: ImportWanted, onBytes: (bytes: number) => void): ImportJob {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  const preview = new Promise<ImportPreview>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('bytes' in data) onBytes(data.bytes);
      else if ('preview' in data) resolve(data.preview);
      else reject(new Error('The file could not be read.'));
    });
    worker.addEventListener('error', () => reject(new Error('The file could not be read.')));
  }).finally(() => worker.terminate());
  worker.postMessage(wanted);
  return { preview, stop: () => worker.terminate() };
}
