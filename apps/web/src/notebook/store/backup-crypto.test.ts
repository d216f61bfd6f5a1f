import { argon2Sync, createDecipheriv } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { argon2id } from '@noble/hashes/argon2.js';
import { BACKUP_COST, type Bytes, createAuthor, openBackup, sealBackup } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argon2idBytes } from './argon2.ts';
import { backupCrypto } from './backup-crypto.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (length: number, value: number): Bytes => new Uint8Array(length).fill(value);
const crypto = backupCrypto(argon2idBytes);

describe('Argon2id', () => {
  it('gives the tag of RFC 9106, section 5.3', () => {
    const given = { t: 3, m: 32, p: 4, version: 0x13, key: bytes(8, 3), personalization: bytes(12, 4), dkLen: 32 };
    expect(hex(argon2id(bytes(32, 1), bytes(16, 2), given))).toBe(
      '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
    );
  });

  it('gives the key of the reference program and of OpenSSL', async () => {
    const salt = new Uint8Array(Buffer.from('somesalt'));
    expect(hex(await argon2idBytes('password', salt, { m: 256, t: 2, p: 1 }))).toBe(
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    );
    const secret = 'gärten lamp 七 rivers';
    const nonce = bytes(16, 9);
    const { m: memory, t: passes, p: parallelism } = BACKUP_COST;
    const other = argon2Sync('argon2id', { message: secret, nonce, memory, passes, parallelism, tagLength: 32 });
    expect(hex(await argon2idBytes(secret, nonce, BACKUP_COST))).toBe(hex(other));
  });
});

describe('the cipher and the packing', () => {
  it('are the same as elsewhere, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const packed = await crypto.gzip(text);
        expect(gunzipSync(packed).toString()).toBe(text);
        expect(await crypto.gunzip(new Uint8Array(gzipSync(text)))).toBe(text);
        const [key, iv, extra] = [bytes(32, 5), bytes(12, 6), bytes(7, 7)];
        const sealed = await crypto.encrypt(key, iv, extra, packed);
        expect(sealed.length).toBe(packed.length + 16);
        const open = createDecipheriv('aes-256-gcm', key, iv).setAAD(extra).setAuthTag(sealed.subarray(-16));
        expect(hex(Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()]))).toBe(hex(packed));
        expect(await crypto.decrypt(key, iv, extra, sealed)).toEqual(packed);
        expect(await crypto.decrypt(key, iv, bytes(7, 8), sealed)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('refuse what is no gzip, and what is too short to be sealed', async () => {
    await expect(crypto.gunzip(bytes(20, 1))).rejects.toThrow();
    expect(await crypto.decrypt(bytes(32, 1), bytes(12, 1), bytes(1, 1), bytes(3, 1))).toBeNull();
  });
});

it('makes a backup that opens again', async () => {
  const author = createAuthor(
    { device: 'phone', now: () => 1_790_000_000_000, random: Math.random, zone: () => 0 },
    null,
  );
  const events = Array.from({ length: 312 }, (_, i) => author.create('pain', { now: i % 11 }));
  const options = { hint: 'the lamp', day: '2026-11-21', crypto };
  const file = await sealBackup(events, 'garden lamp seven', options);
  const opened = await openBackup(file, 'garden lamp seven', crypto);
  expect(opened).toMatchObject({ ok: true, value: { events, bad: [] } });
});
