// Ids of what is kept: UUID version 7 (RFC 9562), so that they sort by time and never clash between devices.

/** A new id for something made at `milliseconds` since 1970. */
export function newId(milliseconds: number, random: Uint8Array = crypto.getRandomValues(new Uint8Array(10))): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  const noise = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((Number.parseInt(noise.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(0, 3)}-${variant}${noise.slice(4, 7)}-${noise.slice(7, 19)}`;
}
