import type { Bytes } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handedOver, linkText, readLink } from './link.ts';
import { qrCode } from './qr.ts';
import { newKey, openSealed, type ShareCrypto, sealText } from './sealed-file.ts';

const platform: ShareCrypto = {
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  encrypt: async (raw, iv, additionalData, plain) =>
    new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, await keyOf(raw), plain)),
  decrypt: async (raw, iv, additionalData, sealed) => {
    try {
      return new Uint8Array(
        await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, await keyOf(raw), sealed),
      );
    } catch {
      return null;
    }
  },
};

function keyOf(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

describe('a sealed file', () => {
  it('gives back its text to the key, and nothing to another', async () => {
    const key = newKey(platform);
    const file = await sealText('Grüße 🦴', 'application/fhir+json', key, platform);
    expect(file.split('.')).toHaveLength(5);
    expect(await openSealed(file, key, platform)).toEqual({
      ok: true,
      value: { text: 'Grüße 🦴', contentType: 'application/fhir+json' },
    });
    expect((await openSealed(file, newKey(platform), platform)).ok).toBe(false);
  });

  it('is refused when any part of it was changed', async () => {
    const key = newKey(platform);
    const file = await sealText('{"resourceType":"Bundle"}', 'application/fhir+json', key, platform);
    for (let at = 0; at < file.length; at += 1) {
      const other = file[at] === 'A' ? 'B' : 'A';
      const changed = file.slice(0, at) + other + file.slice(at + 1);
      expect((await openSealed(changed, key, platform)).ok, `at ${at}`).toBe(false);
    }
  });
});

describe('a link', () => {
  const link = { url: handedOver('x'), key: new Uint8Array(32).fill(7), label: 'Back pain', expires: 2_000_000_000 };

  it('is read as it was written, also behind a viewer', () => {
    expect(readLink(linkText(link), 1)).toEqual({ ok: true, value: link });
    expect(readLink(`https://viewer.example#${linkText(link)}`, 1)).toEqual({ ok: true, value: link });
  });

  it('has an end', () => {
    expect(readLink(linkText(link), 2_000_000_001).ok).toBe(false);
  });

  it('stands any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readLink(`shlink:/${text}`, 1).ok === 'boolean'));
  });
});

describe('a code', () => {
  it('has the size of the smallest version that holds it', () => {
    expect(qrCode('a')).toHaveLength(21);
    expect(qrCode('x'.repeat(14))).toHaveLength(21);
    expect(qrCode('x'.repeat(15))).toHaveLength(25);
    expect(qrCode('x'.repeat(666))).toHaveLength(97);
    expect(() => qrCode('x'.repeat(667))).toThrow(RangeError);
  });
});
