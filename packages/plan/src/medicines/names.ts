// What a typed name means. Nothing is guessed silently: words that are left over are told, and the nearest name is offered.
import { nearest } from '@rhomboid/ground';
import type { MedicineInfo, RegularMedicine } from '@rhomboid/knowledge';

/** A number in a typed name, with its unit where one stands beside it. */
export interface TypedNumber {
  readonly amount: number;
  readonly unit: string | null;
}

/** A typed name as it was understood. */
export interface Named {
  readonly typed: string;
  readonly medicine: MedicineInfo | null;
  /** Medicines from a prescriber that the name speaks of. */
  readonly regular: readonly RegularMedicine[];
  /** Whether every word was understood. */
  readonly whole: boolean;
  /** Numbers beside the name: a strength or a dose. */
  readonly numbers: readonly TypedNumber[];
  /** The nearest known name, where nothing was understood; null where none is near. */
  readonly meant: string | null;
}

/** Names of a release, ready to be looked up. */
export interface NameBook {
  readonly find: (typed: string) => Named;
}

interface Known {
  readonly name: string;
  /** Its words; of a medicine from a prescriber their stems. */
  readonly words: readonly string[];
  readonly medicine: MedicineInfo | null;
  readonly regular: RegularMedicine | null;
}

/** Beside a name they change nothing: forms that are swallowed, salts, times of day. */
const HARMLESS = new Set(
  `tablet tablets capsule capsules caplet caplets pill pills sachet sachets film coated of by mouth otc generic
  sodium potassium hydrochloride hcl maleate tartrate fumarate succinate besilate besylate mesilate mesylate calcium acid
  oxalate citrate carbonate bisulfate etexilate medoxomil cilexetil erbumine arginine kalium natrium
  mr xl sr er xr retard inhaler spray drops injection pen weekly daily once twice morning evening night nightly bedtime
  a the my per day week month as needed prn when required if for and with at in to every each only low dose half one two three
  prescribed prescription regular regularly take taking pain milligram milligrams`.split(/\s+/),
);
const UNITS: Readonly<Record<string, string>> = {
  mg: 'mg',
  milligram: 'mg',
  milligrams: 'mg',
  g: 'g',
  gram: 'g',
  grams: 'g',
  mcg: 'mcg',
  microgram: 'mcg',
  micrograms: 'mcg',
  ml: 'ml',
  tablet: 'tablet',
  tablets: 'tablet',
  caplet: 'tablet',
  caplets: 'tablet',
  capsule: 'capsule',
  capsules: 'capsule',
  sachet: 'sachet',
  sachets: 'sachet',
  patch: 'patch',
  patches: 'patch',
};
const MOST_KEPT = 2000;

/** The names of these medicines; what was looked up once is kept. */
export function nameBook(medicines: readonly MedicineInfo[], regular: readonly RegularMedicine[]): NameBook {
  const known = knownNames(medicines, regular);
  const all = known.map(({ name }) => name);
  const byId = new Map(medicines.map((medicine) => [medicine.id, medicine]));
  let kept = new Map<string, Named>();
  return {
    find(typed) {
      const before = kept.get(typed);
      if (before !== undefined) return before;
      const exact = byId.get(typed);
      const named = exact === undefined ? understand(typed, known, all) : whole(typed, exact);
      if (kept.size >= MOST_KEPT) kept = new Map();
      kept.set(typed, named);
      return named;
    },
  };
}

function whole(typed: string, medicine: MedicineInfo): Named {
  return { typed, medicine, regular: [], whole: true, numbers: [], meant: null };
}

/** Every name as words, the longest first, so that “Anadin Extra” is not taken for “Anadin”. */
function knownNames(medicines: readonly MedicineInfo[], regular: readonly RegularMedicine[]): readonly Known[] {
  return [
    ...medicines.flatMap((medicine) =>
      [medicine.name, ...medicine.alsoCalled].map((name) => {
        const words = wordsOf(name);
        return { name: words.join(' '), words, medicine, regular: null };
      }),
    ),
    ...regular.flatMap((item) =>
      item.names.map((name) => {
        const words = wordsOf(name);
        return { name: words.join(' '), words: words.map(stemOf), medicine: null, regular: item };
      }),
    ),
  ].sort((a, b) => b.words.length - a.words.length);
}

function understand(typed: string, known: readonly Known[], all: readonly string[]): Named {
  let rest: readonly (string | null)[] = wordsOf(typed);
  let medicine: MedicineInfo | null = null;
  const regular: RegularMedicine[] = [];
  const twoMedicines = new Set<MedicineInfo>();
  const taken: { readonly from: number; readonly words: readonly string[] }[] = [];
  for (const name of known) {
    const at = placeOf(name.words, name.regular === null ? rest : rest.map(stemOf));
    const same = taken.find((one) => one.words.join(' ') === name.words.join(' '));
    if (at === null && same === undefined) continue;
    if (name.regular !== null) regular.push(name.regular);
    if (name.medicine !== null) {
      twoMedicines.add(name.medicine);
      medicine ??= name.medicine;
    }
    if (at === null) continue;
    taken.push({ from: at, words: name.words });
    rest = rest.map((word, index) => (index >= at && index < at + name.words.length ? null : word));
  }
  const { numbers, left } = numbersOf(rest);
  const understood = medicine !== null || regular.length > 0;
  return {
    typed,
    medicine,
    regular,
    whole: understood && left.length === 0 && twoMedicines.size < 2,
    numbers,
    meant: understood ? null : nearest(wordsOf(typed).join(' '), all),
  };
}

/** Where the words stand beside each other, or null. */
function placeOf(words: readonly string[], within: readonly (string | null)[]): number | null {
  for (let at = 0; at + words.length <= within.length; at++) {
    if (words.every((word, index) => within[at + index] === word)) return at;
  }
  return null;
}

/** Numbers and their units, and the words that are neither these nor harmless. */
function numbersOf(rest: readonly (string | null)[]): {
  readonly numbers: readonly TypedNumber[];
  readonly left: readonly string[];
} {
  const numbers: TypedNumber[] = [];
  const left: string[] = [];
  rest.forEach((word, index) => {
    if (word === null) return;
    const amount = Number(word.replace(',', '.'));
    if (Number.isFinite(amount)) {
      const next = rest[index + 1] ?? null;
      numbers.push({ amount, unit: next === null ? null : (UNITS[next] ?? null) });
    } else if (!HARMLESS.has(word) && UNITS[word] === undefined) left.push(word);
  });
  return { numbers, left };
}

/** Small letters without accents; numbers and words apart, so that 400mg is two of them. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? [];
}

/**
 * Languages end the same substance differently: sertralin, sertraline, sertralina; omeprazol, omeprazole. Not for medicines
 * whose doses are counted: their tablets hold more in other countries.
 */
function stemOf<T extends string | null>(word: T): T | string {
  return word !== null && word.length > 5 ? word.replace(/[aeo]$/, '') : word;
}
