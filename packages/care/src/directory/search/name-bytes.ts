// Folded names as bytes whose order is that of the letters' numbers: one byte for ASCII, three for the rest.

/** Hands on the bytes of a name. */
export function pushName(name: string, push: (byte: number) => void): void {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 0x80) push(code);
    else {
      push(0x80 | (code >> 12));
      push(0x80 | ((code >> 6) & 63));
      push(0x80 | (code & 63));
    }
  }
}

/** The name whose bytes lie from `from` to before `to`. */
export function readName(byteAt: (at: number) => number, from: number, to: number): string {
  let name = '';
  for (let at = from; at < to; at++) {
    const byte = byteAt(at);
    name += String.fromCharCode(
      byte < 0x80 ? byte : ((byte & 0x7f) << 12) | ((byteAt(++at) & 63) << 6) | (byteAt(++at) & 63),
    );
  }
  return name;
}
