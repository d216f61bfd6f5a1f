// One broken thing in the medicine rules makes the check speak, at the right place.
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import type { MedicineRule, MedicineSafety, PackDose } from '../../medicine-safety.ts';
import type { PlanKnowledge } from '../../plan-knowledge.ts';
import type { Knowledge } from '../../release.ts';
import { medicineRulesSound } from './medicine-rules-sound.ts';
import { sampleFiles, sampleKnowledge } from './sample.ts';

const step = {
  action: 'BLOCK',
  for: ['nsaid'],
  when: null,
  call: null,
  callInDoubt: false,
  review: false,
  cap: null,
  dayMost: null,
  message: 'No.',
} as const;
const rule = (when: MedicineRule['steps'][number]['when']): MedicineRule => ({
  id: 'R1',
  name: 'Ulcer',
  steps: [{ ...step, when }],
  instead: [],
  cases: [],
  provenance: { strength: 'guideline', sources: [] },
});
const dayMost = (ingredient: string, mg: number): MedicineRule => ({
  ...rule(null),
  steps: [{ ...step, dayMost: { ingredient, mg } }],
});
const dose: PackDose = {
  id: 'D1',
  country: 'gb',
  medicines: [],
  ingredient: 'ibu',
  route: 'mouth',
  tablet: null,
  unit: 'mg',
  single: { least: 200, most: 400 },
  first: null,
  hours: 6,
  packHours: 4,
  mostInDay: 1200,
  mostDoses: null,
  harmAbove: null,
  days: { checkIn: 3, askAfter: null, last: 10, rest: 7 },
  ageFrom: 12,
  how: 'With water.',
  provenance: { strength: 'guideline', sources: [] },
};
const safety: MedicineSafety = {
  classes: [{ id: 'nsaid', route: 'mouth', groups: ['anti-inflammatory'], ingredients: [], medicines: [], except: [] }],
  rules: [
    rule({
      op: 'all',
      of: [
        { op: 'is', finding: 'ulcer', values: ['yes'] },
        { op: 'not', of: { op: 'is', finding: 'tolerated', values: ['yes'] } },
      ],
    }),
  ],
  doses: [dose],
  regular: [],
  alternatives: [{ id: 'other', medicines: ['ibu'], last: false, text: 'That.' }],
  choices: [],
  poisonLines: [],
};

function problemsOf(changed: Partial<MedicineSafety>): readonly string[] {
  const base = sampleKnowledge(sampleFiles());
  const facts = [
    { id: 'ulcer', assume: 'yes' },
    { id: 'tolerated', assume: 'no' },
  ];
  const knowledge = {
    ...base,
    ingredients: [{ id: 'ibu', group: 'anti-inflammatory' }],
    medicines: [{ id: 'ibu', route: 'mouth', ingredients: [{ ingredient: 'ibu', in: {} }] }],
    plan: { facts, medicineSafety: { ...safety, ...changed } } as unknown as PlanKnowledge,
  } as unknown as Knowledge;
  return medicineRulesSound.check(knowledge, '2026-06-01').map(problemLine);
}

describe('medicine-rules-sound', () => {
  it('has nothing to say of sound rules, nor where there is no plan', () => {
    expect(problemsOf({})).toEqual([]);
    expect(medicineRulesSound.check(sampleKnowledge(sampleFiles()), '2026-06-01')).toEqual([]);
  });
  it.each([
    [
      'a risk that excuses',
      { rules: [rule({ op: 'not', of: { op: 'is', finding: 'ulcer', values: ['yes'] } })] },
      'R1 › ulcer',
    ],
    ['a leave that forbids', { rules: [rule({ op: 'is', finding: 'tolerated', values: ['yes'] })] }, 'R1 › tolerated'],
    ['a rule on a no', { rules: [rule({ op: 'is', finding: 'ulcer', values: ['no'] })] }, 'R1 › ulcer'],
    ['a daily limit of a rule that packs never reach', { rules: [dayMost('ibu', 1200)] }, 'R1'],
    ['a daily limit of a rule below one dose', { rules: [dayMost('ibu', 100)] }, 'R1'],
    ['a daily limit of a rule for something unknown', { rules: [dayMost('ubi', 400)] }, 'R1'],
    ['doses the wrong way round', { doses: [{ ...dose, single: { least: 500, most: 400 } }] }, 'doses › D1'],
    ['a dose above the day', { doses: [{ ...dose, mostInDay: 300 }] }, 'doses › D1'],
    ['a first dose that is not larger', { doses: [{ ...dose, first: 400 }] }, 'doses › D1'],
    ['no limit of the day', { doses: [{ ...dose, mostInDay: null }] }, 'doses › D1'],
    ['a pack gap that is longer', { doses: [{ ...dose, packHours: 8 }] }, 'doses › D1'],
    ['harm below the limit', { doses: [{ ...dose, harmAbove: 1000 }] }, 'doses › D1'],
    ['no limit of days', { doses: [{ ...dose, days: { ...dose.days, last: null } }] }, 'doses › D1'],
    [
      'an alternative that is not there',
      { alternatives: [{ id: 'other', medicines: ['gone'], last: false, text: 'That.' }] },
      'other',
    ],
    ['a medicine outside all classes', { classes: [] }, 'ibu'],
  ] satisfies readonly (readonly [string, Partial<MedicineSafety>, string])[])('names %s', (_, changed, where) => {
    expect(problemsOf(changed)).toEqual([expect.stringContaining(where)]);
  });
});
