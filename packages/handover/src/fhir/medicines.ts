// Medicines taken and allergies told, as MedicationStatements and AllergyIntolerances of the patient.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { type MedicineEntry, type Notebook, reliefLog } from '@rhomboid/notebook';
import type { Person } from '@rhomboid/plan';
import { medicineName } from '../report/tried.ts';
import { momentOf } from './moment.ts';
import type { AllergyIntolerance, CodeableConcept, MedicationStatement } from './r4.ts';
import type { Subject } from './subject.ts';
import { concept, HL7, own } from './systems.ts';
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

/** One statement for each dose that was written down, and how it went for each medicine in a note of its last one. */
export function takenMedicines(
  subject: Subject,
  knowledge: Knowledge,
  notebook: Notebook,
  from: Day,
  to: Day,
): readonly MedicationStatement[] {
  const entries = [...notebook.entries.values()]
    .filter((entry): entry is MedicineEntry => entry.kind === 'medicine' && entry.day >= from && entry.day <= to)
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
  const last = new Map(entries.map((entry) => [entry.medicine, entry.id]));
  const log = reliefLog(notebook, from, to);
  return entries.map((entry) => {
    const line =
      last.get(entry.medicine) === entry.id
        ? log.find(({ kind, name }) => kind === 'medicine' && name === entry.medicine)
        : undefined;
    const better = line === undefined ? 0 : line.effects.better + line.effects['much-better'];
    return statement(
      subject,
      {
        // Whether it is still taken is not known: it was taken when the person needed it.
        status: 'unknown',
        medicationCodeableConcept: codeOf(knowledge, entry.medicine),
        effectiveDateTime: momentOf(entry),
        dateAsserted: entry.day,
        ...(entry.dose === undefined
          ? {}
          : {
              dosage: [
                {
                  text: `${entry.dose} ${entry.unit ?? ''}`.trim(),
                  doseAndRate: [
                    { doseQuantity: { value: entry.dose, ...(entry.unit === undefined ? {} : { unit: entry.unit }) } },
                  ],
                },
              ],
            }),
        ...(line === undefined
          ? {}
          : {
              note: [
                { text: words.medicine.taken(line.times) },
                ...(line.told === 0 ? [] : [{ text: words.medicine.effect(better, line.told) }]),
              ],
            }),
      },
      entry.id,
    );
  });
}

function statement(
  subject: Subject,
  told: Omit<MedicationStatement, 'resourceType' | 'identifier' | 'subject' | 'informationSource'>,
  entry = '',
): MedicationStatement {
  const base = { ...told, subject: subject.patient, informationSource: subject.patient };
  return {
    resourceType: 'MedicationStatement',
    identifier: [subject.identify('MedicationStatement', [entry, base])],
    ...base,
  };
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
    .map(({ id, label }) => {
      const base = {
        clinicalStatus: concept('Active', { system: HL7.allergyStatus, code: 'active' }),
        verificationStatus: concept('Unconfirmed', { system: HL7.allergyCertainty, code: 'unconfirmed' }),
        code: concept(label, own('fact', id, label)),
        patient: subject.patient,
        recordedDate: day,
        asserter: subject.patient,
      };
      return {
        resourceType: 'AllergyIntolerance' as const,
        identifier: [subject.identify('AllergyIntolerance', base)],
        ...base,
      };
    });
}
