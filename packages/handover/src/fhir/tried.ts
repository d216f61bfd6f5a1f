// What was tried and how it went: treatments and exercises as Procedures, the effect of each, and of each dose of a medicine,
// as an Observation that is part of it.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Effect, ExerciseEntry, MedicineEntry, Notebook, TreatmentEntry } from '@rhomboid/notebook';
import { words as reportWords } from '../report/words-en.ts';
import { momentOf } from './moment.ts';
import { entryTag, measureCode, observation, quantity, score, toldIn } from './observation.ts';
import { entriesBetween } from './observations.ts';
import type { CodeableConcept, Observation, ObservationComponent, Procedure, Reference } from './r4.ts';
import { identified, type Subject } from './subject.ts';
import { concept, own, SNOMED } from './systems.ts';
import { fhirWords as words } from './words-en.ts';

/** Treatments and exercises of a period, each with how it went. */
export function triedIn(
  subject: Subject,
  knowledge: Knowledge,
  notebook: Notebook,
  from: Day,
  to: Day,
): readonly (Procedure | Observation)[] {
  return entriesBetween(notebook, from, to).flatMap((entry) => {
    switch (entry.kind) {
      case 'treatment':
        return withCourse(procedure(subject, entry, treatmentCode(knowledge, entry)), (partOf) =>
          effectOf(subject, entry, partOf),
        );
      case 'exercise':
        return withCourse(procedure(subject, entry, exerciseCode(knowledge, entry.exercise)), (partOf) =>
          sessionOf(subject, entry, partOf),
        );
      default:
        return [];
    }
  });
}

function withCourse(
  done: Procedure,
  courseOf: (partOf: Reference) => Observation | null,
): readonly (Procedure | Observation)[] {
  const course = courseOf({ reference: `urn:uuid:${done.identifier[0]!.value}` });
  return course === null ? [done] : [done, course];
}

function procedure(subject: Subject, entry: TreatmentEntry | ExerciseEntry, code: CodeableConcept): Procedure {
  const effect = entry.kind === 'treatment' ? entry.effect : undefined;
  return identified(subject, 'Procedure', {
    ...entryTag(entry.id),
    status: entry.kind === 'exercise' && entry.unfinished === true ? 'stopped' : 'completed',
    code,
    subject: subject.patient,
    performedDateTime: momentOf(entry),
    performer: [{ actor: subject.patient }],
    ...(effect === undefined ? {} : { outcome: effectCode(effect) }),
  });
}

/** What a dose or a treatment was followed by; null where nothing was told of it. */
export function effectOf(
  subject: Subject,
  entry: MedicineEntry | TreatmentEntry,
  partOf: Reference,
): Observation | null {
  const { effect, effectAfter } = entry;
  const minutes = entry.kind === 'treatment' ? entry.minutes : undefined;
  const component: readonly ObservationComponent[] = [
    ...(effectAfter === undefined
      ? []
      : [{ code: measureCode('effect-after'), valueQuantity: quantity(effectAfter, 'min') }]),
    ...(minutes === undefined ? [] : [{ code: measureCode('minutes'), valueQuantity: quantity(minutes, 'min') }]),
  ];
  if (effect === undefined && component.length === 0) return null;
  return observation(subject, toldIn(entry), measureCode('effect'), {
    partOf: [partOf],
    ...(effect === undefined ? {} : { valueCodeableConcept: effectCode(effect) }),
    ...(component.length === 0 ? {} : { component }),
  });
}

const IN_SCORES = ['before', 'during', 'nextMorning', 'effort'] as const;
const IN_COUNTS = ['level', 'sets', 'reps'] as const;

/** How much of an exercise was done, the pain with it, and a danger sign after it. */
function sessionOf(subject: Subject, entry: ExerciseEntry, partOf: Reference): Observation | null {
  const component: readonly ObservationComponent[] = [
    ...IN_COUNTS.flatMap((field) => {
      const value = entry[field];
      return value === undefined
        ? []
        : [{ code: measureCode(`exercise-${field}`), valueQuantity: quantity(value, '1') }];
    }),
    ...(entry.seconds === undefined
      ? []
      : [{ code: measureCode('exercise-seconds'), valueQuantity: quantity(entry.seconds, 's') }]),
    ...IN_SCORES.flatMap((field) => {
      const value = entry[field];
      return value === undefined ? [] : [{ code: measureCode(`exercise-${field}`), valueQuantity: score(value) }];
    }),
    ...(entry.alarm === undefined
      ? []
      : [
          {
            code: measureCode('exercise-alarm'),
            valueCodeableConcept: concept(entry.alarm, own('answer', entry.alarm)),
          },
        ]),
  ];
  if (component.length === 0) return null;
  return observation(subject, toldIn(entry), measureCode('exercise'), { partOf: [partOf], component });
}

/** As told, beside the coarser code that other systems know. */
export function effectCode(effect: Effect): CodeableConcept {
  const known =
    effect === 'same' ? SNOMED.same : effect === 'better' || effect === 'much-better' ? SNOMED.better : SNOMED.worse;
  return concept(words.effects[effect], known, own('effect', effect));
}

function treatmentCode({ plan }: Knowledge, { treatment, what }: TreatmentEntry): CodeableConcept {
  const kind = reportWords.tried.kinds[treatment] ?? treatment;
  if (what === undefined) return concept(kind, own('treatment', treatment, kind));
  const item = [...(plan?.treatments ?? []), ...(plan?.exercises ?? [])].find(({ id }) => id === what);
  const text = `${kind}: ${item?.name ?? what}`;
  return concept(text, own('treatment', treatment, kind), own('treatmentDetail', what, item?.name ?? what));
}

function exerciseCode({ plan }: Knowledge, exercise: string): CodeableConcept {
  const name = plan?.exercises.find(({ id }) => id === exercise)?.name ?? exercise;
  return concept(name, own('planItem', exercise, name));
}
