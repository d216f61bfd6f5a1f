// No combination of a person, what was taken and a medicine is ever fine while the tables forbid it; and nothing that becomes
// known for the worse makes anything safer. The seed stands in the names of the tests.
import { openFolder } from '@rhomboid/cli/knowledge';
import { MEDICINE_ACTIONS, type MedicineAction, mentions, planOf } from '@rhomboid/knowledge';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FactAnswer, Person } from '../person.ts';
import { checkMedicine } from './check-medicine.ts';
import { KINDS, naive, TABLE } from './test-tables.ts';
import type { TakenMedicine } from './types.ts';
import { momentAfter } from './words.ts';
import { healthyPerson } from './worked-cases.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const healthy = healthyPerson(knowledge);
const said = planOf(knowledge).medicineSafety.rules.flatMap(({ steps }) =>
  steps.flatMap(({ when }) => (when === null ? [] : mentions(when))),
);
const asked = new Set(said.map(({ finding }) => finding));
const excuses = new Set(said.flatMap(({ finding, positive }) => (positive ? [] : [finding])));
const facts = planOf(knowledge).facts.flatMap(({ id, type }) => (type === 'yes-no' && asked.has(id) ? [id] : []));
const risks = facts.filter((id) => !excuses.has(id));

const NOW = { day: '2026-06-15', time: '12:00', zone: 60 };
const MEDICINES = Object.keys(KINDS);
const RUNS = 20_000;
const SEED = 20260615;
const rank = (action: MedicineAction): number => MEDICINE_ACTIONS.indexOf(action);

/** Milligrams of each painkiller in one usual unit. */
const INSIDE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  paracetamol: { paracetamol: 500 },
  ibuprofen: { ibuprofen: 200 },
  naproxen: { naproxen: 220 },
  aspirin: { aspirin: 300 },
  'ibuprofen-paracetamol': { ibuprofen: 200, paracetamol: 500 },
  'aspirin-paracetamol-caffeine-uk': { aspirin: 300, paracetamol: 200 },
  'cold-ibuprofen': { ibuprofen: 200 },
  'cold-sachet-paracetamol': { paracetamol: 1000 },
};
const UNIT = (medicine: string): string => (medicine === 'cold-sachet-paracetamol' ? 'sachet' : 'tablet');
/** Hours, milligrams in 24 hours, smallest dose: table B1, by country; the stricter of both elsewhere. */
const PACKS: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>> = {
  gb: { paracetamol: [4, 4000, 500], ibuprofen: [6, 1200, 200], naproxen: [8, 750, 250], aspirin: [4, 3600, 300] },
  us: { paracetamol: [6, 3000, 650], ibuprofen: [4, 1200, 200], naproxen: [8, 660, 220], aspirin: [4, 3900, 325] },
  other: { paracetamol: [6, 3000, 500], ibuprofen: [6, 1200, 200], naproxen: [8, 660, 220], aspirin: [4, 3600, 300] },
};
const NSAIDS = ['ibuprofen', 'naproxen', 'aspirin'];

interface Dose {
  readonly medicine: string;
  readonly ago: number;
  readonly units: number;
}

const answer = fc.constantFrom<FactAnswer | null>('yes', 'no', 'no', 'unsure', null);
const aPerson: fc.Arbitrary<Person> = fc
  .record({
    plain: fc.boolean(),
    age: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 18, max: 59 }) },
      fc.integer({ min: 5, max: 95 }),
      fc.constant(null),
    ),
    sex: fc.constantFrom('female' as const, 'male' as const, null),
    country: fc.constantFrom('gb', 'gb', 'us', 'de', null),
    all: fc.array(answer, { minLength: facts.length, maxLength: facts.length }),
    few: fc.array(fc.tuple(fc.constantFrom(...facts), answer), { maxLength: 2 }),
    weight: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 50, max: 120 }) },
      fc.integer({ min: 30, max: 60 }),
      fc.constant(null),
    ),
    weeks: fc.oneof(fc.integer({ min: 1, max: 42 }), fc.constant(null)),
    pain: fc.constantFrom(2, 2, 20, null),
  })
  .map(({ plain, age, sex, country, all, few, weight, weeks, pain }) => {
    const told = plain
      ? [...Object.entries(healthy.facts), ...few]
      : facts.map((id, index) => [id, all[index]!] as const);
    const known = Object.fromEntries(told).valueOf() as Record<string, FactAnswer | null>;
    const numbers = { weight, 'pregnant-weeks': weeks, 'pain-days': pain };
    return {
      ...healthy,
      age,
      sex,
      country,
      facts: Object.fromEntries(Object.entries(known).filter((pair): pair is [string, FactAnswer] => pair[1] !== null)),
      numbers: Object.fromEntries(Object.entries(numbers).filter((pair): pair is [string, number] => pair[1] !== null)),
    };
  });
