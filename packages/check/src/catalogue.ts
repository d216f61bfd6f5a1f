// Findings by id, and the nearest id to a misspelt one. Made once for each knowledge release.
import type { Finding, Knowledge } from '@rhomboid/knowledge';

export interface Catalogue {
  finding(id: string): Finding | undefined;
  /** The nearest known id, or null where nothing is near. */
  nearest(id: string): string | null;
}

const made = new WeakMap<Knowledge, Catalogue>();

/** The catalogue of a release; remembered, since releases are frozen. */
export function catalogueOf(knowledge: Knowledge): Catalogue {
  const known = made.get(knowledge);
  if (known !== undefined) return known;
  const byId = new Map(knowledge.findings.map((finding) => [finding.id, finding]));
  const catalogue: Catalogue = {
    finding: (id) => byId.get(id),
    nearest: (id) => nearestOf(id, [...byId.keys()]),
  };
  made.set(knowledge, catalogue);
  return catalogue;
}

function nearestOf(id: string, known: readonly string[]): string | null {
  const wanted = id.toLowerCase().replaceAll('_', '-');
  const most = Math.max(2, Math.floor(wanted.length / 3));
  const ranked = known
    .filter((name) => Math.abs(name.length - wanted.length) <= most)
    .map((name) => ({ name, away: editDistance(wanted, name) }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best !== undefined && best.away <= most ? best.name : null;
}

/** Levenshtein's distance, one row at a time. */
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
