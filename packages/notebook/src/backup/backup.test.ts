import { argon2, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_VERSION, type NotebookEvent } from '../log/event.ts';
import { writeJsonLines } from '../log/json-lines.ts';
import { openBackup, passphraseProblem, readBackupHeader, sealBackup } from './backup.ts';
import type { BackupCrypto, Bytes } from './crypto.ts';
import { BACKUP_COST, BACKUP_VERSION } from './header.ts';

const TAG = 16;

/** The port on Node's own cryptography. */
const nodeCrypto: BackupCrypto = {
  random: (length) => new Uint8Array(randomBytes(length)),
  argon2id: async (secret, nonce, { m, t, p }) =>
    new Uint8Array(
      await promisify(argon2)('argon2id', {
        message: secret,
        nonce,
        memory: m,
        passes: t,
        parallelism: p,
        tagLength: 32,
      }),
    ),
  async encrypt(key, iv, extra, plain) {
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(extra);
    return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
  },
  async decrypt(key, iv, extra, sealed) {
    if (sealed.length < TAG) return null;
    const cipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(extra).setAuthTag(sealed.subarray(-TAG));
    try {
      return new Uint8Array(Buffer.concat([cipher.update(sealed.subarray(0, -TAG)), cipher.final()]));
    } catch {
      return null;
    }
  },
  gzip: async (text) => new Uint8Array(await promisify(gzip)(text)),
  gunzip: async (packed) => (await promisify(gunzip)(packed)).toString('utf8'),
};

/** Cheap enough to be made a thousand times; the real cost is tried once below. */
const CHEAP = { m: 8, t: 1, p: 1 };
const PASSPHRASE = 'garden lamp seven rivers';
const DAY = '2026-11-21';

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const uuid = fc.tuple(hex(8), hex(4), hex(3), hex(3), hex(12)).map(([a, b, c, d, e]) => `${a}-${b}-7${c}-8${d}-${e}`);
const event: fc.Arbitrary<NotebookEvent> = fc.record({
  v: fc.constant(EVENT_VERSION),
  id: uuid,
  at: fc.integer({ min: 0, max: 4e12 }).map((time) => `${String(time).padStart(13, '0')}-0000-aabbccddeeff`),
  entry: uuid,
  kind: fc.constant('note' as const),
  set: fc.record({ day: fc.constant(DAY), note: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) }),
});
const log = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 12 });
const sample: readonly NotebookEvent[] = fc
  .sample(log, { numRuns: 50, seed: 7 })
  .sort((a, b) => b.length - a.length)[0]!;

const seal = (events: readonly NotebookEvent[], hint = ''): Promise<Bytes> =>
  sealBackup(events, PASSPHRASE, { hint, day: DAY, crypto: nodeCrypto, cost: CHEAP });
const why = async (file: Bytes, passphrase = PASSPHRASE): Promise<string> => {
  const opened = await openBackup(file, passphrase, nodeCrypto);
  if (opened.ok) throw new Error('It opened.');
  expect(opened.problems).toHaveLength(1);
  return opened.problems[0]!.message;
};
const headerOf = (file: Bytes): Record<string, unknown> => {
  const line = Buffer.from(file.subarray(0, file.indexOf(10))).toString();
  return JSON.parse(line) as Record<string, unknown>;
};
/** The same file with another first line. */
const withHeader = (file: Bytes, change: Record<string, unknown>): Bytes => {
  const line = Buffer.from(`${JSON.stringify({ ...headerOf(file), ...change })}\n`);
  return new Uint8Array(Buffer.concat([line, file.subarray(file.indexOf(10) + 1)]));
};

describe('a backup', () => {
  it('gives back the log that went in, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (events) => {
        const opened = await openBackup(await seal(events), PASSPHRASE, nodeCrypto);
        expect(opened).toMatchObject({ ok: true, value: { bad: [], header: { events: events.length, day: DAY } } });
        if (opened.ok) expect(writeJsonLines(opened.value.events)).toBe(writeJsonLines(events));
      }),
      { numRuns: 300 },
    );
  });

  it('says in its first line how it is locked, and nothing of what is inside', async () => {
    const file = await sealBackup(sample, PASSPHRASE, { hint: 'the école, 1998', day: DAY, crypto: nodeCrypto });
    const header = headerOf(file);
    expect(header).toEqual({
      format: 'rhomboid-notebook-backup',
      version: BACKUP_VERSION,
      kdf: { name: 'argon2id', m: 19_456, t: 2, p: 1 },
      salt: expect.stringMatching(/^[0-9a-f]{32}$/),
      iv: expect.stringMatching(/^[0-9a-f]{24}$/),
      hint: 'the école, 1998',
      day: DAY,
      events: sample.length,
      bytes: file.length - file.indexOf(10) - 1,
    });
    expect(file.subarray(0, file.indexOf(10)).every((byte) => byte < 127)).toBe(true);
    expect(BACKUP_COST).toEqual({ m: 19_456, t: 2, p: 1 });
    expect((await openBackup(file, PASSPHRASE, nodeCrypto)).ok).toBe(true);
    expect(readBackupHeader(file)).toMatchObject({ ok: true, value: { hint: 'the école, 1998' } });
  });

  it('is never the same file twice', async () => {
    const [one, two] = [headerOf(await seal(sample)), headerOf(await seal(sample))];
    expect(one.salt).not.toBe(two.salt);
    expect(one.iv).not.toBe(two.iv);
  });

  it('opens with the same letters from another keyboard, and with a space too many', async () => {
    const file = await sealBackup(sample, 'cafe\u0301 au lait', {
      hint: '',
      day: DAY,
      crypto: nodeCrypto,
      cost: CHEAP,
    });
    expect((await openBackup(file, ' caf\u00e9 au lait ', nodeCrypto)).ok).toBe(true);
  });
});

