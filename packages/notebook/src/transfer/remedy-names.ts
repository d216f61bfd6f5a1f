// What people take and do, by the names that other programs have for it: medicines with their dose, and treatments.
import type { TreatmentKind } from '../log/entries.ts';
import { type DecimalMark, readNumber } from './numbers.ts';
import { plainName } from './plain-name.ts';

/** A medicine as the knowledge has it; `MedicineInfo` fits. */
export interface KnownMedicine {
  readonly id: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  /** The unit in which its dose is told. */
  readonly unit: string;
}

export interface Dose {
  readonly dose: number;
  readonly unit: string;
}

/** Fields of a medicine entry: its id where the knowledge has it under this name, else the name as it was written. */
export function medicineFields(
  name: string,
  dose: Dose | null,
  medicines: readonly KnownMedicine[],
): { readonly medicine: string; readonly dose?: number; readonly unit?: string } {
  const plain = plainName(name);
  const known = medicines.find((one) =>
    [one.id, one.name, ...one.alsoCalled].some((called) => plainName(called) === plain),
  );
  const medicine = known?.id ?? name.trim();
  return dose === null ? { medicine } : { medicine, ...inUnit(dose, known?.unit ?? 'mg') };
}

/** Grams as milligrams and the other way round, where the medicine is told so; other units as they are. */
function inUnit({ dose, unit }: Dose, wanted: string): Dose {
  if (unit === 'g' && wanted === 'mg') return { dose: Math.round(dose * 1_000_000) / 1000, unit: wanted };
  if (unit === 'mg' && wanted === 'g') return { dose: dose / 1000, unit: wanted };
  return { dose, unit };
}

/** How units are written, how ours is called, and how many of ours one is. */
const UNITS: readonly (readonly [RegExp, string, number])[] = [
  [/^(mg|milligrams?)$/, 'mg', 1],
  [/^(g|grams?)$/, 'g', 1],
  [/^(mcg|µg|μg|ug|micrograms?)$/, 'mg', 0.001],
  [/^(ml|millilitres?|milliliters?)$/, 'ml', 1],
  [/^(tablets?|tabs?|pills?)$/, 'tablet', 1],
  [/^(caps?|capsules?)$/, 'capsule', 1],
  [/^sachets?$/, 'sachet', 1],
  [/^patch(es)?$/, 'patch', 1],
  [/^puffs?$/, 'puff', 1],
  [/^applications?$/, 'application', 1],
];

/** A dose from `400 mg`, `2 x 200mg`, `1 tablet`; null where it is not as plain as that. */
export function readDose(text: string, mark: DecimalMark = '.'): Dose | null {
  const [all, times, amount, word] =
    /^(?:(\d{1,2}) ?[x×] ?)?(\d+(?:[.,]\d+)?) ?([a-zµμ]+)\.?$/i.exec(text.trim()) ?? [];
  if (all === undefined) return null;
  const value = readNumber(amount!, mark);
  const [, unit, factor] = UNITS.find(([shape]) => shape.test(word!.toLowerCase())) ?? [];
  if (value === null || unit === undefined || factor === undefined) return null;
  return { dose: Math.round(value * factor * Number(times ?? 1) * 1000) / 1000, unit };
}

/** A name with its dose behind it, as in `Ibuprofen 400 mg` or `Ibuprofen (2 x 200 mg)`. */
export function splitDose(
  text: string,
  mark: DecimalMark = '.',
): { readonly name: string; readonly dose: Dose | null } {
  const [, name, told] = /^(.*?)[\s,(–-]+((?:\d{1,2} ?[x×] ?)?\d[\d.,]* ?[a-zµμ]+)\.?\)?$/i.exec(text.trim()) ?? [];
  const dose = told === undefined ? null : readDose(told, mark);
  return dose === null ? { name: text.trim(), dose } : { name: name!.trim(), dose };
}

const TREATMENTS: readonly (readonly [RegExp, TreatmentKind])[] = [
  [/\b(physio\w*|chiro\w*|osteo(path\w*)?|acupuncture|physical therap\w+|appointment)\b/, 'session'],
  [/\b(massage|massages|foam roll\w*|trigger points?)\b/, 'massage'],
  [/\b(heat|heat pad|heating|hot|warm\w*|sauna)\b/, 'heat'],
  [/\b(ice|iced|icing|cold|cool\w*)\b/, 'cold'],
  [/\b(stretch\w*|yoga|pilates|mobility|tai chi|flexibility)\b/, 'stretching'],
  [/\b(walk\w*|hik\w+)\b/, 'walk'],
  [/\b(relax\w*|meditat\w*|mindful\w*|breathing)\b/, 'relaxation'],
  [/\b(exercis\w*|gym|strength\w*|workouts?|swim\w*|cycling|run|running)\b/, 'exercise'],
  [/\b(rest|resting|nap|naps|lying down|lie down)\b/, 'rest'],
];

/** The kind of treatment that a name speaks of, or null. */
export function treatmentFor(name: string): TreatmentKind | null {
  const plain = plainName(name);
  return TREATMENTS.find(([words]) => words.test(plain))?.[1] ?? null;
}
