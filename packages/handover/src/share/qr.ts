// A QR code (ISO/IEC 18004): bytes, error correction M, versions 1 to 20, which holds links of up to 666 characters.
import { utf8 } from '../encode.ts';
import { correction } from './qr-correct.ts';
import { alignments, BLOCKS, CORRECTION_WORDS, wordsIn } from './qr-tables.ts';

/** Rows of modules; true is dark. */
export type QrCode = readonly (readonly boolean[])[];

/** The code of a text; RangeError where it is too long for version 20. */
export function qrCode(text: string): QrCode {
  const bytes = utf8(text);
  const version = versionFor(bytes.length);
  const grid = new Grid(version);
  grid.fill(interleaved(bytes, version));
  return grid.best();
}

function dataWords(version: number): number {
  return wordsIn(version) - CORRECTION_WORDS[version - 1]! * BLOCKS[version - 1]!;
}

function versionFor(bytes: number): number {
  for (let version = 1; version <= BLOCKS.length; version++) {
    const lengthBits = version < 10 ? 8 : 16;
    if (4 + lengthBits + bytes * 8 <= dataWords(version) * 8) return version;
  }
  throw new RangeError('The text is too long for one code.');
}

/** Data words with their head and padding, in blocks with correction, woven together. */
function interleaved(bytes: Uint8Array, version: number): readonly number[] {
  const bits: number[] = [];
  const put = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  const capacity = dataWords(version);
  put(4, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  put(0, Math.min(4, capacity * 8 - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  for (let pad = 0xec; bits.length < capacity * 8; pad ^= 0xec ^ 0x11) put(pad, 8);
  const words = Array.from({ length: capacity }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce((word, bit) => word * 2 + bit, 0),
  );
  return weave(words, version);
}

function weave(words: readonly number[], version: number): readonly number[] {
  const count = BLOCKS[version - 1]!;
  const short = Math.floor(words.length / count);
  const long = words.length % count;
  const blocks: { readonly data: readonly number[]; readonly check: readonly number[] }[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    const length = short + (i >= count - long ? 1 : 0);
    const data = words.slice(at, at + length);
    blocks.push({ data, check: correction(data, CORRECTION_WORDS[version - 1]!) });
    at += length;
  }
  const woven = (pick: (block: (typeof blocks)[number]) => readonly number[]): readonly number[] => {
    const longest = Math.max(...blocks.map((block) => pick(block).length));
    return Array.from({ length: longest }, (_, i) => blocks.flatMap((block) => pick(block)[i] ?? [])).flat();
  };
  return [...woven(({ data }) => data), ...woven(({ check }) => check)];
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The modules while they are put in place; null is free for data. */
class Grid {
  readonly #size: number;
  readonly #version: number;
  readonly #cells: (boolean | null)[][];
  readonly #fixed: boolean[][];

  constructor(version: number) {
    this.#version = version;
    this.#size = version * 4 + 17;
    this.#cells = Array.from({ length: this.#size }, () => new Array<boolean | null>(this.#size).fill(null));
    this.#patterns();
    this.#fixed = this.#cells.map((row) => row.map((cell) => cell !== null));
  }

  #set(x: number, y: number, dark: boolean): void {
    if (x >= 0 && y >= 0 && x < this.#size && y < this.#size) this.#cells[y]![x] = dark;
  }

  #patterns(): void {
    const end = this.#size - 7;
    for (let i = 0; i < this.#size; i++) {
      this.#set(6, i, i % 2 === 0);
      this.#set(i, 6, i % 2 === 0);
    }
    for (const [x, y] of [
      [3, 3],
      [end + 3, 3],
      [3, end + 3],
    ] as const)
      this.#square(x, y, 4, [0, 1, 3]);
    const at = alignments(this.#version);
    const last = at.length - 1;
    for (const [i, x] of at.entries())
      for (const [k, y] of at.entries())
        if (!((i === 0 && k === 0) || (i === 0 && k === last) || (i === last && k === 0)))
          this.#square(x, y, 2, [0, 2]);
    this.#format(0);
    this.#versionBits();
  }

  /** Rings around a middle; those of `dark` radii are dark. */
  #square(x: number, y: number, radius: number, dark: readonly number[]): void {
    for (let dy = -radius; dy <= radius; dy++)
      for (let dx = -radius; dx <= radius; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        this.#set(x + dx, y + dy, dark.includes(ring));
      }
  }

  /** Level M and the mask, twice, with their own correction (BCH 15,5). */
  #format(mask: number): void {
    let rest = mask;
    for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
    const bits = ((mask << 10) | rest) ^ 0x5412;
    const bit = (i: number): boolean => ((bits >> i) & 1) === 1;
    for (let i = 0; i <= 5; i++) this.#set(8, i, bit(i));
    this.#set(8, 7, bit(6));
    this.#set(8, 8, bit(7));
    this.#set(7, 8, bit(8));
    for (let i = 9; i < 15; i++) this.#set(14 - i, 8, bit(i));
    for (let i = 0; i < 8; i++) this.#set(this.#size - 1 - i, 8, bit(i));
    for (let i = 8; i < 15; i++) this.#set(8, this.#size - 15 + i, bit(i));
    this.#set(8, this.#size - 8, true);
  }

  /** From version 7 on the version itself, twice (BCH 18,6). */
  #versionBits(): void {
    if (this.#version < 7) return;
    let rest = this.#version;
    for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
    const bits = (this.#version << 12) | rest;
    for (let i = 0; i < 18; i++) {
      const dark = ((bits >> i) & 1) === 1;
      const [a, b] = [this.#size - 11 + (i % 3), Math.floor(i / 3)];
      this.#set(a, b, dark);
      this.#set(b, a, dark);
    }
  }

  /** Lays the words in zigzag from the lower right corner. */
  fill(words: readonly number[]): void {
    let at = 0;
    for (let right = this.#size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < this.#size; step++) {
        const upwards = ((right + 1) & 2) === 0;
        const y = upwards ? this.#size - 1 - step : step;
        for (const x of [right, right - 1]) {
          if (this.#cells[y]![x] !== null) continue;
          const word = words[at >> 3] ?? 0;
          this.#set(x, y, ((word >> (7 - (at & 7))) & 1) === 1);
          at += 1;
        }
      }
    }
  }

  /** The code under the mask that is easiest to read. */
  best(): QrCode {
    let best: { readonly code: QrCode; readonly cost: number } | null = null;
    for (const [mask, flips] of MASKS.entries()) {
      this.#format(mask);
      const code = this.#cells.map((row, y) =>
        row.map((cell, x) => (this.#fixed[y]![x]! ? cell === true : (cell === true) !== flips(x, y))),
      );
      const cost = penalty(code);
      if (best === null || cost < best.cost) best = { code, cost };
    }
    return best!.code;
  }
}

/** How hard a code is to read, by the rules of the standard: runs, blocks, false finders, imbalance. */
function penalty(code: QrCode): number {
  const size = code.length;
  const lines = [...code, ...code.map((_, x) => code.map((row) => row[x]!))];
  let cost = 0;
  for (const line of lines) {
    const text = line.map((dark) => (dark ? '1' : '0')).join('');
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) cost += run.length - 2;
    for (const finder of ['10111010000', '00001011101'])
      for (let at = text.indexOf(finder); at >= 0; at = text.indexOf(finder, at + 1)) cost += 40;
  }
  let dark = 0;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const cell = code[y]![x]!;
      if (cell) dark += 1;
      if (x > 0 && y > 0 && cell === code[y]![x - 1]! && cell === code[y - 1]![x]! && cell === code[y - 1]![x - 1]!)
        cost += 3;
    }
  return cost + Math.floor(Math.abs((dark * 20) / (size * size) - 10)) * 10;
}
