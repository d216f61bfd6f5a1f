// Ids of events and entries. UUIDv7 (RFC 9562): unique without asking anyone, and sorted by the time of writing.

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const LAST_TIME = 2 ** 48 - 1;

/**
 * A new UUIDv7. `now` in milliseconds since 1970, clamped to the 48 bits that the id holds; `random` gives numbers from
 * 0 up to, not including, 1, and should be a good source, for uniqueness rests on it. Ids of one millisecond sort by chance.
 */
export function uuidv7(now: number, random: () => number): string {
  const bits = (count: number): number => Math.floor(random() * 2 ** count);
  return shaped(now, bits(12), bits(32), bits(30));
}

/** Whether the text is a UUID as we write it, in lower case. */
export function isUuid(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * An id with the shape of a UUIDv7 that is the same for the same text and time, so that what is imported twice is one.
 * 74 bits come from the text: a million texts of one millisecond clash with a chance below one in ten thousand million.
 */
export function stableUuid(text: string, now: number): string {
  const [a, b] = hash(text, 0);
  const [c] = hash(text, 0x9e37_79b9);
  return shaped(now, c & 0xfff, a, b & 0x3fff_ffff);
}

/** Puts time, 12, 32 and 30 free bits where RFC 9562 wants them, beside version 7 and variant 2. */
function shaped(now: number, high: number, middle: number, low: number): string {
  const time = Math.max(0, Math.min(LAST_TIME, Math.floor(now) || 0));
  const t = hex(time, 12);
  const m = hex(middle, 8);
  const variant = hex(0x8000_0000 + low, 8);
  return `${t.slice(0, 8)}-${t.slice(8)}-7${hex(high, 3)}-${variant.slice(0, 4)}-${variant.slice(4)}${m}`;
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}

/** Two unsigned 32-bit hashes of the text, by cyrb53 of bryc (public domain): multiply, then stir both halves together. */
function hash(text: string, seed: number): readonly [number, number] {
  let a = 0xdead_beef ^ seed;
  let b = 0x41c6_ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e37_79b1);
    b = Math.imul(b ^ unit, 0x5f35_6495);
  }
  const stirredA = Math.imul(a ^ (a >>> 16), 0x85eb_ca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2_ae35);
  const stirredB = Math.imul(b ^ (b >>> 16), 0x85eb_ca6b) ^ Math.imul(stirredA ^ (stirredA >>> 13), 0xc2b2_ae35);
  return [stirredA >>> 0, stirredB >>> 0];
}
