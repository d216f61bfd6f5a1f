// Findings by id, and the nearest id to a misspelt one. Made once for each knowledge release.
import { nearest } from '@rhomboid/ground';
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
    nearest: (id) => nearest(id, [...byId.keys()]),
  };
  made.set(knowledge, catalogue);
  return catalogue;
}