describe('a backup that cannot be opened', () => {
  it('fails cleanly when any one byte is another', async () => {
    const file = await seal(sample, 'a hint');
    const sentences = new Set<string>();
    for (let at = 0; at < file.length; at++) {
      const flipped = file.slice();
      flipped[at] = flipped[at]! ^ (1 << (at % 8));
      sentences.add(await why(flipped));
    }
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\. ?[A-Z].*\.$/);
    expect(sentences.size).toBeGreaterThanOrEqual(4);
  });

  it('fails cleanly for any other change of bytes', async () => {
    const file = await seal(sample);
    const place = fc.integer({ min: 0, max: file.length });
    await fc.assert(
      fc.asyncProperty(place, place, fc.uint8Array({ maxLength: 40 }), async (from, to, put) => {
        const [low, high] = from < to ? [from, to] : [to, from];
        const other = new Uint8Array(Buffer.concat([file.subarray(0, low), put, file.subarray(high)]));
        fc.pre(Buffer.compare(other, file) !== 0);
        await why(other);
      }),
      { numRuns: 500 },
    );
  });

  it('is told when its end is missing, wherever it was cut', async () => {
    const file = await seal(sample);
    // Before the first comma it does not say yet what it is.
    for (let length = file.indexOf(44); length < file.length; length++)
      expect(await why(file.slice(0, length))).toMatch(/cut short/);
  });

  it('is told when something was added, or nothing of it is left', async () => {
    const file = await seal(sample);
    expect(await why(new Uint8Array([...file, 0]))).toMatch(/is damaged/);
    expect(await why(new Uint8Array())).toMatch(/not a backup/);
  });

  it('says both when the passphrase does not fit: the cipher cannot tell them apart', async () => {
    const file = await seal(sample);
    expect(await why(file, 'garden lamp seven river')).toMatch(/passphrase is wrong, or the file is damaged/);
    const broken = file.slice();
    broken[file.length - 20]! ^= 1;
    expect(await why(broken)).toBe(await why(file, 'another passphrase'));
  });

  it('names a newer release, and takes no other file for a backup', async () => {
    const file = await seal(sample);
    expect(await why(withHeader(file, { version: BACKUP_VERSION + 1 }))).toMatch(/newer release/);
    expect(await why(withHeader(file, { format: 'something-else' }))).toMatch(/not a backup/);
    expect(await why(new Uint8Array(Buffer.from('{"v":1,"id":"x"}\n')))).toMatch(/not a backup/);
  });

  it('does not ask for the memory that a made-up header wants', async () => {
    const file = await seal(sample);
    for (const kdf of [
      { name: 'argon2id', m: 4_000_000, t: 2, p: 1 },
      { name: 'argon2id', m: 19_456, t: 1000, p: 1 },
      { name: 'argon2id', m: 0, t: 0, p: 0 },
      { name: 'scrypt', m: 19_456, t: 2, p: 1 },
      null,
    ])
      expect(await why(withHeader(file, { kdf }))).toMatch(/is damaged/);
  });
});

describe('a new passphrase', () => {
  it('is refused when it is short, or when the hint gives it away', async () => {
    expect(passphraseProblem('seven77', '')?.message).toMatch(/at least 8/);
    expect(passphraseProblem(PASSPHRASE, `it is ${PASSPHRASE.toUpperCase()}!`)?.message).toMatch(/hint gives/);
    expect(passphraseProblem(PASSPHRASE, 'x'.repeat(121))?.message).toMatch(/at most 120/);
    expect(passphraseProblem(PASSPHRASE, 'where we met')).toBeNull();
    await expect(sealBackup([], 'short', { hint: '', day: DAY, crypto: nodeCrypto })).rejects.toThrow(RangeError);
  });
});
