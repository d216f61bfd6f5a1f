// What packs allow of one medicine, as limits that doses are held against: one for each substance, or for the product.
// Where several rows meet (two countries, two strengths), the strictest of each number holds.
import type { DoseUnit, Ingredient, MedicineInfo, PackCountry, PackDose, Provenance } from '@rhomboid/knowledge';

/** Amounts are in `unit`. */
export interface Limit {
  readonly rows: readonly string[];
  /** Medicines whose doses count; empty = all that hold the substance on this route. */
  readonly medicines: readonly string[];
  readonly ingredient: string;
  readonly route: 'mouth' | 'skin';
  readonly unit: DoseUnit;
  /** How many `unit` are in one unit of the medicine that was asked about. */
  readonly perUnit: number;
  readonly least: number;
  readonly most: number;
  readonly first: number | null;
  readonly hours: number;
  readonly packHours: number | null;
  readonly mostInDay: number | null;
  readonly mostDoses: number | null;
  /** Above so much within 24 hours harm begins: what tells an overdose. */
  readonly line: number | null;
  readonly days: { readonly askAfter: number | null; readonly last: number | null; readonly rest: number };
  readonly ageFrom: number;
  readonly how: string;
  readonly provenances: readonly Provenance[];
}

/** Groups that need no pack rule of their own beside a painkiller. */
const BESIDE = new Set(['caffeine']);

/** What is known of a medicine's limits. `complete`: every country has a rule for everything in it. */
export interface Limits {
  readonly complete: boolean;
  readonly limits: readonly Limit[];
}

/** The limits of a medicine under the packs of these countries. Those that are known hold also where others are missing. */
export function limitsOf(
  doses: readonly PackDose[],
  medicine: MedicineInfo,
  ingredients: ReadonlyMap<string, Ingredient>,
  packs: readonly PackCountry[],
  strength: number | null,
): Limits {
  const here = doses.filter(({ route }) => route === medicine.route);
  const product = here.filter(({ medicines }) => medicines.includes(medicine.id));
  const counted = medicine.ingredients.filter(
    ({ ingredient }) => !BESIDE.has(ingredients.get(ingredient)?.group ?? ''),
  );
  const own = counted.map(({ ingredient, in: amounts }) => {
    const rows = here.filter((row) => row.medicines.length === 0 && row.ingredient === ingredient);
    const perUnit = rows[0] === undefined ? null : amountPerUnit(rows[0], medicine, amounts);
    return { rows: perUnit === null ? [] : rows, perUnit: perUnit ?? 1 };
  });
  const inAll = (rows: readonly PackDose[]): boolean =>
    packs.every((pack) => rows.some(({ country }) => country === pack));
  const limits = [{ rows: product, perUnit: 1 }, ...own].flatMap(({ rows, perUnit }) => {
    const held = heldBy(rows, packs, strength);
    return held.length === 0 ? [] : [strictest(held, perUnit)];
  });
  return { complete: inAll(product) || (own.length > 0 && own.every(({ rows }) => inAll(rows))), limits };
}

/** The limit of one substance by mouth, for counting what was taken of it in whatever product; null where none is known. */
export function substanceLimit(
  doses: readonly PackDose[],
  ingredient: string,
  packs: readonly PackCountry[],
): Limit | null {
  const rows = doses.filter(
    (row) => row.route === 'mouth' && row.medicines.length === 0 && row.ingredient === ingredient,
  );
  const held = heldBy(rows, packs, null);
  return held.length === 0 ? null : strictest(held, 1);
}

/** The rows of these countries; of each country those of the strength, where there are any. */
function heldBy(
  rows: readonly PackDose[],
  packs: readonly PackCountry[],
  strength: number | null,
): readonly PackDose[] {
  return packs.flatMap((pack) => {
    const own = rows.filter(({ country }) => country === pack);
    const exact = own.filter(({ tablet }) => tablet !== null && tablet === strength);
    return exact.length > 0 ? exact : own;
  });
}

function amountPerUnit(
  row: PackDose,
  medicine: MedicineInfo,
  inside: MedicineInfo['ingredients'][number]['in'],
): number | null {
  return row.unit === medicine.unit ? 1 : row.unit === 'mg' ? (inside[medicine.unit] ?? null) : null;
}

function strictest(rows: readonly PackDose[], perUnit: number): Limit {
  const least = (pick: (row: PackDose) => number | null): number | null => {
    const known = rows.map(pick).filter((value) => value !== null);
    return known.length === 0 ? null : Math.min(...known);
  };
  const [row] = rows as readonly [PackDose, ...PackDose[]];
  const most = least(({ single }) => single.most)!;
  const first = Math.min(...rows.map((one) => one.first ?? one.single.most));
  const lines = new Map<string, number>();
  for (const { country, harmAbove, mostInDay } of rows) {
    const line = harmAbove ?? mostInDay;
    if (line !== null) lines.set(country, Math.max(line, lines.get(country) ?? 0));
  }
  return {
    rows: rows.map(({ id }) => id),
    medicines: row.medicines,
    ingredient: row.ingredient,
    route: row.route,
    unit: row.unit,
    perUnit,
    least: Math.min(least(({ single }) => single.least)!, most),
    most,
    first: first > most ? first : null,
    hours: Math.max(...rows.map(({ hours }) => hours)),
    packHours: least(({ packHours }) => packHours),
    mostInDay: least(({ mostInDay }) => mostInDay),
    mostDoses: least(({ mostDoses }) => mostDoses),
    line: lines.size === 0 ? null : Math.min(...lines.values()),
    days: {
      askAfter: least(({ days }) => days.askAfter),
      last: least(({ days }) => days.last),
      rest: Math.max(...rows.map(({ days }) => days.rest)),
    },
    ageFrom: Math.max(...rows.map(({ ageFrom }) => ageFrom)),
    how: [...new Set(rows.map(({ how }) => how))].join(' '),
    provenances: rows.map(({ provenance }) => provenance),
  };
}
