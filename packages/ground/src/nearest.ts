// The known word that someone probably meant.

/** The nearest of `known` by letters to change, or null where none is near (more than a third of the word, at least 2). */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = word.toLowerCase().replaceAll('_', '-');
  const most = Math.max(2, Math.floor(wanted.length / 3));
  const ranked = known
    .filter((name) => Math.abs(name.length - wanted.length) <= most)
    .map((name) => ({ name, away: editDistance(wanted, name) }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best !== undefined && best.away <= most ? best.name : null;
}

/** Levenshtein's distance (letters to add, drop or change), one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
