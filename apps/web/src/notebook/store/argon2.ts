// Argon2id (RFC 9106) without WebAssembly, which the content security policy forbids.

import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { Argon2Cost, Bytes } from '@rhomboid/notebook';

const KEY_LENGTH = 32;

/** A key of 32 bytes from a secret, as UTF-8. Takes about half a second, and lets the browser breathe meanwhile. */
export async function argon2idBytes(secret: string, salt: Bytes, { m, t, p }: Argon2Cost): Promise<Bytes> {
  return new Uint8Array(await argon2idAsync(secret, salt, { m, t, p, dkLen: KEY_LENGTH }));
}
