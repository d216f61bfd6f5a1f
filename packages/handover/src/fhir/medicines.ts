// Medicines taken and allergies told, as MedicationStatements and AllergyIntolerances of the patient.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { MedicineEntry, Notebook } from '@rhomboid/notebook';
import type { Person } from '@rhomboid/plan';
import { medicineName } from '../report/tried.ts';
import { momentOf } from './moment.ts';
import { entryTag } from './observation.ts';
import { entriesBetween } from './observations.ts';
import type { AllergyIntolerance, CodeableConcept, MedicationStatement, Observation } from './r4.ts';
import { identified, type Subject } from './subject.ts';
import { concept, HL7, own } from './systems.ts';
import { effectOf } from './tried.ts';
import { fhirWords as words } from './words-en.ts';

/** What the person takes regularly, as told on a day. */
export function regularMedicines(
  subject: Subject,
  knowledge: Knowledge,
  person: Person,
  day: Day,
): readonly MedicationStatement[] {
  return person.medicines.map((typed) =>
    statement(subject, {
      status: 'active',
      medicationCodeableConcept: codeOf(knowledge, typed),
      effectiveDateTime: day,
      dateAsserted: day,
      note: [{ text: words.medicine.regular }],
    }),
  );
}

/** One statement for each dose that was written down, and how it went as an Observation that is part of it. */
export function takenMedicines(
  subject: Subject,
  knowledge: Knowledge,
  notebook: Notebook,
  from: Day,
  to: Day,
): readonly (MedicationStatement | Observation)[] {
  return entriesBetween(notebook, from, to).flatMap((entry) => {
    if (entry.kind !== 'medicine') return [];
    const taken = doseOf(subject, knowledge, entry);
    const effect = effectOf(subject, entry, { reference: `urn:uuid:${taken.identifier[0]!.value}` });
    return effect === null ? [taken] : [taken, effect];
  });
}

function doseOf(subject: Subject, knowledge: Knowledge, entry: MedicineEntry): MedicationStatement {
  const { dose, unit } = entry;
  return statement(subject, {
    ...entryTag(entry.id),
    // Whether it is still taken is not known: it was taken when the person needed it.
    status: 'unknown',
    medicationCodeableConcept: codeOf(knowledge, entry.medicine),
    effectiveDateTime: momentOf(entry),
    dateAsserted: entry.day,
    ...(dose === undefined
      ? {}
      : {
          dosage: [
            {
              text: `${dose} ${unit ?? ''}`.trim(),
              doseAndRate: [{ doseQuantity: { value: dose, ...(unit === undefined ? {} : { unit }) } }],
            },
          ],
        }),
  });
}

function statement(
  subject: Subject,
  told: Omit<MedicationStatement, 'resourceType' | 'identifier' | 'subject' | 'informationSource'>,
): MedicationStatement {
  return identified(subject, 'MedicationStatement', {
    ...told,
    subject: subject.patient,
    informationSource: subject.patient,
  });
}

/** The medicine by our id where it is known; the person's own words as text, always. */
function codeOf(knowledge: Knowledge, typed: string): CodeableConcept {
  const known = knowledge.medicines.find(({ id }) => id === typed);
  return known === undefined
    ? concept(typed)
    : concept(medicineName(knowledge, typed), own('medicine', known.id, known.name));
}

const ALLERGY = /-allergy$/;

/** Allergies that were told for sure. A no is among the facts, and “not asked” is nowhere. */
export function allergies(
  subject: Subject,
  knowledge: Knowledge,
  person: Person,
  day: Day,
): readonly AllergyIntolerance[] {
  return (knowledge.plan?.facts ?? [])
    .filter(({ id }) => ALLERGY.test(id) && person.facts[id] === 'yes')
    .map(({ id, label }) =>
      identified(subject, 'AllergyIntolerance', {
        clinicalStatus: concept('Active', { system: HL7.allergyStatus, code: 'active' }),
        verificationStatus: concept('Unconfirmed', { system: HL7.allergyCertainty, code: 'unconfirmed' }),
        code: concept(label, own('fact', id, label)),
        patient: subject.patient,
        recordedDate: day,
        asserter: subject.patient,
      }),
    );
}
