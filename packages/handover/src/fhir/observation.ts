// What every Observation of ours has in common: who, when, what it measures, and which entry of the notebook it came from.
import type { Entry } from '@rhomboid/notebook';
import { momentOf } from './moment.ts';
import type { Base, CodeableConcept, Coding, Observation, Quantity } from './r4.ts';
import { identified, type Subject } from './subject.ts';
import { concept, HL7, LOINC, loinc, own } from './systems.ts';
import { fhirWords as words } from './words-en.ts';

export type Measure = Exclude<keyof typeof words.measures, 'activity'>;

/** When something was told, and the entry that told it; null for what was told in a check. */
export interface Told extends Pick<Entry, 'day' | 'time' | 'zone'> {
  readonly entry: string | null;
}

export function toldIn({ id, day, time, zone }: Entry): Told {
  return {
    entry: id,
    day,
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/** An Observation by the patient. The same content has the same identifier. */
export function observation(
  subject: Subject,
  told: Told,
  code: CodeableConcept,
  more: Partial<Observation>,
): Observation {
  return identified(subject, 'Observation', {
    ...entryTag(told.entry),
    status: 'final',
    category: [concept('Survey', { system: HL7.category, code: 'survey' })],
    code,
    subject: subject.patient,
    effectiveDateTime: momentOf(told),
    performer: [subject.patient],
    ...more,
  });
}

/** A symptom that is there or not, as the HL7 Symptoms guide has it. */
export function symptom(
  subject: Subject,
  told: Told,
  value: CodeableConcept,
  present: boolean,
  measure: Measure | null = null,
  more: Partial<Observation> = {},
): Observation {
  const code = concept(
    present ? 'Symptom' : 'Symptom absent',
    loinc(present ? LOINC.symptom : LOINC.symptomAbsent),
    ...(measure === null ? [] : [own('measure', measure)]),
  );
  const survey = concept('Survey', { system: HL7.category, code: 'survey' });
  return observation(subject, told, code, {
    category: present ? [survey, concept('Symptom', { system: HL7.symptom, code: 'symptom' })] : [survey],
    valueCodeableConcept: value,
    ...more,
  });
}

/**
 * The entry that a resource came from, as a tag: one entry may become several resources, and they become one entry again
 * where they are read back.
 */
export function entryTag(entry: string | null): Pick<Base, 'meta'> {
  return entry === null ? {} : { meta: { tag: [own('entry', entry)] } };
}

export function measureCode(measure: Measure, ...more: readonly Coding[]): CodeableConcept {
  return concept(words.measures[measure], ...more, own('measure', measure));
}

/** A score of a rating scale, to two decimals: a third has no end. */
export function score(value: number): Quantity {
  return { value: Math.round(value * 100) / 100, unit: 'score', system: HL7.ucum, code: '{score}' };
}

/** Minutes, seconds or a count, in UCUM. */
export function quantity(value: number, unit: 'min' | 's' | '1'): Quantity {
  return { value, unit: unit === '1' ? 'times' : unit, system: HL7.ucum, code: unit };
}
