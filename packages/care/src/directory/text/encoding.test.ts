import { describe, expect, it } from 'vitest';
import { sniffEncoding } from './encoding.ts';

const TEXT = 'name,town\nCafé Physio,Köln\n';

describe('the encoding of a file', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-16le', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['utf-16le', Buffer.from(TEXT, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(TEXT, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(TEXT, 'latin1')],
    ['utf-8', new TextEncoder().encode('Körper').subarray(0, 2)],
    ['utf-8', new Uint8Array()],
  ] as const)('%s', (encoding, bytes) => {
    expect(sniffEncoding(bytes)).toBe(encoding);
    if (bytes.length > 20) expect(new TextDecoder(encoding).decode(bytes)).toBe(TEXT);
  });
});
