// How long a medicine check takes: people, medicines and diaries of one to thirty doses, each combination timed many times.
import type { Knowledge } from '@rhomboid/knowledge';
import { checkMedicine, healthyPerson, type TakenMedicine } from '@rhomboid/plan';

/** Milliseconds of one check. */
export interface MedicineSpeed {
  readonly cases: number;
  /** Over all calls, with whatever else the machine was doing. */
  readonly median: number;
  readonly p99: number;
  /** The slowest 1 % of cases, each by the quickest of its calls: what the check itself needs. */
  readonly undisturbedP99: number;
  readonly goal: number;
}

const CALLS = 100;
const GOAL = 0.1;
const NOW = { day: '2026-03-10', time: '12:00', zone: 0 };
const MEDICINES = [
  'ibuprofen',
  'Nurofen',
  'paracetamol',
  'Lemsip',
  'naproxen',
  'diclofenac gel',
  'Deep Heat',
  'Ibuprofin',
];

export function medicineSpeed(knowledge: Knowledge): MedicineSpeed {
  const healthy = healthyPerson(knowledge);
  const people = [
    healthy,
    { ...healthy, age: 68, medicines: ['lisinopril', 'furosemide', 'Simvastatin 20 mg'] },
    { ...healthy, country: 'us', facts: { ...healthy.facts, ulcer: 'yes' as const } },
    { ...healthy, age: null, country: null, facts: {} },
  ];
  const cases = people.flatMap((person) =>
    MEDICINES.flatMap((medicine) => [0, 4, 30].map((doses) => ({ person, medicine, taken: diary(doses) }))),
  );
  const run = ({ person, medicine, taken }: (typeof cases)[number]): number => {
    const start = performance.now();
    checkMedicine(knowledge, person, medicine, taken, NOW);
    return performance.now() - start;
  };
  for (const one of cases) for (let call = 0; call < CALLS; call++) run(one);
  const times = cases.map((one) => Array.from({ length: CALLS }, () => run(one)).sort((a, b) => a - b));
  const all = times.flat().sort((a, b) => a - b);
  const best = times.map((own) => own[0]!).sort((a, b) => a - b);
  const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { cases: cases.length, median: at(all, 0.5), p99: at(all, 0.99), undisturbedP99: at(best, 0.99), goal: GOAL };
}

/** Three doses a day, backwards from this morning. */
function diary(doses: number): readonly TakenMedicine[] {
  return Array.from({ length: doses }, (_, index) => {
    const day = `2026-03-${String(10 - Math.floor(index / 3)).padStart(2, '0')}`;
    const time = ['08:00', '04:00', '00:00'][index % 3]!;
    return index % 3 === 0
      ? { medicine: 'Lemsip', dose: 1, unit: 'sachet', day, time, zone: 0 }
      : { medicine: 'paracetamol', dose: 500, unit: 'mg', day, time, zone: 0 };
  });
}
