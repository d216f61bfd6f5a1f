// Codes are read by a reader that others wrote.
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../packages/handover/src/share/qr.ts';
import { requirePeer } from './validators.ts';

type Reader = (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

const SCALE = 4;
const EDGE = 4;

function pixelsOf(text: string): readonly [Uint8ClampedArray, number] {
  const code = qrCode(text);
  const size = (code.length + EDGE * 2) * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const dark = code[Math.floor(y / SCALE) - EDGE]?.[Math.floor(x / SCALE) - EDGE] === true;
      if (dark) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  return [pixels, size];
}

describe('a QR code', () => {
  it('is read as it was written, in every version', { timeout: 60_000 }, () => {
    const reader = requirePeer<Reader | { readonly default: Reader }>('jsqr');
    const read = typeof reader === 'function' ? reader : reader.default;
    for (const length of [
      1, 14, 15, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
    ]) {
      const text = Array.from({ length }, (_, i) => 'shlink:/AbC-_019'[i % 16]).join('');
      const [pixels, size] = pixelsOf(text);
      expect(read(pixels, size, size)?.data, `${length} characters`).toBe(text);
    }
  });
});
