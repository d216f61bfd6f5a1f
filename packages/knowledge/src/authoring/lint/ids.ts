// Ids that point nowhere, and ids that stand twice: what every lint of links asks.
import { type Problem, problem } from '@rhomboid/ground';

interface Named {
  readonly id: string;
}

/** The ids of items; none where a release has no such part. */
export function idsOf(items: readonly Named[] = []): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

/** A problem for each id that is not known. `kind`: what it should be, in the singular. */
export function unknownIds(
  where: readonly string[],
  kind: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  return ids.filter((id) => !known.has(id)).map((id) => problem(`there is no ${kind} “${id}”`, ...where));
}

/** A problem for each id that stands twice in its list. */
export function repeatedIds(lists: Readonly<Record<string, readonly Named[]>>): readonly Problem[] {
  return Object.entries(lists).flatMap(([kind, items]) => {
    const ids = items.map(({ id }) => id);
    return ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => problem('is there twice; ids are unique', kind, id));
  });
}
