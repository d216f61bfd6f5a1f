// Other products beside the one that was asked about: taken while they still count, or taken regularly.
import type { DrugGroup, MedicineInfo, PackCountry } from '@rhomboid/knowledge';
import type { MedicineContext } from './context.ts';
import { substanceLimit } from './limits.ts';
import { A_DAY, countedAgo, type TakenDose } from './taken-doses.ts';

/** Classes of which two products must not meet. */
export const KINDS_TAKEN = ['paracetamol', 'nsaid-mouth', 'nsaid-skin', 'opioid', 'sedating'] as const;
export type KindTaken = (typeof KINDS_TAKEN)[number];

/** Another product of a kind: its name, and minutes until it no longer counts; null = it is taken regularly. */
export interface OtherTaken {
  readonly name: string;
  readonly until: number | null;
}

/** The other products by kind; of several the one that counts longest. */
export function othersTaken(
  context: MedicineContext,
  asked: MedicineInfo,
  packs: readonly PackCountry[],
  regular: readonly MedicineInfo[],
  taken: readonly TakenDose[],
): ReadonlyMap<KindTaken, OtherTaken> {
  const found = new Map<KindTaken, OtherTaken>();
  const note = (medicine: MedicineInfo, until: (kind: KindTaken) => number | null): void => {
    const classes = context.classesOf(medicine);
    for (const kind of KINDS_TAKEN) {
      if (!classes.has(kind)) continue;
      const minutes = until(kind);
      const before = found.get(kind);
      if (minutes !== null && minutes <= 0) continue;
      if (before !== undefined && (before.until === null || (minutes !== null && minutes <= before.until))) continue;
      found.set(kind, { name: medicine.name, until: minutes });
    }
  };
  for (const medicine of regular) if (medicine.id !== asked.id) note(medicine, () => null);
  for (const dose of taken) {
    const { medicine } = dose;
    if (medicine === null || medicine.id === asked.id || countedAgo(dose) >= A_DAY) continue;
    note(medicine, (kind) => countsFor(context, asked, medicine, kind, packs) - countedAgo(dose));
  }
  return found;
}

/** Minutes for which a product counts beside the one asked about: the same substance for its gap, another for a day. */
function countsFor(
  context: MedicineContext,
  asked: MedicineInfo,
  other: MedicineInfo,
  kind: KindTaken,
  packs: readonly PackCountry[],
): number {
  const group = GROUP_OF[kind];
  if (group === undefined) return A_DAY;
  const inOther = other.ingredients.filter(({ ingredient }) => context.ingredients.get(ingredient)?.group === group);
  const inAsked = new Set(asked.ingredients.map(({ ingredient }) => ingredient));
  const same = asked.route === other.route && inOther.every(({ ingredient }) => inAsked.has(ingredient));
  if (!same || inOther.length === 0) return A_DAY;
  return Math.max(...inOther.map(({ ingredient }) => gapOf(context, ingredient, packs)));
}

/** Kinds whose substances the clock adds up across products. */
const GROUP_OF: Readonly<Partial<Record<KindTaken, DrugGroup>>> = {
  paracetamol: 'paracetamol',
  'nsaid-mouth': 'anti-inflammatory',
};

function gapOf(context: MedicineContext, ingredient: string, packs: readonly PackCountry[]): number {
  const limit = substanceLimit(context.safety.doses, ingredient, packs);
  return limit === null ? A_DAY : limit.hours * 60;
}
