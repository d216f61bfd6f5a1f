// Which tiers say something.
import type { Tier } from './insight.ts';

/** Tiers that have a direction and a size. */
export const CLAIMS: ReadonlySet<Tier> = new Set(['hint', 'likely', 'confirmed']);
