// What names in foreign files mean: factors, pains, medicines and treatments.
import { describe, expect, it } from 'vitest';
import { openNotebook } from '../log/fold.ts';
import { factorTarget, type Reading } from './factor-target.ts';
import { sortSymptoms } from './pain-names.ts';
import { medicineFields, readDose, splitDose, treatmentFor } from './remedy-names.ts';
import { OPTIONS } from './test-options.ts';

const target = (name: string, reading: Reading) => factorTarget(name, reading, OPTIONS.factors, null);

describe('factors', () => {
  it.each<[string, Reading, string, number | boolean]>([
    ['Sleep', { shape: 'amount', value: 7.5, unit: 'h' }, 'sleep-hours', 7.5],
    ['Time asleep', { shape: 'amount', value: 450, unit: 'min' }, 'sleep-hours', 7.5],
    ['sleep quality', { shape: 'scale', value: 5 }, 'sleep-quality', 5],
    ['😀 Mood', { shape: 'scale', value: 8 }, 'mood', 8],
    ['Stress level', { shape: 'scale', value: 8 }, 'stress', 8],
    ['Workout', { shape: 'amount', value: 1, unit: 'hour' }, 'exercise', 60],
    ['lifting', { shape: 'amount', value: 3, unit: '' }, 'lifting', true],
    ['Lifting', { shape: 'yes-no', value: false }, 'lifting', false],
  ])('%s is one of the knowledge', (name, reading, factor, value) => {
    expect(target(name, reading)).toEqual({ factor, value, own: null, turned: null });
  });

  it('turns a scale round where the knowledge has the other end', () => {
    expect(target('Energy', { shape: 'scale', value: 7.5 })).toMatchObject({ factor: 'tired', value: 2.5 });
    expect(target('Energy', { shape: 'yes-no', value: true }).own).toMatchObject({ name: 'Energy' });
  });

  it.each<[string, Reading]>([
    ['exercise', { shape: 'yes-no', value: true }],
    ['Sleep', { shape: 'scale', value: 5 }],
    ['Sleep', { shape: 'amount', value: 5, unit: 'naps' }],
    ['Sleep position', { shape: 'yes-no', value: true }],
    ['Coffee', { shape: 'amount', value: 2, unit: 'cups' }],
  ])('%s becomes an own factor where the shape does not fit', (name, reading) => {
    expect(target(name, reading)).toMatchObject({ value: reading.value, own: { name, shape: reading.shape } });
  });

  it('gives an own factor the same id in every import, and finds one that is there by its name', () => {
    const reading: Reading = { shape: 'yes-no', value: true };
    expect(target('Coffee', reading).factor).toBe(target('☕ coffee ', reading).factor);
    expect(target('Coffee', reading).factor).not.toBe(target('Coffee', { shape: 'scale', value: 1 }).factor);
    const { timeless } = openNotebook([
      {
        v: 1,
        id: '019a0000-0000-7000-8000-000000000001',
        at: '1767225600000-0000-phone',
        entry: '019a0000-0000-7000-8000-000000000002',
        kind: 'own-factor',
        set: { day: '2026-01-01', name: 'coffee', shape: 'yes-no' },
      },
    ]);
    expect(factorTarget('Coffee', reading, OPTIONS.factors, timeless).factor).toBe(
      '019a0000-0000-7000-8000-000000000002',
    );
  });
});

describe('symptoms', () => {
  const roles = (...names: readonly string[]) => [...sortSymptoms(names).values()];

  it('tells pains of back, neck, shoulders, ribs and arms from others', () => {
    expect(roles('Upper back pain', 'Neck pain', 'Headache', 'Nausea', 'Sore throat', 'Chest pain')).toEqual([
      'main',
      'other-pain',
      'no-pain',
      'no-pain',
      'no-pain',
      'no-pain',
    ]);
  });

  it('takes the upper back for the main one, else the back, else the only one', () => {
    expect(roles('Back pain', 'Thoracic pain')).toEqual(['other-pain', 'main']);
    expect(roles('Back pain', 'Lower back pain')).toEqual(['main', 'other-pain']);
    expect(roles('Lower back pain')).toEqual(['main']);
    expect(roles('Neck pain', 'Shoulder stiffness')).toEqual(['other-pain', 'other-pain']);
    expect(roles('Pain')).toEqual(['main']);
  });
});

describe('medicines and treatments', () => {
  it.each([
    ['400 mg', { dose: 400, unit: 'mg' }],
    ['400mg', { dose: 400, unit: 'mg' }],
    ['2 x 200 mg', { dose: 400, unit: 'mg' }],
    ['1 tablet', { dose: 1, unit: 'tablet' }],
    ['500 mcg', { dose: 0.5, unit: 'mg' }],
    ['1.5 g', { dose: 1.5, unit: 'g' }],
    ['two', null],
    ['400', null],
    ['400 mg at night', null],
  ])('%s', (text, dose) => {
    expect(readDose(text)).toEqual(dose);
  });

  it('parts a name from its dose', () => {
    expect(splitDose('Ibuprofen (400mg)')).toEqual({ name: 'Ibuprofen', dose: { dose: 400, unit: 'mg' } });
    expect(splitDose('Ibuprofen 2 x 200 mg')).toEqual({ name: 'Ibuprofen', dose: { dose: 400, unit: 'mg' } });
    expect(splitDose('Vitamin B 12')).toEqual({ name: 'Vitamin B 12', dose: null });
  });

  it('finds a medicine of the knowledge by any of its names, and tells the dose in its unit', () => {
    const fields = (name: string, dose: { dose: number; unit: string } | null) =>
      medicineFields(name, dose, OPTIONS.medicines);
    expect(fields('nurofen', { dose: 0.4, unit: 'g' })).toEqual({ medicine: 'ibuprofen', dose: 400, unit: 'mg' });
    expect(fields('Ibuprofen gel', { dose: 2, unit: 'g' })).toEqual({ medicine: 'gel', dose: 2, unit: 'g' });
    expect(fields('My own drops', null)).toEqual({ medicine: 'My own drops' });
  });

  it.each([
    ['Heat pad', 'heat'],
    ['Ice pack', 'cold'],
    ['Foam rolling', 'massage'],
    ['Physiotherapy', 'session'],
    ['Yoga', 'stretching'],
    ['Walk', 'walk'],
    ['Meditation', 'relaxation'],
    ['Gym', 'exercise'],
    ['Ibuprofen', null],
  ])('%s', (name, kind) => {
    expect(treatmentFor(name)).toBe(kind);
  });
});
