// The ciphers of sharing, by the platform's own WebCrypto.
import { webcrypto } from 'node:crypto';
import type { ShareCrypto } from '@rhomboid/handover';

export const shareCrypto: ShareCrypto = {
  random: (length) => webcrypto.getRandomValues(new Uint8Array(length)),
  async encrypt(raw, iv, additionalData, plain) {
    const key = await webcrypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
    return new Uint8Array(await webcrypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
  },
  async decrypt(raw, iv, additionalData, sealed) {
    const key = await webcrypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
    try {
      return new Uint8Array(await webcrypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
    } catch {
      // The tag does not fit: another key, or changed bytes.
      return null;
    }
  },
};
