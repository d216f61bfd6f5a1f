// Whether a typed word can be meant for a known one: letters left out, added, changed or swapped.

/** Letters that may be wrong in a word of so many letters. */
function allowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Whether `typed` is `known` with few letters wrong; the first letter must be right. In words of 4 letters a changed letter
 * does not count as a slip, since most of them differ by one from another word (legs, lets).
 */
export function isClose(typed: string, known: string): boolean {
  if (typed === known) return true;
  const most = allowed(known.length);
  if (most === 0 || typed[0] !== known[0] || Math.abs(typed.length - known.length) > most) return false;
  if (known.length === 4 && typed.length === 4 && !swapped(typed, known)) return false;
  return typed.length >= 3 && distance(typed, known) <= most;
}

function swapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** Edit distance in which two neighbours that changed places count as one slip (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : changed;
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, changed, swap));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
