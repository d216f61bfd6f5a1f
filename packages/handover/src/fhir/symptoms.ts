// What was told in the check and of the person: symptoms there and not there, pain now, the drawing, facts.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Person } from '@rhomboid/plan';
import type { ReportCheck } from '../report/report.ts';
import { measureCode, observation, score, symptom, type Told } from './observation.ts';
import { placesOf } from './places.ts';
import type { Observation } from './r4.ts';
import type { Subject } from './subject.ts';
import { concept, LOINC, loinc, own } from './systems.ts';

/**
 * The symptoms of a check: present and absent as the HL7 Symptoms guide has them. Only what was told for sure; unsure and
 * not asked are in the response. Pain now is a measure.
 */
export function symptoms(
  subject: Subject,
  knowledge: Knowledge,
  { day, assessment, answers, map }: ReportCheck,
): readonly Observation[] {
  const findings = new Map(knowledge.findings.map((finding) => [finding.id, finding]));
  const { present, denied } = assessment.told;
  const told: Told = { day, entry: null };
  const list = (ids: readonly { readonly finding: string }[], is: boolean): readonly Observation[] =>
    ids.flatMap(({ finding: id }) => {
      const finding = findings.get(id);
      if (finding?.type !== 'yes-no') return [];
      return [symptom(subject, told, concept(finding.label, own('finding', finding.id, finding.label)), is)];
    });
  const now = answers['nrs-now'];
  return [
    ...list(present, true),
    ...list(denied, false),
    ...(typeof now === 'number'
      ? [
          observation(subject, told, measureCode('pain-now', loinc(LOINC.painSeverity)), {
            valueQuantity: score(now),
          }),
        ]
      : []),
    ...(map === null ? [] : placesOf(subject, told, map)),
  ];
}

/** What the person told of themselves: yes, no and not sure, and numbers such as weight. */
export function facts(subject: Subject, knowledge: Knowledge, person: Person, day: Day): readonly Observation[] {
  const known = knowledge.plan?.facts ?? [];
  return known.flatMap((fact) => {
    const answer = person.facts[fact.id];
    const number = person.numbers[fact.id];
    const value =
      answer !== undefined
        ? { valueCodeableConcept: concept(answer, own('answer', answer)) }
        : number !== undefined
          ? { valueQuantity: { value: number, unit: fact.unit } }
          : null;
    if (value === null) return [];
    return [observation(subject, { day, entry: null }, concept(fact.label, own('fact', fact.id, fact.label)), value)];
  });
}
