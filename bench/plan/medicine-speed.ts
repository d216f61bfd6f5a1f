// How long a medicine check takes: people, medicines and diaries of one to thirty doses, each combination timed many times.
import type { Knowledge } from '@rhomboid/knowledge';
import { checkMedicine, healthyPerson, type TakenMedicine } from '@rhomboid/plan';
import { type Timing, timeAll } from './timing.ts';

const CALLS = 100;
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

export function medicineSpeed(knowledge: Knowledge): Timing {
  const healthy = healthyPerson(knowledge);
  const people = [
    healthy,
    { ...healthy, age: 68, medicines: ['lisinopril', 'furosemide', 'Simvastatin 20 mg'] },
    { ...healthy, country: 'us', facts: { ...healthy.facts, ulcer: 'yes' as const } },
    { ...healthy, age: null, country: null, facts: {} },
  ];
  const cases = people.flatMap((person) =>
    MEDICINES.flatMap((medicine) =>
      [0, 4, 30].map((doses) => {
        const taken = diary(doses);
        return () => checkMedicine(knowledge, person, medicine, taken, NOW);
      }),
    ),
  );
  return timeAll(cases, CALLS);
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
