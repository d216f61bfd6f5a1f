// The 25 test vectors of the evidence table (B6): the worst action, and the rules that must speak.

import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import type { FactAnswer, Person } from '../person.ts';
import { checkMedicine } from './check-medicine.ts';
import type { MedicineOptions, TakenMedicine } from './types.ts';
import { healthyPerson } from './worked-cases.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const healthy = healthyPerson(knowledge);
const DAY = '2026-03-10';

interface Vector {
  readonly id: string;
  readonly told: string;
  readonly medicine: string;
  readonly expect: 'OK' | 'CAUTION' | 'ASK' | 'BLOCK';
  readonly rules?: readonly string[];
  readonly person?: Partial<Omit<Person, 'facts' | 'numbers'>>;
  readonly facts?: Readonly<Record<string, FactAnswer>>;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly taken?: readonly TakenMedicine[];
  readonly options?: MedicineOptions;
  readonly at?: string;
}

const paracetamolAt = (times: readonly string[], day = DAY): readonly TakenMedicine[] =>
  times.map((time) => ({ medicine: 'paracetamol', dose: 1000, unit: 'mg', day, time }));
const daily = (medicine: string, days: number, dose: number, times: readonly string[]): readonly TakenMedicine[] =>
  Array.from({ length: days }, (_, index) => addDays(DAY, -1 - index)).flatMap((day) =>
    times.map((time) => ({ medicine, dose, unit: 'mg', day, time })),
  );

const VECTORS: readonly Vector[] = [
  { id: 'T1', told: '35, healthy, UK', medicine: 'ibuprofen', options: { dose: 400, unit: 'mg' }, expect: 'OK' },
  { id: 'T2', told: '35, UK, wants naproxen for the back', medicine: 'naproxen', expect: 'BLOCK', rules: ['D07'] },
  {
    id: 'T3',
    told: '35, US',
    person: { country: 'us' },
    medicine: 'naproxen',
    options: { dose: 220, unit: 'mg' },
    expect: 'OK',
  },
  {
    id: 'T4',
    told: '68, lisinopril and furosemide',
    person: { age: 68, medicines: ['lisinopril', 'furosemide'] },
    medicine: 'ibuprofen',
    expect: 'BLOCK',
    rules: ['B-036'],
  },
  {
    id: 'T5',
    told: '68, lisinopril only',
    person: { age: 68, medicines: ['lisinopril'] },
    facts: { 'high-blood-pressure': 'yes' },
    medicine: 'ibuprofen',
    expect: 'ASK',
    rules: ['B-034', 'B-009'],
  },
  {
    id: 'T6',
    told: 'warfarin, paracetamol 3 g a day for 7 days',
    person: { medicines: ['warfarin'] },
    taken: daily('paracetamol', 7, 1000, ['08:00', '13:00', '18:00']),
    medicine: 'paracetamol',
    expect: 'ASK',
    rules: ['B-028'],
  },
  {
    id: 'T7',
    told: 'warfarin, Tiger Balm liniment',
    person: { medicines: ['warfarin'] },
    medicine: 'Tiger Balm liniment',
    expect: 'BLOCK',
    rules: ['B-029'],
  },
  {
    id: 'T8',
    told: 'pregnant, 22 weeks',
    facts: { pregnant: 'yes' },
    numbers: { 'pregnant-weeks': 22 },
    medicine: 'ibuprofen gel',
    expect: 'BLOCK',
    rules: ['B3-20-27'],
  },
  {
    id: 'T9',
    told: 'pregnant, 22 weeks',
    facts: { pregnant: 'yes' },
    numbers: { 'pregnant-weeks': 22 },
    medicine: 'paracetamol',
    expect: 'OK',
    rules: ['B3-20-27'],
  },
  {
    id: 'T10',
    told: 'pregnant, week unknown',
    facts: { pregnant: 'yes' },
    medicine: 'ibuprofen',
    expect: 'BLOCK',
    rules: ['B3-unknown'],
  },
  {
    id: 'T11',
    told: 'sertraline',
    person: { medicines: ['sertraline'] },
    medicine: 'ibuprofen',
    expect: 'ASK',
    rules: ['B-032'],
  },
  {
    id: 'T12',
    told: 'lithium, US',
    person: { country: 'us', medicines: ['lithium'] },
    medicine: 'naproxen',
    expect: 'BLOCK',
    rules: ['B-037'],
  },
  {
    id: 'T13',
    told: 'took Lemsip Max All Day 2 h ago',
    taken: [{ medicine: 'Lemsip Max All Day', day: DAY, time: '10:00' }],
    medicine: 'ibuprofen',
    expect: 'BLOCK',
    rules: ['B-040'],
  },
  {
    id: 'T14',
    told: 'took a Lemsip sachet 2 h ago',
    taken: [{ medicine: 'Lemsip', dose: 1, unit: 'sachet', day: DAY, time: '10:00' }],
    medicine: 'paracetamol',
    expect: 'BLOCK',
    rules: ['B-042', 'clock-interval'],
  },
  { id: 'T15', told: '47 kg', numbers: { weight: 47 }, medicine: 'paracetamol', expect: 'ASK', rules: ['B-022'] },
  {
    id: 'T16',
    told: 'asthma, took ibuprofen well before',
    facts: { asthma: 'yes', 'nsaid-tolerated': 'yes' },
    medicine: 'ibuprofen',
    expect: 'CAUTION',
    rules: ['B-016'],
  },
  {
    id: 'T17',
    told: 'asthma and polyps',
    facts: { asthma: 'yes', 'nasal-polyps': 'yes' },
    medicine: 'ibuprofen',
    expect: 'BLOCK',
    rules: ['B-017'],
  },
  {
    id: 'T18',
    told: 'diarrhoea today',
    facts: { dehydrated: 'yes' },
    medicine: 'ibuprofen',
    expect: 'BLOCK',
    rules: ['B-011'],
  },
  {
    id: 'T19',
    told: 'US, back strain',
    person: { country: 'us' },
    medicine: 'diclofenac gel',
    expect: 'BLOCK',
    rules: ['D11'],
  },
  { id: 'T20', told: 'UK, back strain, 30', person: { age: 30 }, medicine: 'diclofenac gel', expect: 'OK' },
  {
    id: 'T21',
    told: '1 g at 0, 4, 8 and 12 h; asks at 16 h',
    taken: paracetamolAt(['00:00', '04:00', '08:00', '12:00']),
    at: '16:00',
    medicine: 'paracetamol',
    expect: 'BLOCK',
    rules: ['clock-24h'],
  },
  {
    id: 'T22',
    told: 'ulcer 10 years ago',
    facts: { ulcer: 'yes' },
    medicine: 'ibuprofen',
    expect: 'BLOCK',
    rules: ['B-005'],
  },
  {
    id: 'T23',
    told: 'low-dose aspirin for a stent',
    person: { medicines: ['low-dose aspirin'] },
    facts: { 'heart-disease': 'yes' },
    medicine: 'ibuprofen',
    expect: 'BLOCK',
    rules: ['B-013', 'B-031'],
  },
  {
    id: 'T24',
    told: 'balm and heat pad',
    facts: { 'heat-on-place': 'yes' },
    medicine: 'Deep Heat',
    expect: 'BLOCK',
    rules: ['B-046'],
  },
  {
    id: 'T25',
    told: 'ibuprofen day 4, no better, UK',
    facts: { 'pain-better': 'no' },
    taken: daily('ibuprofen', 3, 400, ['08:00']),
    medicine: 'ibuprofen',
    expect: 'BLOCK',
    rules: ['B-050'],
  },
];

