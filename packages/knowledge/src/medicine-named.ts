// Which medicine a name means, and how much of a substance is in a dose.
import type { DoseUnit, MedicineInfo, NotebookKnowledge } from './notebook-knowledge.ts';

/**
 * The medicine that is meant by an id, a name or a brand, whatever its capitals; null where none is known. A name inside
 * longer words counts (“Panadol Advance 500”), and of several the longest, so that “Anadin Extra” is not taken for “Anadin”.
 */
export function medicineNamed(knowledge: Pick<NotebookKnowledge, 'medicines'>, typed: string): MedicineInfo | null {
  const exact = knowledge.medicines.find(({ id }) => id === typed);
  if (exact !== undefined) return exact;
  const words = ` ${plain(typed)} `;
  const found = knowledge.medicines
    .flatMap((medicine) => [medicine.name, ...medicine.alsoCalled].map((name) => ({ medicine, name: plain(name) })))
    .filter(({ name }) => words.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  return found[0]?.medicine ?? null;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Milligrams of each substance in a dose, by ingredient id. Without a unit the medicine's own is meant. A substance that
 * is not counted in this unit is left out.
 */
export function mgIn(medicine: MedicineInfo, dose: number, unit: string = medicine.unit): ReadonlyMap<string, number> {
  return new Map(
    medicine.ingredients.flatMap(({ ingredient, in: amounts }) => {
      const mg = amounts[unit as DoseUnit];
      return mg === undefined ? [] : [[ingredient, mg * dose] as const];
    }),
  );
}
