// Reads and writes lists in the background, so that the page stays alive meanwhile.
import type { DirectoryOptions } from '@rhomboid/care';
import { bringIn } from '../store/bring-in.ts';
import { lookAt } from './look.ts';

export interface FindWanted {
  readonly what: 'look' | 'bring';
  readonly file: File;
  readonly options: DirectoryOptions;
}

addEventListener('message', async ({ data: { what, file, options } }: MessageEvent<FindWanted>) => {
  let told = 0;
  const onBytes = (bytes: number): void => {
    // A message for each piece would be thousands.
    if (bytes - told < 1_000_000) return;
    told = bytes;
    postMessage({ bytes });
  };
  try {
    postMessage({
      done: what === 'look' ? await lookAt(file, options, onBytes) : await bringIn(file, options, onBytes),
    });
  } catch (error) {
    postMessage({ failed: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed' });
  }
});
