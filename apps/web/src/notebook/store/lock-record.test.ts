import fc from 'fast-check';
import { expect, it } from 'vitest';
import { argon2idBytes } from './argon2.ts';
import { backupCrypto } from './backup-crypto.ts';
import { delayAfter, isLongEnough, makeLock, openLock, parseAttempts, parseLock, waitLeft } from './lock-record.ts';

// Deriving a key takes a second of work each time, and longer on a loaded machine.
it('opens with its passcode, however it was typed, and with no other', { timeout: 60_000 }, async () => {
  const cipher = backupCrypto(argon2idBytes);
  const { record } = await makeLock('café-11', 5, cipher);
  expect(await openLock(record, 'cafe\u0301-11 ', cipher)).toBeInstanceOf(CryptoKey);
  expect(await openLock(record, 'cafe-11', cipher)).toBeNull();
  expect((await openLock(record, 'café-11', cipher))?.extractable).toBe(false);
});

it('lets the first tries pass, and then waits ever longer, up to a quarter of an hour', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 500].map((wrong) => delayAfter(wrong) / 1000)).toEqual([
    0, 0, 0, 5, 15, 45, 135, 405, 900, 900, 900,
  ]);
});

it('waits no longer than the delay, and never less than nothing, whatever the clock does', () => {
  const time = fc.integer({ min: 0, max: 4e12 });
  fc.assert(
    fc.property(fc.nat({ max: 40 }), time, time, (wrong, last, now) => {
      const wait = waitLeft({ wrong, last }, now);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(delayAfter(wrong));
      if (now >= last + delayAfter(wrong)) expect(wait).toBe(0);
      if (now <= last) expect(wait).toBe(delayAfter(wrong));
    }),
  );
});

it('asks for six letters or digits', () => {
  expect(['12345', ' 1234 ', ''].some(isLongEnough)).toBe(false);
  expect(['123456', '🐢🐢🐢🐢🐢🐢'].every(isLongEnough)).toBe(true);
});

it('reads what is stored, and takes anything else for nothing', () => {
  expect(parseAttempts({ wrong: 3, last: 7 })).toEqual({ wrong: 3, last: 7 });
  for (const other of [undefined, null, {}, { wrong: '3', last: 7 }])
    expect(parseAttempts(other)).toEqual({ wrong: 0, last: 0 });
  expect(parseLock(undefined)).toBeNull();
});
