// Medicines as they are shown: by name, with dose, those taken before first.
import type { Knowledge, MedicineInfo } from '@rhomboid/knowledge';
import type { MedicineEntry } from '@rhomboid/notebook';
import { entriesOf } from '../context.ts';
import type { NotebookState } from '../notebook-state.ts';
import { medicineWords } from '../words/things.ts';

/** Different medicines that are offered again. */
const MOST_RECENT = 4;

/** The last entry of each medicine, the latest first. */
export function recentMedicines(state: NotebookState): readonly MedicineEntry[] {
  const latest = new Map<string, MedicineEntry>();
  for (const entry of entriesOf(state, 'medicine')) latest.set(entry.medicine, entry);
  return [...latest.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, MOST_RECENT);
}

/** The name of a medicine: that of the knowledge, or the person's own. */
export function medicineName(knowledge: Knowledge, medicine: string): string {
  return infoOf(knowledge, medicine)?.name ?? medicine;
}

/** "Ibuprofen 400 mg". */
export function medicineText(
  knowledge: Knowledge,
  { medicine, dose, unit }: Pick<MedicineEntry, 'medicine' | 'dose' | 'unit'>,
): string {
  const name = medicineName(knowledge, medicine);
  return dose === undefined ? name : `${name} ${medicineWords.doseOf(dose, unit ?? '')}`.trim();
}

/** Usual amounts for one time, in the medicine's own unit; empty where we know none. */
export function usualDoses(knowledge: Knowledge, medicine: string): readonly number[] {
  return infoOf(knowledge, medicine)?.usual ?? [];
}

/** Units to choose from, the medicine's own first. */
export function unitsFor(knowledge: Knowledge, medicine: string): readonly string[] {
  const known = infoOf(knowledge, medicine);
  if (known === undefined) return medicineWords.units;
  return [...new Set([known.unit, ...known.ingredients.flatMap((ingredient) => Object.keys(ingredient.in))])];
}

function infoOf(knowledge: Knowledge, medicine: string): MedicineInfo | undefined {
  return knowledge.medicines.find(({ id }) => id === medicine);
}
