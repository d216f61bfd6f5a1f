// How hard a passphrase is to guess, told in a word. A rough count of bits, never a promise; it errs to the weak side.

/** `short`: refused. The others are allowed, and told. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** With Argon2id as here, one fast computer tries some thousand a second: 2^28 takes it days, 2^40 takes it decades. */
const FAIR_BITS = 28;
const STRONG_BITS = 40;
/** A word from the few thousand that come to mind. */
const WORD_BITS = 11;
const SHORTEST = 8;

/** The strength of a passphrase as typed. */
export function passphraseStrength(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC').trim();
  if ([...text].length < SHORTEST) return 'short';
  const bits = [...new Set(parts(text))].reduce((total, part) => total + bitsOf(part), 0);
  return bits >= STRONG_BITS ? 'strong' : bits >= FAIR_BITS ? 'fair' : 'weak';
}

/** Runs of letters, of digits, and of anything else; a part that comes again counts once. */
function parts(text: string): readonly string[] {
  return text.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]+/gu) ?? [];
}

function bitsOf(part: string): number {
  const letters = [...part];
  const distinct = new Set(letters.map((letter) => letter.toLowerCase())).size;
  if (isRow(letters)) return 4;
  if (/^\p{N}/u.test(part)) return 3.3 * Math.min(letters.length, distinct + 2);
  if (!/^\p{L}/u.test(part)) return 4 * Math.min(letters.length, distinct + 1);
  // Capitals in the middle are a sign of chance; a plain word is worth a word, however long.
  const mixed = /\p{Ll}.*\p{Lu}/u.test(part);
  return mixed ? 4.7 * distinct : Math.min(WORD_BITS, 2.5 * distinct);
}

/** `1234`, `cba`, `aaaa`: each letter follows from the one before. */
function isRow(letters: readonly string[]): boolean {
  if (letters.length < 3) return false;
  const codes = letters.map((letter) => letter.codePointAt(0)!);
  const step = codes[1]! - codes[0]!;
  return Math.abs(step) <= 1 && codes.every((code, i) => i === 0 || code - codes[i - 1]! === step);
}
