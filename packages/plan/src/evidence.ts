// What stands behind an item, as the person reads it.
import type { Knowledge, Evidence as KnownEvidence, Provenance } from '@rhomboid/knowledge';
import type { Evidence } from './plan.ts';

/** The effect with its source, how sure it is, and what other guidelines say where they disagree. */
export function evidenceOf(knowledge: Knowledge, evidence: KnownEvidence, provenance: Provenance): Evidence {
  const sides = evidence.bothSides.map(({ who, says }) => `${who}: ${says}`);
  return {
    text: [evidence.effect, ...sides].join(' '),
    certainty: evidence.certainty,
    borrowedFrom: evidence.borrowedFrom,
    strength: provenance.strength,
    sources: citations(knowledge, provenance),
  };
}

/** Short citations, each once. */
export function citations(knowledge: Knowledge, { sources }: Provenance): readonly string[] {
  return [...new Set(sources.map(({ source }) => knowledge.sources.find(({ id }) => id === source)?.short ?? source))];
}
