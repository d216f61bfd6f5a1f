// When two names are one: folding letters, and the likeness of Jaro and Winkler.

const MARKS = /\p{M}+/gu;

/** Small letters without marks, only letters and digits, single gaps; the first 40. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which has no marks.
  const bare = /^[\u0000-\u007f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '');
  return bare
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40);
}

/** Winkler's likeness of two texts, 0 to 1 (Winkler 1990: scale 0.1, at most four letters of a common beginning). */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroLikeness(a, b);
  let same = 0;
  while (same < 4 && same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return jaro + same * 0.1 * (1 - jaro);
}

/** Jaro 1989: letters in common within half the longer text, and how many of them changed places. */
function jaroLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const common: string[] = [];
  for (let i = 0; i < a.length; i++) {
    const last = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j++) {
      if (taken[j] === 1 || a[i] !== b[j]) continue;
      taken[j] = 1;
      common.push(a[i]!);
      break;
    }
  }
  if (common.length === 0) return 0;
  let [at, moved] = [0, 0];
  for (let j = 0; j < b.length; j++) {
    if (taken[j] === 0) continue;
    if (common[at] !== b[j]) moved += 1;
    at += 1;
  }
  const m = common.length;
  return (m / a.length + m / b.length + (m - Math.floor(moved / 2)) / m) / 3;
}
