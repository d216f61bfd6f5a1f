// Numbers as people write them: with a comma or a point, and perhaps with spaces around.

/** The number, or null when it is none, or below `least`. */
export function amountOf(text: string, least = 0): number | null {
  const plain = text.trim().replace(',', '.');
  const number = Number(plain);
  return plain === '' || !Number.isFinite(number) || number < least ? null : number;
}
