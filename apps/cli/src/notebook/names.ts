// Names of factors and medicines by their ids, from the knowledge.
import type { Knowledge } from '@rhomboid/knowledge';
import type { NameOf } from '@rhomboid/notebook';

/** Labels of factors and names of medicines. */
export function namesOf({ factors, medicines }: Knowledge): NameOf {
  const names = new Map([
    ...factors.map(({ id, label }) => [id, label] as const),
    ...medicines.map(({ id, name }) => [id, name] as const),
  ]);
  return (id) => names.get(id);
}
