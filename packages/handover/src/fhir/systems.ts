// Names of code systems and canonical addresses. Ours end in `.invalid`: names for programs, not places to go to.
import type { CodeableConcept, Coding } from './r4.ts';

/** Our own code systems and addresses. */
export const OWN = {
  identifier: 'https://rhomboid.invalid/fhir/id',
  questionnaire: 'https://rhomboid.invalid/fhir/Questionnaire/check',
  /** Ids of findings, and of their options as `finding:option`. */
  finding: 'https://rhomboid.invalid/fhir/CodeSystem/finding',
  /** yes, no, unsure, none. */
  answer: 'https://rhomboid.invalid/fhir/CodeSystem/answer',
  region: 'https://rhomboid.invalid/fhir/CodeSystem/region',
  rule: 'https://rhomboid.invalid/fhir/CodeSystem/red-flag',
  condition: 'https://rhomboid.invalid/fhir/CodeSystem/condition',
  level: 'https://rhomboid.invalid/fhir/CodeSystem/level',
  planItem: 'https://rhomboid.invalid/fhir/CodeSystem/plan-item',
  medicine: 'https://rhomboid.invalid/fhir/CodeSystem/medicine',
  fact: 'https://rhomboid.invalid/fhir/CodeSystem/fact',
  measure: 'https://rhomboid.invalid/fhir/CodeSystem/measure',
  release: 'https://rhomboid.invalid/fhir/knowledge-release',
  /** Ids of notebook entries, as tags of what they became. */
  entry: 'https://rhomboid.invalid/fhir/CodeSystem/notebook-entry',
  /** Heat, walk, massage and so on; and which one, where it was told. */
  treatment: 'https://rhomboid.invalid/fhir/CodeSystem/treatment',
  treatmentDetail: 'https://rhomboid.invalid/fhir/CodeSystem/treatment-detail',
  effect: 'https://rhomboid.invalid/fhir/CodeSystem/effect',
  feeling: 'https://rhomboid.invalid/fhir/CodeSystem/feeling',
  quality: 'https://rhomboid.invalid/fhir/CodeSystem/pain-quality',
  painName: 'https://rhomboid.invalid/fhir/CodeSystem/pain-name',
} as const;

export const HL7 = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd10us: 'http://hl7.org/fhir/sid/icd-10-cm',
  atc: 'http://www.whocc.no/atc',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  ucum: 'http://unitsofmeasure.org',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  /** Of the HL7 Symptoms guide 1.0.0, on R4. */
  symptom: 'http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary',
  absent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  flagCategory: 'http://terminology.hl7.org/CodeSystem/flag-category',
  allergyStatus: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
  allergyCertainty: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
  provenanceAgent: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  itemControl: 'http://hl7.org/fhir/questionnaire-item-control',
  itemControlUrl: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  itemHidden: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
  optionExclusive: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
} as const;

/** LOINC codes that we use; each was seen in a published guide or in the stored term list (stack notes, D1). */
export const LOINC = {
  painSeverity: { code: '72514-3', display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported' },
  symptom: { code: '75325-1', display: 'Symptom' },
  symptomAbsent: { code: '111551-8', display: 'Symptom absent' },
  pegScore: { code: '91147-9' },
  pegItems: { pain: { code: '75893-8' }, enjoyment: { code: '91145-3' }, activity: { code: '91146-1' } },
  note: { code: '51855-5', display: 'Patient Note' },
  complaint: { code: '10154-3', display: 'Chief complaint Narrative - Reported' },
  history: { code: '10164-2', display: 'History of Present illness Narrative' },
  medicines: { code: '10160-0', display: 'History of Medication use Narrative' },
  function: { code: '47420-5', display: 'Functional status assessment note' },
  plan: { code: '18776-5', display: 'Plan of care note' },
} as const;

/**
 * SNOMED CT codes that we use. Those of a course are from the value set of mCODE for how a condition goes; numbness and
 * paresthesia from published guides for reported symptoms.
 */
export const SNOMED: Readonly<Record<'numb' | 'tingle' | 'better' | 'same' | 'worse', Coding>> = {
  numb: { system: HL7.snomed, code: '44077006', display: 'Numbness' },
  tingle: { system: HL7.snomed, code: '91019004', display: 'Paresthesia' },
  better: { system: HL7.snomed, code: '268910001', display: "Patient's condition improved" },
  same: { system: HL7.snomed, code: '359746009', display: "Patient's condition stable" },
  worse: { system: HL7.snomed, code: '271299001', display: "Patient's condition worsened" },
};

export function loinc(code: { readonly code: string; readonly display?: string }): Coding {
  return { system: HL7.loinc, ...code };
}

export function concept(text: string, ...coding: readonly Coding[]): CodeableConcept {
  return coding.length === 0 ? { text } : { coding, text };
}

export function own(system: keyof typeof OWN, code: string, display?: string): Coding {
  return { system: OWN[system], code, ...(display === undefined ? {} : { display }) };
}

/** Whether a coding is of one of our own systems. */
export function isOwn({ system }: Coding): boolean {
  return system?.startsWith('https://rhomboid.invalid/') === true;
}
