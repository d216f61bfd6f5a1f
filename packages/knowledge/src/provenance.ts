// What stands behind a number or a rule.

export type Strength = 'measured' | 'guideline' | 'estimate';

/** Where a statement comes from: a work and the passage meant. */
export interface Citation {
  readonly source: string;
  readonly at: string;
}

/** What stands behind a number or rule. */
export interface Provenance {
  readonly strength: Strength;
  readonly sources: readonly Citation[];
}
