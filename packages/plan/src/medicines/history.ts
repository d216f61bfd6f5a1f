// A person, the clock and what was taken, worked out once for whatever medicine is asked about.
import { daysBetween } from '@rhomboid/ground';
import { PACK_COUNTRIES, type PackCountry } from '@rhomboid/knowledge';
import type { Now } from '@rhomboid/notebook';
import type { Person } from '../person.ts';
import { type KnownFacts, knownFacts } from '../truth.ts';
import type { MedicineContext } from './context.ts';
import { runFrom } from './days.ts';
import type { Named } from './names.ts';
import { type TooMuch, tooMuch } from './overdose.ts';
import { type RegularNames, regularNames } from './regular.ts';
import { A_DAY, countedAgo, milligrams, type TakenDose, takenDoses } from './taken-doses.ts';
import type { TakenMedicine } from './types.ts';

export interface History {
  readonly person: Person;
  readonly now: Now;
  readonly packs: readonly PackCountry[];
  readonly facts: KnownFacts;
  readonly doses: readonly TakenDose[];
  /** Within the last 24 hours. */
  readonly lately: readonly TakenDose[];
  readonly regular: RegularNames;
  /** The first dose of them whose name is not wholly understood; whose amount cannot be counted. */
  readonly unknownTaken: Named | undefined;
  readonly unclear: TakenDose | undefined;
  /** The first dose that is written for later. */
  readonly future: TakenDose | undefined;
  readonly overdose: TooMuch | null;
  readonly overPack: TooMuch | null;
  /** Days on end up to now with more than 2 g of paracetamol. */
  readonly paracetamolDays: number;
  /** Days since the pain began; null where not told. */
  readonly painDays: number | null;
}

/** More than so much paracetamol in a day counts for rules on warfarin, in milligrams. */
const MUCH_PARACETAMOL = 2000;

export function historyOf(
  context: MedicineContext,
  person: Person,
  taken: readonly TakenMedicine[],
  now: Now,
): History {
  const packs = packsOf(person.country);
  const doses = takenDoses(context, taken, now);
  const lately = doses.filter((dose) => countedAgo(dose) < A_DAY);
  const { painSince = null } = person;
  return {
    person,
    now,
    packs,
    facts: knownFacts(context.plan, person),
    doses,
    lately,
    regular: regularNames(context, person.medicines, doses),
    unknownTaken: lately.find((dose) => !dose.named.whole)?.named,
    unclear: lately.find(isUnclear),
    future: doses.find((dose) => dose.future),
    ...tooMuch(context, packs, doses),
    paracetamolDays: daysOnParacetamol(doses),
    painDays: painSince === null ? null : Math.max(0, daysBetween(painSince, now.day)),
  };
}

/** The packs whose rules hold: of the country where it is known (whatever its capitals), else all. */
function packsOf(country: string | null): readonly PackCountry[] {
  const own = PACK_COUNTRIES.find((pack) => pack === country?.toLowerCase());
  return own === undefined ? PACK_COUNTRIES : ONE_PACK[own];
}

const ONE_PACK: Readonly<Record<PackCountry, readonly PackCountry[]>> = { gb: ['gb'], us: ['us'] };

/** Whether the amount was told in a way that cannot be counted. */
function isUnclear({ medicine, told }: TakenDose): boolean {
  if (medicine === null || told.dose === undefined || medicine.route === 'skin') return false;
  return medicine.ingredients.some(
    ({ ingredient, in: amounts }) =>
      Object.keys(amounts).length > 0 && !milligrams(medicine, ingredient, told, 0).clear,
  );
}

function daysOnParacetamol(doses: readonly TakenDose[]): number {
  const byDay = new Map<number, number>();
  for (const { medicine, told, day } of doses) {
    if (medicine === null || medicine.route !== 'mouth') continue;
    if (!medicine.ingredients.some(({ ingredient }) => ingredient === 'paracetamol')) continue;
    byDay.set(day, (byDay.get(day) ?? 0) + milligrams(medicine, 'paracetamol', told, 1000).most);
  }
  const much = new Set([...byDay].flatMap(([day, mg]) => (mg > MUCH_PARACETAMOL ? [day] : [])));
  return Math.max(runFrom(much, 0), runFrom(much, 1));
}
