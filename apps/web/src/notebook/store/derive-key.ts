// Makes keys in a worker; where the browser starts none, on the page.
import type { Argon2Cost, Bytes } from '@rhomboid/notebook';
import { ownScript } from '../../app/own-script.ts';
import type { KeyWanted } from './backup-worker.ts';
import workerUrl from './backup-worker.ts?worker&url';

/** A key of 32 bytes from a secret, by Argon2id. */
export async function deriveKey(secret: string, salt: Bytes, cost: Argon2Cost): Promise<Bytes> {
  const worker = startWorker();
  if (worker === null) return onPage(secret, salt, cost);
  try {
    return await new Promise<Bytes>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Bytes>) => resolve(data));
      worker.addEventListener('error', reject);
      worker.postMessage({ secret, salt, cost } satisfies KeyWanted);
    });
  } catch {
    return onPage(secret, salt, cost);
  } finally {
    worker.terminate();
  }
}

/** Fetched only when it is needed. */
async function onPage(secret: string, salt: Bytes, cost: Argon2Cost): Promise<Bytes> {
  const { argon2idBytes } = await import('./argon2.ts');
  return argon2idBytes(secret, salt, cost);
}

function startWorker(): Worker | null {
  try {
    return new Worker(ownScript(workerUrl), { type: 'module' });
  } catch {
    return null;
  }
}
