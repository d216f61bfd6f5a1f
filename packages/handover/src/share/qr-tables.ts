// Numbers of the QR code standard (ISO/IEC 18004) for error correction level M, versions 1 to 20.

/** Words of error correction in each block, by version. */
export const CORRECTION_WORDS: readonly number[] = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
];
/** Blocks, by version. */
export const BLOCKS: readonly number[] = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/** All words of a version, data and correction: its modules without the patterns that stand in every code, by eight. */
export function wordsIn(version: number): number {
  const aligned = version < 2 ? 0 : Math.floor(version / 7) + 2;
  const modules =
    (16 * version + 128) * version +
    64 -
    (aligned === 0 ? 0 : (25 * aligned - 10) * aligned - 55) -
    (version < 7 ? 0 : 36);
  return Math.floor(modules / 8);
}

/** Middles of the small squares that keep a large code straight, along one side. */
export function alignments(version: number): readonly number[] {
  if (version < 2) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const last = version * 4 + 10;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => last - step * (count - 2 - i))];
}
