// Text as bytes and bytes as text, for packages without a browser below them.

/** UTF-8 of a text; halves of characters become the replacement character. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  const parts = encodeURIComponent(text.toWellFormed()).match(/%..|./g) ?? [];
  return Uint8Array.from(parts, (part) => (part.length > 1 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}

/** The text in UTF-8 bytes; null where they are none. */
export function fromUtf8(bytes: Uint8Array): string | null {
  const escapes = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escapes);
  } catch {
    return null;
  }
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS = `${CAPITALS}${CAPITALS.toLowerCase()}0123456789+/`;

/** Base64 (RFC 4648, 4), padded. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (const at of [18, 12, 6, 0]) text += LETTERS[(bits >> at) & 63]!;
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3)).padEnd(text.length, '=');
}

/** Base64url without padding (RFC 4648, 5), as JWE and links have it. */
export function base64url(bytes: Uint8Array): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of base64url text; null where it is none, or has stray bits at its end (RFC 4648, 3.5). */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    bits = ((bits << 6) | LETTERS.indexOf(letter === '-' ? '+' : letter === '_' ? '/' : letter)) & 0xff_ffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at] = (bits >> held) & 0xff;
      at += 1;
    }
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}
