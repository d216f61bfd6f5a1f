// What was told as FHIR Observations: pain with its place, symptoms there and not there, PEG, own activities, facts.
import { areasOf, regionName } from '@rhomboid/body';
import type { Answers } from '@rhomboid/check';
import type { Day } from '@rhomboid/ground';
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { type Entry, type Notebook, type PainEntry, type PegEntry, pegScore } from '@rhomboid/notebook';
import type { Person } from '@rhomboid/plan';
import type { ReportCheck } from '../report/report.ts';
import { momentOf } from './moment.ts';
import type { CodeableConcept, Observation, ObservationComponent, Quantity } from './r4.ts';
import type { Subject } from './subject.ts';
import { concept, HL7, LOINC, loinc, own } from './systems.ts';
import { fhirWords as words } from './words-en.ts';

type Measure = Exclude<keyof typeof words.measures, 'activity'>;

/** Everything that was measured in the entries of a period. */
export function measured(subject: Subject, notebook: Notebook, from: Day, to: Day): readonly Observation[] {
  return [...notebook.entries.values()]
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
    .flatMap((entry) => ofEntry(subject, notebook, entry));
}

function ofEntry(subject: Subject, notebook: Notebook, entry: Entry): readonly Observation[] {
  switch (entry.kind) {
    case 'pain':
      return painOf(subject, entry);
    case 'peg':
      return [pegOf(subject, entry)];
    case 'change':
      return [observation(subject, entry, measureCode('change'), { valueQuantity: score(entry.change) })];
    case 'function': {
      const activity = notebook.entries.get(entry.activity);
      const name = activity?.kind === 'own-activity' ? activity.name : entry.activity;
      const code = concept(words.measures.activity(name), own('measure', `activity-${entry.activity}`, name));
      return [observation(subject, entry, code, { valueQuantity: score(entry.score) })];
    }
    default:
      return [];
  }
}

function painOf(subject: Subject, entry: PainEntry): readonly Observation[] {
  const told = (['now', 'worst', 'average'] as const).flatMap((field) => {
    const value = entry[field];
    return value === undefined ? [] : [painObservation(subject, entry, `pain-${field}`, value)];
  });
  const places = entry.map === undefined ? [] : areasOf(entry.map);
  return [
    ...told,
    ...places.flatMap(({ layer, region, intensity }) =>
      layer === 'pain' && intensity !== undefined
        ? [
            painObservation(subject, entry, 'pain-place', intensity, {
              bodySite: concept(regionName(region), own('region', region)),
            }),
          ]
        : [],
    ),
  ];
}

function painObservation(
  subject: Subject,
  entry: PainEntry,
  measure: Measure,
  value: number,
  more: Partial<Observation> = {},
): Observation {
  const code = concept(words.measures[measure], loinc(LOINC.painSeverity), own('measure', measure));
  return observation(subject, entry, code, { valueQuantity: score(value), ...more });
}

/** PEG with its items; the score only where all three were told. */
function pegOf(subject: Subject, entry: PegEntry): Observation {
  const mean = pegScore(entry);
  const component = (['pain', 'enjoyment', 'activity'] as const).flatMap((item): readonly ObservationComponent[] => {
    const value = entry[item];
    return value === undefined ? [] : [{ code: measureCode(`peg-${item}`), valueQuantity: score(value) }];
  });
  return observation(subject, entry, concept(words.measures.peg, loinc(LOINC.pegScore), own('measure', 'peg')), {
    ...(mean === null ? {} : { valueQuantity: score(mean) }),
    ...(component.length === 0 ? {} : { component }),
  });
}

function measureCode(measure: Measure): CodeableConcept {
  return concept(words.measures[measure], own('measure', measure));
}

/** A score of a rating scale, to two decimals: a third has no end. */
function score(value: number): Quantity {
  return { value: Math.round(value * 100) / 100, unit: 'score', system: HL7.ucum, code: '{score}' };
}

function observation(subject: Subject, entry: Entry, code: CodeableConcept, told: Partial<Observation>): Observation {
  const base = {
    status: 'final' as const,
    category: [concept('Survey', { system: HL7.category, code: 'survey' })],
    code,
    subject: subject.patient,
    effectiveDateTime: momentOf(entry),
    performer: [subject.patient],
    ...told,
  };
  return { resourceType: 'Observation', identifier: [subject.identify('Observation', [entry.id, base])], ...base };
}

/**
 * The symptoms of a check: present and absent as the HL7 Symptoms guide has them. Only what was told for sure; unsure and
 * not asked are in the response. Pain now is a measure.
 */
export function symptoms(
  subject: Subject,
  knowledge: Knowledge,
  { day, assessment, answers }: ReportCheck,
): readonly Observation[] {
  const findings = new Map(knowledge.findings.map((finding) => [finding.id, finding]));
  const { present, denied } = assessment.told;
  const told = (ids: readonly { readonly finding: string }[], is: boolean): readonly Observation[] =>
    ids.flatMap(({ finding: id }) => {
      const finding = findings.get(id);
      return finding?.type === 'yes-no' ? [symptom(subject, finding, day, is)] : [];
    });
  return [...told(present, true), ...told(denied, false), ...painNow(subject, day, answers)];
}

function symptom(subject: Subject, finding: Finding, day: Day, present: boolean): Observation {
  const value = concept(finding.label, own('finding', finding.id, finding.label));
  const symptomCategory = concept('Symptom', { system: HL7.symptom, code: 'symptom' });
  const base = {
    status: 'final' as const,
    category: [concept('Survey', { system: HL7.category, code: 'survey' }), ...(present ? [symptomCategory] : [])],
    code: concept(present ? 'Symptom' : 'Symptom absent', loinc(present ? LOINC.symptom : LOINC.symptomAbsent)),
    subject: subject.patient,
    effectiveDateTime: day,
    performer: [subject.patient],
    valueCodeableConcept: value,
  };
  return { resourceType: 'Observation', identifier: [subject.identify('Observation', base)], ...base };
}

function painNow(subject: Subject, day: Day, answers: Answers): readonly Observation[] {
  const now = answers['nrs-now'];
  if (typeof now !== 'number') return [];
  const entry: PainEntry = { kind: 'pain', id: `check-${day}`, day };
  return [painObservation(subject, entry, 'pain-now', now)];
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
    const base = {
      status: 'final' as const,
      category: [concept('Survey', { system: HL7.category, code: 'survey' })],
      code: concept(fact.label, own('fact', fact.id, fact.label)),
      subject: subject.patient,
      effectiveDateTime: day,
      performer: [subject.patient],
      ...value,
    };
    return [{ resourceType: 'Observation' as const, identifier: [subject.identify('Observation', base)], ...base }];
  });
}
