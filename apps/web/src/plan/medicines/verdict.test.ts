import { openFolder } from '@rhomboid/cli/knowledge';
import { checkMedicine, healthyPerson, type Person, type TakenMedicine } from '@rhomboid/plan';
import { describe, expect, it } from 'vitest';
import { latelyTaken } from './lately.ts';
import { meantName, numberIn, withUnit } from './typed-name.ts';
import { alternativesFor, isOnlyTime, isWorthAsking, verdictOf } from './verdict.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const healthy = healthyPerson(knowledge);
const NOW = { day: '2026-03-10', time: '12:00', zone: 0 };
const dose = (medicine: string, time: string, amount: number): TakenMedicine => ({
  medicine,
  dose: amount,
  unit: 'mg',
  day: NOW.day,
  time,
  zone: 0,
});
const ask = (
  medicine: string,
  {
    facts = {},
    taken = [],
    person = {},
  }: { facts?: Person['facts']; taken?: readonly TakenMedicine[]; person?: Partial<Person> } = {},
) => checkMedicine(knowledge, { ...healthy, ...person, facts: { ...healthy.facts, ...facts } }, medicine, taken, NOW);

describe('the verdict', () => {
  it('says no only where something certain forbids it', () => {
    expect(verdictOf(ask('ibuprofen', { facts: { 'kidney-disease': 'yes' } }))).toBe('no');
    expect(verdictOf(ask('ibuprofen', { facts: { 'kidney-disease': 'unsure' } }))).toBe('unknown');
    expect(verdictOf(ask('ibuprofen', { taken: [dose('ibuprofen', '10:00', 400)] }))).toBe('not-yet');
    expect(verdictOf(ask('ibuprofen', { person: { age: 70 } }))).toBe('ask');
    expect(verdictOf(ask('ibuprofen'))).toBe('fine');
    expect(verdictOf(ask('Zorbulol'))).toBe('ask');
    expect(verdictOf(ask('ibuprofen', { taken: [dose('paracetamol', '11:00', 6000)] }))).toBe('emergency');
  });
  it('never says fine or care where the check hides the dose', () => {
    for (const { id } of knowledge.medicines)
      for (const facts of [
        {},
        { pregnant: 'yes' },
        { 'kidney-disease': 'unsure' },
        { anticoagulant: 'yes' },
      ] as const) {
        const check = ask(id, { facts });
        if (check.action === 'BLOCK' || check.action === 'ASK')
          expect(['fine', 'care']).not.toContain(verdictOf(check));
      }
  });
  it('never tells to wait with low-dose aspirin, and forbids it only where something certain does', () => {
    expect(verdictOf(ask('aspirin-low-dose'))).toBe('prescribed');
    expect(verdictOf(ask('aspirin-low-dose', { person: { age: null }, facts: { 'danger-sign': 'yes' } }))).toBe(
      'prescribed',
    );
    expect(verdictOf(ask('aspirin'))).toBe('fine');
  });
  it('offers no warmth and no walk instead where someone has to look first', () => {
    const facts = { 'danger-sign': 'yes' } as const;
    const offered = (check: ReturnType<typeof ask>, told: Person['facts']) =>
      alternativesFor(check, { facts: told }).map(({ id }) => id);
    expect(offered(ask('aspirin', { facts }), {})).toEqual(expect.arrayContaining(['heat', 'moving']));
    expect(offered(ask('aspirin', { facts }), facts)).toEqual(['clinician', 'pharmacist']);
  });
  it('asks on only where an answer could change something', () => {
    expect(isWorthAsking(ask('ibuprofen', { facts: { 'kidney-disease': 'unsure' } }))).toBe(true);
    expect(isWorthAsking(ask('ibuprofen', { facts: { 'kidney-disease': 'unsure', ulcer: 'yes' } }))).toBe(false);
  });
  it('knows whether time alone stands in the way', () => {
    expect(isOnlyTime(ask('ibuprofen', { taken: [dose('ibuprofen', '10:00', 400)] }))).toBe(true);
    expect(
      isOnlyTime(ask('ibuprofen', { taken: [dose('ibuprofen', '10:00', 400)], facts: { antidepressant: 'unsure' } })),
    ).toBe(false);
  });
});

describe('typed names', () => {
  it('offers the nearest name, and none where none is near', () => {
    expect(meantName(knowledge, 'ibuprofin 400')).toBe('Ibuprofen');
    expect(meantName(knowledge, 'qqqqqq')).toBeNull();
  });
  it('puts a unit behind the number', () => {
    expect(numberIn('paracetamol 500')).toBe('500');
    expect(withUnit('paracetamol 500', 'mg')).toBe('paracetamol 500 mg');
    expect(ask(withUnit('paracetamol 500', 'mg')).reasons.map(({ rule }) => rule)).not.toContain(
      'strength-without-unit',
    );
  });
});

describe('what was taken lately', () => {
  it('is what was taken within a day, each once, the latest first', () => {
    const old = { ...dose('aspirin', '11:00', 300), day: '2026-03-09' };
    const untimed = { medicine: 'balm', day: '2026-03-09' };
    const taken = [
      old,
      dose('ibuprofen', '08:00', 400),
      dose('paracetamol', '09:00', 500),
      dose('ibuprofen', '02:00', 400),
      untimed,
    ];
    expect(latelyTaken(taken, NOW)).toEqual(['paracetamol', 'ibuprofen', 'balm']);
  });
});
