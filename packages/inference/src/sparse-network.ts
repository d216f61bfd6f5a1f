// Random networks on which the algorithms are tried: for tests and benches, they stand for no medicine.

import { type Random, random } from '@rhomboid/ground';
import type { ModelSpec } from './model.ts';

/** What a random network looks like. */
export interface SparseNetworkOptions {
  readonly causes: number;
  readonly findings: number;
  readonly seed: number;
  /** How readily causes come together; 1 (independent causes) when absent. */
  readonly comorbidity?: number;
}

/**
 * A random network of yes/no findings as knowledge bases have them: each cause is linked to about an eighth of the
 * findings at one of five frequencies, all others keep to a leak of 0.005 to 0.03. No noise, no floor, no groups.
 */
export function sparseNetwork({ causes, findings, seed, comorbidity = 1 }: SparseNetworkOptions): ModelSpec {
  const dice = random(seed);
  const prior = Array.from({ length: causes }, () => 0.1 + dice() ** 3);
  const features = Array.from({ length: findings }, () => {
    const leak = 0.005 + 0.025 * dice();
    const table = Array.from({ length: causes }, () => pair(dice() < 0.125 ? Math.max(leak, frequency(dice)) : leak));
    return { states: 2, table, background: pair(leak), noise: 0, floor: 0 };
  });
  return { prior, features, comorbidity };
}

function pair(yes: number): [number, number] {
  return [1 - yes, yes];
}

function frequency(dice: Random): number {
  return [0.025, 0.2, 0.5, 0.8, 0.985][Math.floor(dice() * 5)]!;
}
