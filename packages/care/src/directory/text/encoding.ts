// Finds out how the letters of a file are written. The host owns the decoders.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How many bytes of a file are enough to tell. */
export const ENCODING_HEAD = 65_536;

/** The encoding of a file by its first bytes: its mark, empty bytes between letters, or what is no UTF-8. */
export function sniffEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length >> 1, 2000);
  let [emptyFirst, emptySecond] = [0, 0];
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) emptyFirst += 1;
    if (head[2 * i + 1] === 0) emptySecond += 1;
  }
  if (pairs > 1 && emptySecond > pairs / 2 && emptyFirst < pairs / 10) return 'utf-16le';
  if (pairs > 1 && emptyFirst > pairs / 2 && emptySecond < pairs / 10) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** Whether bytes are UTF-8, but for a letter that is cut at the end. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!;
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first < 0xc2 ? -1 : first < 0xf0 ? 2 : 3;
    if (more === -1 || first > 0xf4) return false;
    for (let i = 1; i <= more; i++) {
      if (at + i >= bytes.length) return true;
      if ((bytes[at + i]! & 0xc0) !== 0x80) return false;
    }
    at += more + 1;
  }
  return true;
}
