// A worker that makes one key from one secret, so that the page can be used meanwhile. It keeps nothing.
import type { Argon2Cost, Bytes } from '@rhomboid/notebook';
import { argon2idBytes } from './argon2.ts';

export interface KeyWanted {
  readonly secret: string;
  readonly salt: Bytes;
  readonly cost: Argon2Cost;
}

addEventListener('message', async ({ data }: MessageEvent<KeyWanted>) => {
  postMessage(await argon2idBytes(data.secret, data.salt, data.cost));
});