const someDoses: fc.Arbitrary<readonly Dose[]> = fc.array(
  fc.record({
    medicine: fc.constantFrom(...Object.keys(INSIDE), 'diclofenac-gel'),
    ago: fc.integer({ min: 0, max: 3 * 1440 }),
    units: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 4 },
);

/** As the notebook would hold it, in the zone of now or in another. */
const written = ({ medicine, ago, units }: Dose, index: number): TakenMedicine => {
  const zone = index % 3 === 2 ? NOW.zone - 120 : NOW.zone;
  const amount = medicine === 'diclofenac-gel' ? { dose: units, unit: 'g' } : { dose: units, unit: UNIT(medicine) };
  return { medicine, ...momentAfter(NOW, zone - NOW.zone - ago), zone, ...amount };
};

/** What the tables say of what was taken, minute by minute and product by product. */
function forbidsByClock(country: string | null, medicine: string, doses: readonly Dose[]): boolean {
  const packs = PACKS[country === 'gb' || country === 'us' ? country : 'other']!;
  const inside = INSIDE[medicine] ?? {};
  const day = doses.filter(({ ago }) => ago < 1440);
  const holds = (dose: Dose, substance: string): number => (INSIDE[dose.medicine]?.[substance] ?? 0) * dose.units;
  for (const substance of Object.keys(inside)) {
    const [hours, most, least] = packs[substance]!;
    const own = day.filter((dose) => holds(dose, substance) > 0);
    if (own.some(({ ago }) => ago < hours * 60)) return true;
    if (own.reduce((sum, dose) => sum + holds(dose, substance), 0) + least > most) return true;
  }
  const isNsaid = Object.keys(inside).some((substance) => NSAIDS.includes(substance));
  const isGel = KINDS[medicine]!.includes('NSAID_T');
  if (!isNsaid && !isGel) return false;
  return day.some((dose) => {
    if (dose.medicine === medicine) return false;
    if (dose.medicine === 'diclofenac-gel') return true;
    const others = NSAIDS.filter((substance) => holds(dose, substance) > 0);
    return others.some((substance) => inside[substance] === undefined);
  });
}

it(`is never milder than the tables (${RUNS} people, seed ${SEED})`, { timeout: 240_000 }, () => {
  const seen = { OK: 0, INFO: 0, CAUTION: 0, ASK: 0, BLOCK: 0 };
  fc.assert(
    fc.property(aPerson, someDoses, fc.constantFrom(...MEDICINES), (person, doses, medicine) => {
      const check = checkMedicine(knowledge, person, medicine, doses.map(written), NOW);
      seen[check.action]++;
      const reading = naive(person);
      for (const [id, kinds, when, action] of TABLE) {
        if (!kinds.split(' ').some((kind) => KINDS[medicine]!.includes(kind as never)) || !when(reading)) continue;
        expect(rank(check.action), `${id} says ${action}`).toBeLessThanOrEqual(rank(action));
      }
      if (forbidsByClock(person.country, medicine, doses)) expect(check.action).toBe('BLOCK');
      if (check.action === 'BLOCK' || check.action === 'ASK') expect(check.dose).toBeNull();
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // The law would hold of a check that always says no: many of these people may take something.
  expect(seen.OK + seen.INFO).toBeGreaterThan(RUNS / 100);
});

const worseThan = (a: FactAnswer | undefined): readonly FactAnswer[] =>
  a === 'yes' ? [] : a === 'unsure' ? ['yes'] : ['yes', 'unsure'];

it(`one more yes, or not sure, never makes it safer (${RUNS} people, seed ${SEED})`, { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(
      aPerson,
      someDoses,
      fc.constantFrom(...MEDICINES),
      fc.constantFrom(...risks),
      (person, doses, medicine, fact) => {
        const taken = doses.map(written);
        const before = checkMedicine(knowledge, person, medicine, taken, NOW).action;
        // Not asked counts as not sure: both as a risk. A no is the only answer that something may grow worse from.
        for (const answered of worseThan(person.facts[fact])) {
          const facts = { ...person.facts, [fact]: answered };
          const after = checkMedicine(knowledge, { ...person, facts }, medicine, taken, NOW).action;
          expect(rank(after), `${fact}: ${answered}`).toBeLessThanOrEqual(rank(before));
        }
      },
    ),
    { numRuns: RUNS, seed: SEED },
  );
});

it(`what is not told is never safer than a no, a number, a country (${RUNS} people, seed ${SEED})`, {
  timeout: 240_000,
}, () => {
  const hidden = fc.constantFrom('age', 'country', 'weight', 'pregnant-weeks', 'pain-days', ...facts);
  fc.assert(
    fc.property(aPerson, someDoses, fc.constantFrom(...MEDICINES), hidden, (person, doses, medicine, what) => {
      const taken = doses.map(written);
      const { [what]: _, ...facts } = person.facts;
      const { [what]: __, ...numbers } = person.numbers;
      const less = {
        ...person,
        facts,
        numbers,
        age: what === 'age' ? null : person.age,
        country: what === 'country' ? null : person.country,
      };
      const told = checkMedicine(knowledge, person, medicine, taken, NOW).action;
      const untold = checkMedicine(knowledge, less, medicine, taken, NOW).action;
      expect(rank(untold), what).toBeLessThanOrEqual(rank(told));
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

it(`one more dose never makes it safer (${RUNS} people, seed ${SEED})`, { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(
      someDoses,
      someDoses,
      fc.constantFrom(...MEDICINES),
      fc.constantFrom('gb', 'us', null),
      (some, more, medicine, country) => {
        const person = { ...healthy, country };
        const before = checkMedicine(knowledge, person, medicine, some.map(written), NOW);
        const after = checkMedicine(knowledge, person, medicine, [...some, ...more].map(written), NOW);
        expect(rank(after.action)).toBeLessThanOrEqual(rank(before.action));
      },
    ),
    { numRuns: RUNS, seed: SEED },
  );
});
