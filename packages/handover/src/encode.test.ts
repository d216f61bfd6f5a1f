import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64, base64url, fromBase64url, fromUtf8, utf8 } from './encode.ts';

/** Any UTF-16, halves of characters included. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

it('writes bytes as the platform does', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(base64url(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

it('writes text as UTF-8 and reads it back', () => {
  fc.assert(
    fc.property(units, (text) => {
      expect(utf8(text)).toEqual(new Uint8Array(Buffer.from(text.toWellFormed(), 'utf8')));
      expect(fromUtf8(utf8(text))).toBe(text.toWellFormed());
    }),
  );
  expect(fromUtf8(Uint8Array.of(0xff))).toBeNull();
});

it('refuses what is no base64url', () => {
  for (const text of ['a', 'a+b=', 'ab c', 'abcde', 'AB']) expect(fromBase64url(text)).toBeNull();
});
