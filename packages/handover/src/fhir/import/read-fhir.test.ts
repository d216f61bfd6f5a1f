import { openFolder } from '@rhomboid/cli/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, partsOf, WHOLE_CHOICE } from '../../test-people.ts';
import { fhirBundle } from '../bundle.ts';
import { HL7 } from '../systems.ts';
import { ALLERGIES, CONDITIONS, MEDICINES } from './code-map.ts';
import { planLines, planNote, planWishes } from './kept-plan.ts';
import { readFhir } from './read-fhir.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const FIVE = answersOf(knowledge, 5);

function read(...resources: readonly object[]) {
  const done = readFhir(knowledge, {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
  if (!done.ok) throw new Error(done.problems[0]?.message);
  return done.value;
}
const refused = (json: unknown): string => {
  const done = readFhir(knowledge, json);
  return done.ok ? '' : (done.problems[0]?.message ?? '');
};
const planItem = (code: string) => ({
  coding: [{ system: 'https://rhomboid.invalid/fhir/CodeSystem/plan-item', code }],
});
const coded = (system: string, code: string, text?: string) => ({
  coding: [{ system, code }],
  ...(text === undefined ? {} : { text }),
});

describe('the map of codes', () => {
  it('names only facts of the knowledge', () => {
    const known = new Set(knowledge.plan!.facts.map(({ id }) => id));
    for (const { fact } of [...CONDITIONS, ...MEDICINES, ...ALLERGIES]) expect(known, fact).toContain(fact);
  });
});

describe('what we exported', () => {
  it('comes back as it was told: check, measures, doses, facts', { timeout: 30_000 }, () => {
    const parts = partsOf(knowledge, FIVE, 40, 5);
    for (const type of ['document', 'transaction'] as const) {
      const bundle = fhirBundle(knowledge, parts, {
        type,
        choice: WHOLE_CHOICE,
        identity: { name: '', sex: true, birthYear: 1981 },
        instant: '2026-11-21T10:00:00Z',
      });
      const done = readFhir(knowledge, JSON.parse(JSON.stringify(bundle)));
      if (!done.ok) throw new Error(done.problems[0]?.message);
      const { check, person, medicines, plans, entries, notes, suggested } = done.value;
      expect(check?.day).toBe(parts.check!.day);
      expect(person).toMatchObject({ birthYear: 1981, sex: 'female', facts: parts.person!.facts });
      expect(suggested.map(({ fact }) => fact)).toEqual(['ace-inhibitor-or-arb']);
      expect(medicines).toEqual(['ramipril 5 mg']);
      expect(plans).toHaveLength(1);
      expect(plans[0]!.activities.map(({ item }) => item)).toEqual(parts.plan!.items.map(({ id }) => id));
      expect(notes.filter((note) => !note.includes('ramipril'))).toEqual([]);
      const told = [...parts.notebook!.entries.values()].filter(({ day }) => day >= WHOLE_CHOICE.from);
      const sum = (kind: string, field: string, list: readonly object[]): number =>
        list
          .filter((one) => (one as { kind: string }).kind === kind)
          .reduce((total, one) => total + (Number((one as Record<string, unknown>)[field]) || 0), 0);
      const back = entries.map(({ kind, fields }) => ({ kind, ...fields }));
      const now = parts.check!.answers['nrs-now'];
      expect(sum('pain', 'now', back)).toBe(sum('pain', 'now', told) + (typeof now === 'number' ? now : 0));
      expect(sum('pain', 'worst', back)).toBe(sum('pain', 'worst', told));
      expect(sum('peg', 'enjoyment', back)).toBe(sum('peg', 'enjoyment', told));
      expect(sum('function', 'score', back)).toBe(sum('function', 'score', told));
      expect(sum('medicine', 'dose', back)).toBe(sum('medicine', 'dose', told));
      expect(back.filter(({ kind }) => kind === 'medicine').length).toBe(
        told.filter(({ kind }) => kind === 'medicine').length,
      );
    }
  });

  it('has the same identifiers the next time, and another one for what changed', { timeout: 30_000 }, () => {
    const ids = (seed: number): readonly string[] =>
      fhirBundle(knowledge, partsOf(knowledge, FIVE, 20, seed), {
        type: 'transaction',
        choice: WHOLE_CHOICE,
        identity: { name: '', sex: false, birthYear: null },
        instant: '2026-11-21T10:00:00Z',
      }).entry.map(({ fullUrl }) => fullUrl);
    const first = ids(5);
    expect(ids(5)).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
    expect(ids(6)).not.toEqual(first);
  });

  it('tells no more of who it is than was allowed', () => {
    const bundle = fhirBundle(knowledge, partsOf(knowledge, FIVE, 0), {
      type: 'transaction',
      choice: { ...WHOLE_CHOICE, name: '' },
      identity: { name: '', sex: false, birthYear: null },
      instant: '2026-11-21T10:00:00Z',
    });
    const patient = bundle.entry.find(({ resource }) => resource.resourceType === 'Patient')!.resource;
    expect(new Set(Object.keys(patient))).toEqual(new Set(['identifier', 'resourceType']));
  });

  it('claims no condition', () => {
    const bundle = fhirBundle(knowledge, partsOf(knowledge, FIVE, 20), {
      type: 'document',
      choice: WHOLE_CHOICE,
      identity: { name: '', sex: false, birthYear: null },
      instant: '2026-11-21T10:00:00Z',
    });
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).not.toContain('Condition');
  });
});

describe('a record from elsewhere', () => {
  it('suggests facts by code, and tells what it does not know', () => {
    const { suggested, notes } = read(
      { resourceType: 'Condition', code: coded(HL7.icd10, 'J45.9', 'Asthma'), clinicalStatus: coded('x', 'active') },
      {
        resourceType: 'Condition',
        code: coded(HL7.snomed, '13200003', 'Peptic ulcer'),
        clinicalStatus: coded('x', 'resolved'),
      },
      {
        resourceType: 'Condition',
        code: coded(HL7.icd10, 'J45', 'Asthma as a child'),
        clinicalStatus: coded('x', 'resolved'),
      },
      { resourceType: 'Condition', code: coded(HL7.icd10, 'Q99.9', 'Something rare') },
      {
        resourceType: 'Condition',
        code: coded(HL7.icd10, 'I10', 'High blood pressure'),
        verificationStatus: coded('x', 'refuted'),
      },
    );
    expect(suggested).toEqual([
      { fact: 'asthma', from: 'Asthma' },
      { fact: 'ulcer', from: 'Peptic ulcer' },
    ]);
    expect(notes).toHaveLength(3);
    expect(notes.join('\n')).toContain('Something rare');
  });

  it('never takes silence or “none known” for a no', () => {
    const { person, suggested, notes } = read({
      resourceType: 'AllergyIntolerance',
      code: coded(HL7.snomed, '716186003', 'No known allergy'),
    });
    expect(person.facts).toEqual({});
    expect(suggested).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  it('knows medicines by code, by what they refer to, or by a name that means one thing', () => {
    const { suggested, medicines, notes } = read(
      {
        resourceType: 'MedicationStatement',
        status: 'active',
        medicationCodeableConcept: coded(HL7.atc, 'B01AA03', 'Coumadin'),
      },
      { resourceType: 'Medication', id: 'm1', code: coded(HL7.rxnorm, '36437', 'Sertraline') },
      { resourceType: 'MedicationRequest', status: 'active', medicationReference: { reference: 'Medication/m1' } },
      {
        resourceType: 'MedicationStatement',
        status: 'active',
        medicationCodeableConcept: { text: 'Warfarinol forte' },
      },
      { resourceType: 'MedicationStatement', status: 'stopped', medicationCodeableConcept: { text: 'Lithium' } },
    );
    expect(suggested.map(({ fact }) => fact).sort()).toEqual(['anticoagulant', 'antidepressant', 'warfarin']);
    expect(medicines).toEqual(['Coumadin', 'Warfarinol forte', 'Sertraline']);
    expect(notes.some((note) => note.includes('Warfarinol forte'))).toBe(true);
  });

  it('refuses other versions of FHIR whole, with one sentence', () => {
    expect(
      refused({
        resourceType: 'Bundle',
        entry: [{ resource: { resourceType: 'Condition', clinicalStatus: 'active' } }],
      }),
    ).toMatch(/STU3/);
    expect(
      refused({
        resourceType: 'Bundle',
        entry: [{ resource: { resourceType: 'MedicationStatement', medication: { concept: {} } } }],
      }),
    ).toMatch(/R5/);
    expect(
      refused({
        resourceType: 'Bundle',
        meta: { profile: ['http://hl7.org/fhir/5.0/StructureDefinition/Bundle'] },
        entry: [],
      }),
    ).toMatch(/R5/);
    expect(refused({ resourceType: 'Bundle', entry: [] })).toMatch(/nothing/);
    for (const json of [null, 7, 'x', [], {}, { resourceType: 3 }]) expect(refused(json)).toMatch(/no FHIR/);
  });

  it.each([
    ['STU3', { resourceType: 'AllergyIntolerance', verificationStatus: 'confirmed' }],
    ['STU3', { resourceType: 'MedicationStatement', taken: 'y' }],
    ['STU3', { resourceType: 'MedicationRequest', context: { reference: 'Encounter/1' } }],
    ['STU3', { resourceType: 'Procedure', notDone: true }],
    ['STU3', { resourceType: 'CarePlan', definition: [{}] }],
    ['STU3', { resourceType: 'Observation', comments: 'x' }],
    ['STU3', { resourceType: 'QuestionnaireResponse', questionnaire: { reference: 'Questionnaire/1' } }],
    ['R5', { resourceType: 'MedicationStatement', adherence: {} }],
    ['R5', { resourceType: 'MedicationRequest', medication: { concept: { text: 'Ibuprofen' } } }],
    ['R5', { resourceType: 'Procedure', occurrenceDateTime: '2026-11-01' }],
    ['R5', { resourceType: 'CarePlan', addresses: [{ concept: { text: 'Back pain' } }] }],
    ['R5', { resourceType: 'CarePlan', activity: [{ plannedActivityReference: {} }] }],
    ['R5', { resourceType: 'Observation', triggeredBy: [] }],
    ['R5', { resourceType: 'Patient', meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Patient|5.0.0'] } }],
  ])('tells that a resource is of %s: %j', (version, resource) => {
    const message = refused({
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'Patient' } }, { resource }],
    });
    expect(message).toContain(version);
    expect(message).toContain('Entry 2');
  });

  it('keeps hostile words as short, clean text', () => {
    const nasty = `<img src=x onerror=alert(1)>\u202e\u0000${'a'.repeat(100_000)}`;
    const { plans, medicines, suggested, notes } = read(
      {
        resourceType: 'CarePlan',
        status: 'active',
        title: nasty,
        author: { display: nasty },
        note: [{ text: nasty }],
        activity: [{ detail: { description: nasty, scheduledString: nasty, code: { text: nasty } } }],
      },
      { resourceType: 'Condition', code: coded(HL7.icd10, 'J45', nasty) },
      { resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: { text: nasty } },
      { resourceType: 'Observation', code: { text: nasty } },
      { resourceType: nasty },
    );
    const texts = JSON.stringify({ plans, medicines, suggested, notes });
    expect(texts.length).toBeLessThan(6000);
    expect(texts).not.toMatch(/\\u0000|\u202e/);
    expect(suggested).toHaveLength(1);
    const note = planNote(plans[0]!, '2026-11-21').fields.note as string;
    expect(note.length).toBeLessThanOrEqual(9000);
  });

  it('leaves out what is withdrawn or over, and says so', () => {
    const { plans, notes } = read(
      { resourceType: 'CarePlan', status: 'revoked', title: 'Old plan' },
      {
        resourceType: 'CarePlan',
        status: 'active',
        title: 'New plan',
        activity: [{ detail: { status: 'stopped', description: 'Rest in bed' } }, { detail: { description: 'Walk' } }],
      },
      { resourceType: 'Procedure', code: { text: 'Appendectomy' } },
    );
    expect(plans.map(({ title }) => title)).toEqual(['New plan']);
    expect(planLines(plans[0]!)).toEqual(['“Walk”']);
    expect(notes.join('\n')).toMatch(/Old plan[\s\S]*Rest in bed/);
    expect(notes.some((note) => note.startsWith('1 of type Procedure'))).toBe(true);
  });

  it('makes of a plan wishes that never undo a no of the person', () => {
    const { plans } = read({
      resourceType: 'CarePlan',
      status: 'active',
      goal: [{ display: 'Carry the shopping' }],
      activity: [
        { detail: { code: planItem('E01') } },
        { detail: { code: planItem('E02') } },
        { detail: { code: planItem('E03'), doNotPerform: true } },
      ],
    });
    const before = { kind: 'plan', id: 'plan', day: '2026-11-01', declined: ['E02'], liked: ['E03', 'E04'] } as const;
    expect(planWishes(plans[0]!, before)).toEqual({
      liked: ['E04', 'E01'],
      declined: ['E02', 'E03'],
      goal: 'Carry the shopping',
    });
    expect(planWishes(plans[0]!, { ...before, goal: 'Swim' })).not.toHaveProperty('goal');
  });

  it('keeps apart what is unknown, and takes the rest', () => {
    const { suggested, notes } = read(
      { resourceType: 'Spaceship' },
      { resourceType: 'Immunization' },
      { resourceType: 'Immunization' },
      { resourceType: 'Condition', code: coded(HL7.icd10, 'J45') },
    );
    expect(suggested.map(({ fact }) => fact)).toEqual(['asthma']);
    expect(notes.some((note) => note.includes('Spaceship'))).toBe(true);
    expect(notes.some((note) => note.startsWith('2 of type Immunization'))).toBe(true);
  });

  it('reads a plan that a clinician sent', () => {
    const item = knowledge.plan!.exercises[0]!;
    const { plans } = read(
      { resourceType: 'Goal', id: 'g', description: { text: 'Carry the shopping' } },
      {
        resourceType: 'CarePlan',
        status: 'active',
        title: 'Plan\u0000 for \u202eyou',
        period: { start: '2026-11-01', end: '2026-12-01T00:00:00Z' },
        goal: [{ reference: 'Goal/g' }],
        activity: [
          {
            detail: {
              status: 'in-progress',
              code: {
                text: 'Rows',
                coding: [{ system: 'https://rhomboid.invalid/fhir/CodeSystem/plan-item', code: item.id }],
              },
              scheduledTiming: { repeat: { frequency: 3, period: 1, periodUnit: 'wk' } },
            },
          },
          { detail: { status: 'not-started', doNotPerform: true, description: '<b>No</b> heavy lifting' } },
        ],
      },
    );
    expect(plans[0]).toMatchObject({
      title: 'Plan for you',
      from: '2026-11-01',
      to: '2026-12-01',
      goals: ['Carry the shopping'],
      activities: [
        { item: item.id, text: 'Rows', dose: '3 times a week', doNot: false },
        { item: null, text: '<b>No</b> heavy lifting', doNot: true },
      ],
    });
  });

  it('stands anything that parses as JSON', () => {
    const resource = fc.record(
      {
        resourceType: fc.constantFrom(
          'Patient',
          'Condition',
          'AllergyIntolerance',
          'MedicationStatement',
          'CarePlan',
          'Observation',
          'QuestionnaireResponse',
          'Goal',
        ),
        id: fc.jsonValue(),
        code: fc.jsonValue(),
        status: fc.jsonValue(),
        activity: fc.jsonValue(),
        item: fc.jsonValue(),
        effectiveDateTime: fc.jsonValue(),
        component: fc.jsonValue(),
        bodySite: fc.jsonValue(),
        meta: fc.jsonValue(),
        goal: fc.jsonValue(),
        dosage: fc.jsonValue(),
        birthDate: fc.jsonValue(),
      },
      { requiredKeys: ['resourceType'] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.record({ fullUrl: fc.jsonValue(), resource }), fc.jsonValue())), (entry) => {
        const done = readFhir(knowledge, { resourceType: 'Bundle', entry });
        expect(done.ok || done.problems.length > 0).toBe(true);
      }),
    );
  });

  it('is not led astray by names of its own machinery', () => {
    const { person, medicines } = read(
      {
        resourceType: 'Observation',
        code: coded('https://rhomboid.invalid/fhir/CodeSystem/fact', '__proto__'),
        valueCodeableConcept: coded('https://rhomboid.invalid/fhir/CodeSystem/answer', 'yes'),
      },
      { resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: { text: 'constructor' } },
    );
    expect(Object.keys(person.facts)).toEqual([]);
    expect(medicines).toEqual(['constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
