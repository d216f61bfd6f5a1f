// What was measured in the notebook as FHIR Observations: pain with its drawing, PEG, own activities, change, danger signs.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { type Entry, type Notebook, type PainEntry, type PegEntry, pegScore } from '@rhomboid/notebook';
import { measureCode, observation, score, symptom, toldIn } from './observation.ts';
import { placesOf } from './places.ts';
import type { Observation, ObservationComponent } from './r4.ts';
import type { Subject } from './subject.ts';
import { concept, LOINC, loinc, own } from './systems.ts';
import { fhirWords as words } from './words-en.ts';

/** Everything that was measured in the entries of a period. */
export function measured(
  subject: Subject,
  knowledge: Knowledge,
  notebook: Notebook,
  from: Day,
  to: Day,
): readonly Observation[] {
  return entriesBetween(notebook, from, to).flatMap((entry) => ofEntry(subject, knowledge, notebook, entry));
}

/** The entries of a period by day, and of one day by id. */
export function entriesBetween(notebook: Notebook, from: Day, to: Day): readonly Entry[] {
  return [...notebook.entries.values()]
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

function ofEntry(subject: Subject, knowledge: Knowledge, notebook: Notebook, entry: Entry): readonly Observation[] {
  switch (entry.kind) {
    case 'pain':
      return painOf(subject, knowledge, notebook, entry);
    case 'peg':
      return [pegOf(subject, entry)];
    case 'change':
      return [observation(subject, toldIn(entry), measureCode('change'), { valueQuantity: score(entry.change) })];
    case 'function': {
      const activity = notebook.entries.get(entry.activity);
      const name = activity?.kind === 'own-activity' ? activity.name : '';
      const code = concept(
        words.measures.activity(name === '' ? entry.activity : name),
        own('measure', `activity-${entry.activity}`, ...(name === '' ? [] : [name])),
      );
      return [observation(subject, toldIn(entry), code, { valueQuantity: score(entry.score) })];
    }
    default:
      return [];
  }
}

function painOf(subject: Subject, knowledge: Knowledge, notebook: Notebook, entry: PainEntry): readonly Observation[] {
  const told = toldIn(entry);
  const component = whichPain(notebook, entry);
  return [
    ...(['now', 'worst', 'average'] as const).flatMap((field) => {
      const value = entry[field];
      if (value === undefined) return [];
      return [
        observation(subject, told, measureCode(`pain-${field}`, loinc(LOINC.painSeverity)), {
          valueQuantity: score(value),
          ...(component.length === 0 ? {} : { component }),
        }),
      ];
    }),
    ...(entry.map === undefined ? [] : placesOf(subject, told, entry.map, component)),
    ...signsOf(subject, knowledge, entry),
  ];
}

/** Which of several pains it is, by the name that the person gave it. */
function whichPain(notebook: Notebook, { pain }: PainEntry): readonly ObservationComponent[] {
  if (pain === undefined) return [];
  const named = notebook.entries.get(pain);
  const name = named?.kind === 'pain-name' ? named.name : '';
  return [
    {
      code: measureCode('which-pain'),
      valueCodeableConcept: concept(name === '' ? pain : name, own('painName', pain, ...(name === '' ? [] : [name]))),
    },
  ];
}

/** Danger signs told with an entry. “Not sure” is neither there nor absent: it is the answer to a question. */
function signsOf(subject: Subject, { findings }: Knowledge, entry: PainEntry): readonly Observation[] {
  return Object.entries(entry.signs ?? {}).map(([id, answer]) => {
    const label = findings.find((finding) => finding.id === id)?.label ?? id;
    const sign = concept(label, own('finding', id, label));
    return answer === 'unsure'
      ? observation(subject, toldIn(entry), sign, { valueCodeableConcept: concept(answer, own('answer', answer)) })
      : symptom(subject, toldIn(entry), sign, answer === 'yes');
  });
}

/** PEG with its items; the score only where all three were told. */
function pegOf(subject: Subject, entry: PegEntry): Observation {
  const mean = pegScore(entry);
  const component = (['pain', 'enjoyment', 'activity'] as const).flatMap((item): readonly ObservationComponent[] => {
    const value = entry[item];
    if (value === undefined) return [];
    return [{ code: measureCode(`peg-${item}`, loinc(LOINC.pegItems[item])), valueQuantity: score(value) }];
  });
  return observation(subject, toldIn(entry), measureCode('peg', loinc(LOINC.pegScore)), {
    ...(mean === null ? {} : { valueQuantity: score(mean) }),
    ...(component.length === 0 ? {} : { component }),
  });
}