const run = ({ person, facts, numbers, medicine, taken = [], options, at = '12:00' }: Vector) =>
  checkMedicine(
    knowledge,
    { ...healthy, ...person, facts: { ...healthy.facts, ...facts }, numbers: { ...healthy.numbers, ...numbers } },
    medicine,
    taken,
    { day: DAY, time: at },
    options,
  );

describe('the test vectors of the evidence table', () => {
  it.each(VECTORS)('$id: $told, $medicine: $expect', (vector) => {
    const result = run(vector);
    expect(result.action).toBe(vector.expect);
    const speaking = result.reasons.filter(({ unknown }) => !unknown).map(({ rule }) => rule);
    expect(speaking).toEqual(expect.arrayContaining([...(vector.rules ?? [])]));
    if (vector.expect === 'OK') expect(result.dose).not.toBeNull();
    if (vector.expect === 'BLOCK' || vector.expect === 'ASK') expect(result.dose).toBeNull();
  });

  it('are 25', () => {
    expect(VECTORS.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, index) => `T${index + 1}`));
  });

  const vector = (id: string) => run(VECTORS.find((one) => one.id === id)!);
  it('T14 opens again when 4 hours are over', () => {
    expect(vector('T14').nextAt).toEqual({ day: DAY, time: '14:00' });
  });
  it('T20 names the last day, T21 the time, T23 the reason that outranks', () => {
    expect(vector('T20').dose).toMatchObject({
      least: 2,
      most: 4,
      unit: 'g',
      mostInDay: 16,
      lastDay: 7,
      rows: ['D10'],
    });
    expect(vector('T21').nextAt).toEqual({ day: addDays(DAY, 1), time: '00:00' });
    expect(vector('T23').reasons[0]?.rule).toBe('B-013');
  });
  it('T25 asks for the pain to be looked at', () => {
    expect(vector('T25').reasons.find(({ rule }) => rule === 'B-050')?.review).toBe(true);
  });
});
