// The cryptography of backups in a browser: WebCrypto, the browser's own gzip, and Argon2id of @noble/hashes.
import type { Argon2Cost, BackupCrypto, Bytes } from '@rhomboid/notebook';

/** Makes a key from a secret; the page does it in a worker, see `derive-key.ts`. */
export type DeriveKey = (secret: string, salt: Bytes, cost: Argon2Cost) => Promise<Bytes>;

export function backupCrypto(argon2id: DeriveKey): BackupCrypto {
  return {
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    argon2id,
    async encrypt(key, iv, extra, plain) {
      const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
      return new Uint8Array(await crypto.subtle.encrypt(gcm(iv, extra), imported, plain));
    },
    async decrypt(key, iv, extra, sealed) {
      const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
      try {
        return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, extra), imported, sealed));
      } catch (wrong) {
        if ((wrong as Error).name === 'OperationError') return null;
        throw wrong;
      }
    },
    gzip: async (text) => through(new TextEncoder().encode(text), new CompressionStream('gzip')),
    gunzip: async (packed) =>
      new TextDecoder('utf-8', { fatal: true }).decode(await through(packed, new DecompressionStream('gzip'))),
  };
}

function gcm(iv: Bytes, additionalData: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData, tagLength: 128 };
}

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  const packed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
