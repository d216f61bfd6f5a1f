// Medicines that a person takes regularly, or took lately: which facts they tell of, and which of them nobody knows.
import type { MedicineInfo } from '@rhomboid/knowledge';
import type { MedicineContext } from './context.ts';
import type { Named } from './names.ts';
import type { TakenDose } from './taken-doses.ts';

/** What the medicines of a person tell. */
export interface RegularNames {
  /** Facts that hold for whoever takes one of them. */
  readonly facts: ReadonlySet<string>;
  /** Medicines of the release among those taken regularly. */
  readonly medicines: readonly MedicineInfo[];
  /** The first name that is not, or not wholly, understood; null where all are. */
  readonly unknown: Named | null;
}

/** A prescribed medicine that was taken within so many days still counts as taken. */
const DAYS_LATELY = 14;

export function regularNames(
  context: MedicineContext,
  typed: readonly string[],
  taken: readonly TakenDose[],
): RegularNames {
  const named = typed.map((name) => context.names.find(name));
  const lately = taken.filter(({ day }) => day <= DAYS_LATELY).map((dose) => dose.named);
  const facts = new Set<string>();
  for (const one of [...named, ...lately]) {
    for (const { facts: told } of one.regular) for (const fact of told) facts.add(fact);
    if (one.medicine !== null && context.classesOf(one.medicine).has('low-dose-aspirin')) facts.add('low-dose-aspirin');
  }
  return {
    facts,
    medicines: [...new Set(named.flatMap(({ medicine }) => (medicine === null ? [] : [medicine])))],
    unknown: named.find(({ whole }) => !whole) ?? null,
  };
}
