// Doses within 24 hours, added up by substance: over midnight, across products, with and without times and countries.
import { openFolder } from '@rhomboid/cli/knowledge';
import type { Knowledge } from '@rhomboid/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diary, type Line } from '../days/test-diary.ts';
import type { MedicineEntry } from '../log/entries.ts';
import { overdoseAt } from './answers-doses.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge: Knowledge = opened.value;

const [YESTERDAY, TODAY, TOMORROW] = ['2026-03-01', '2026-03-02', '2026-03-03'] as const;
type Taken = Omit<MedicineEntry, 'kind' | 'id'>;
const line = (taken: Taken): Line => ({ kind: 'medicine', ...taken });
const at = (before: readonly Taken[], last: Taken, country: string | null = 'gb'): string | null =>
  overdoseAt(diary(...before.map(line)), knowledge, { kind: 'medicine', id: 'last', ...last }, country);
const tablets = (medicine: string, dose: number, time: string, day: string = TODAY): Taken => ({
  medicine,
  dose,
  unit: 'tablet',
  day,
  time,
});

describe('overdoseAt', () => {
  it('adds up what different products hold', () => {
    const three = [
      tablets('co-codamol', 2, '06:00'),
      tablets('Panadol', 2, '10:00'),
      tablets('Anadin Extra', 2, '13:00'),
    ];
    expect(at(three, tablets('paracetamol', 2, '17:00'))).toBeNull();
    expect(at(three, { medicine: 'Lemsip', dose: 2, unit: 'sachet', day: TODAY, time: '17:00' })).toBe('yes');
  });

  it('looks at any 24 hours, not at the calendar day', () => {
    const evening = [tablets('paracetamol', 4, '18:00', YESTERDAY), tablets('paracetamol', 4, '23:00', YESTERDAY)];
    expect(at(evening, tablets('paracetamol', 1, '17:59'))).toBe('yes');
    expect(at(evening, tablets('paracetamol', 1, '18:00'))).toBeNull();
  });

  it('finds what was written back into the past', () => {
    const later = [tablets('paracetamol', 8, '09:00', TODAY)];
    expect(at(later, tablets('paracetamol', 1, '22:00', YESTERDAY))).toBe('yes');
    expect(at([tablets('paracetamol', 8, '23:00', TOMORROW)], tablets('paracetamol', 1, '22:00'))).toBeNull();
  });

  it('keeps 24 hours true over a flight', () => {
    const first = { ...tablets('paracetamol', 8, '12:00', YESTERDAY), zone: 0 };
    expect(at([first], { ...tablets('paracetamol', 1, '11:00'), zone: -300 })).toBeNull();
    expect(at([first], { ...tablets('paracetamol', 1, '11:00'), zone: 0 })).toBe('yes');
  });

  it('goes by the packs of the country; by the strictest as a maybe where the country is not known', () => {
    const six = [tablets('paracetamol', 4, '08:00')];
    const last = tablets('paracetamol', 4, '14:00');
    expect(at(six, last, 'gb')).toBeNull();
    expect(at(six, last, 'us')).toBe('yes');
    expect(at(six, last, null)).toBe('maybe');
    expect(at(six, last, 'nz')).toBe('maybe');
    expect(at(six, tablets('paracetamol', 5, '14:00'), null)).toBe('yes');
  });

  it('asks about what a clinician may have prescribed', () => {
    const twice = (mg: number): string | null =>
      at([{ medicine: 'naproxen', dose: mg, unit: 'mg', day: TODAY, time: '08:00' }], {
        medicine: 'naproxen',
        dose: mg,
        unit: 'mg',
        day: TODAY,
        time: '20:00',
      });
    expect(twice(250)).toBeNull();
    expect(twice(500)).toBe('maybe');
    expect(twice(750)).toBe('yes');
  });

  it('counts doses without a time on their day for certain, on the days beside it as a maybe', () => {
    const untimed = { medicine: 'paracetamol', dose: 4, unit: 'tablet', day: TODAY };
    expect(at([untimed, untimed], untimed)).toBe('yes');
    expect(
      at(
        [
          { ...untimed, day: YESTERDAY },
          { ...untimed, day: YESTERDAY },
        ],
        untimed,
      ),
    ).toBe('maybe');
  });

  it('counts an unknown dose as a usual one: the least for certain, the most as a maybe', () => {
    const unknown = { medicine: 'ibuprofen', day: TODAY };
    expect(at(Array(2).fill(unknown), unknown)).toBeNull();
    expect(at(Array(3).fill(unknown), unknown)).toBe('maybe');
    expect(at(Array(12).fill(unknown), unknown)).toBe('yes');
  });

  it('leaves alone what cannot be counted or is not known', () => {
    const gel = { medicine: 'ibuprofen-gel', dose: 40, unit: 'application', day: TODAY, time: '08:00' };
    expect(at([gel], gel)).toBeNull();
    expect(at([], { medicine: 'grandmother’s tea', dose: 99_999, unit: 'mg', day: TODAY, time: '08:00' })).toBeNull();
  });

  it('never calms down when one more dose is written', () => {
    const taken = fc.record({
      medicine: fc.constantFrom('paracetamol', 'co-codamol', 'Excedrin', 'ibuprofen', 'cold-sachet-paracetamol'),
      dose: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      unit: fc.constantFrom('tablet', 'sachet'),
      day: fc.constantFrom(YESTERDAY, TODAY, TOMORROW),
      time: fc.option(fc.constantFrom('00:00', '07:30', '12:00', '23:59'), { nil: undefined }),
    });
    const worth = (answer: string | null): number => [null, 'maybe', 'yes'].indexOf(answer);
    const plain = (one: Record<string, unknown>): Taken =>
      Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as Taken;
    fc.assert(
      fc.property(
        fc.array(taken, { maxLength: 8 }),
        taken,
        fc.constantFrom('gb', 'us', null),
        (before, more, country) => {
          const last = tablets('paracetamol', 1, '12:00');
          const without = worth(at(before.map(plain), last, country));
          expect(worth(at([...before, more].map(plain), last, country))).toBeGreaterThanOrEqual(without);
        },
      ),
      { numRuns: 500 },
    );
  });
});
