// What a record says of a person, as facts to confirm: illnesses, medicines and allergies of an IPS or any other R4 bundle.
import { isRecord } from '@rhomboid/ground';
import { type Knowledge, medicineNamed } from '@rhomboid/knowledge';
import { HL7 } from '../systems.ts';
import { ALLERGIES, CONDITIONS, inAtc, inIcd10, inList, MEDICINES, type MedicineRow } from './code-map.ts';
import { cleanText, codesIn, nameOf, type Raw, type RawCode, statusOf } from './raw.ts';
import { importWords as words } from './words-en.ts';

/** A fact that a record speaks for. It is always a yes: a record that is silent says nothing. */
export interface SuggestedFact {
  readonly fact: string;
  /** What stands in the record. */
  readonly from: string;
}

/** What one resource gives. */
export interface Read {
  readonly facts: readonly SuggestedFact[];
  /** Medicines taken, in the words of the record or as ids of the knowledge. */
  readonly medicines: readonly string[];
  /** One line for each thing that was not understood. */
  readonly notes: readonly string[];
}

const NOTHING: Read = { facts: [], medicines: [], notes: [] };

/** Not so, or not sure at all. */
const NOT_SO: ReadonlySet<string> = new Set(['refuted', 'entered-in-error']);
const OVER: ReadonlySet<string> = new Set(['inactive', 'resolved', 'remission']);

export function readCondition(knowledge: Knowledge, resource: Raw): Read {
  const name = nameOf(resource.code);
  if (NOT_SO.has(statusOf(resource.verificationStatus))) return note(words.refuted(name));
  const codes = codesIn(resource.code);
  const rows = CONDITIONS.filter(({ icd10, snomed }) =>
    codes.some((code) => inIcd10(code, icd10) || inList(code, HL7.snomed, snomed)),
  );
  if (rows.length === 0) return note(words.unknownCondition(name, codeText(codes)));
  const over = OVER.has(statusOf(resource.clinicalStatus));
  const counted = rows.filter(({ lasting }) => !over || lasting === true);
  if (counted.length === 0) return note(words.over(name));
  return { ...NOTHING, ...factsIn(knowledge, counted, name) };
}

export function readAllergy(knowledge: Knowledge, resource: Raw): Read {
  const name = nameOf(resource.code);
  if (NOT_SO.has(statusOf(resource.verificationStatus)) || OVER.has(statusOf(resource.clinicalStatus)))
    return note(words.refuted(name));
  const codes = codesIn(resource.code);
  // "None known" is what somebody wrote down, not an answer of the person: it sets nothing.
  if (
    codes.some((code) => inList(code, HL7.snomed, ['716186003', '1631000175102'])) ||
    codes.some(({ code }) => code === 'no-allergy-info' || code === 'no-known-allergies')
  )
    return note(words.noAllergies);
  const plain = name.toLowerCase();
  const rows = ALLERGIES.filter(
    ({ names, snomed, atc, rxnorm }) =>
      codes.some((code) => inList(code, HL7.snomed, snomed) || inAtc(code, atc) || inList(code, HL7.rxnorm, rxnorm)) ||
      (codes.length === 0 && names.includes(plain)),
  );
  return rows.length === 0
    ? note(words.unknownAllergy(name, codeText(codes)))
    : { ...NOTHING, ...factsIn(knowledge, rows, name) };
}

const STOPPED: ReadonlySet<string> = new Set(['stopped', 'completed', 'not-taken', 'entered-in-error', 'cancelled']);

/** A MedicationStatement or MedicationRequest; `medications` are the Medication resources that it may refer to. */
export function readMedicine(knowledge: Knowledge, resource: Raw, medications: ReadonlyMap<string, Raw>): Read {
  const reference = isRecord(resource.medicationReference) ? resource.medicationReference : null;
  const target = typeof reference?.reference === 'string' ? medications.get(reference.reference) : undefined;
  const concept = resource.medicationCodeableConcept ?? target?.code;
  const name = nameOf(concept) || cleanText(reference?.display, 120);
  if (name === '') return note(words.namelessMedicine);
  if (STOPPED.has(statusOf(resource.status))) return note(words.stopped(name));
  const codes = codesIn(concept);
  const rows = MEDICINES.filter((row) => meansMedicine(row, codes, name));
  const known = medicineNamed(knowledge, name);
  return {
    facts: factsIn(knowledge, rows, name).facts,
    medicines: [known?.id ?? name],
    notes: rows.length === 0 && known === null ? [words.unknownMedicine(name, codeText(codes))] : [],
  };
}

/** By its codes; by its name alone where the name, or its first word, is one of those that mean one thing. */
function meansMedicine({ atc, rxnorm, names }: MedicineRow, codes: readonly RawCode[], name: string): boolean {
  const plain = name.toLowerCase();
  const first = plain.split(/[\s,;(]/)[0]!;
  return (
    codes.some((code) => inAtc(code, atc) || inList(code, HL7.rxnorm, rxnorm)) ||
    names.includes(plain) ||
    names.includes(first)
  );
}

function factsIn(knowledge: Knowledge, rows: readonly { readonly fact: string }[], from: string): Pick<Read, 'facts'> {
  const known = new Set((knowledge.plan?.facts ?? []).map(({ id }) => id));
  return { facts: rows.filter(({ fact }) => known.has(fact)).map(({ fact }) => ({ fact, from })) };
}

function codeText(codes: readonly RawCode[]): string {
  return cleanText(codes.map(({ system, code }) => `${system} ${code}`).join(', '), 160);
}

function note(text: string): Read {
  return { ...NOTHING, notes: [text] };
}
