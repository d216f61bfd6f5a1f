// What one resource of ours adds to the notebook entry that it came from: fields, and places and arrows of its drawing.
import { type Area, isRegionId, qualities, type RegionId, type Spread } from '@rhomboid/body';
import { isRecord } from '@rhomboid/ground';
import { type Knowledge, LEVELS } from '@rhomboid/knowledge';
import { answersFrom } from '../response.ts';
import { OWN } from '../systems.ts';
import { cleanText, codesIn, nameOf, type Raw, rawList, statusOf } from './raw.ts';

export type EntryPartKind =
  | 'pain'
  | 'peg'
  | 'change'
  | 'function'
  | 'medicine'
  | 'treatment'
  | 'exercise'
  | 'screening';

/** A part of an entry. An effect belongs to a dose or a treatment: which, the other parts of its entry say. */
export interface EntryPart {
  readonly kind: EntryPartKind | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly area?: Area;
  readonly spread?: Spread;
  /** A sign of danger and what was said to it. */
  readonly sign?: readonly [string, 'yes' | 'no' | 'unsure'];
  /** What the person called the activity or the pain that it is about. */
  readonly name?: { readonly kind: 'own-activity' | 'pain-name'; readonly id: string; readonly name: string };
}

/** The part that a resource of ours is; null where it is none of an entry. */
export function entryPart(knowledge: Knowledge, resource: Raw): EntryPart | null {
  switch (resource.resourceType) {
    case 'Observation':
      return partOfObservation(resource);
    case 'Procedure':
      return partOfProcedure(resource);
    case 'MedicationStatement':
      return partOfStatement(resource);
    case 'QuestionnaireResponse': {
      const read = answersFrom(knowledge, resource.item);
      return { kind: 'screening', fields: read.ok ? { answers: read.value.answers } : {} };
    }
    default:
      return null;
  }
}

const PAIN_FIELDS: ReadonlyMap<string, string> = new Map([
  ['pain-now', 'now'],
  ['pain-worst', 'worst'],
  ['pain-average', 'average'],
]);

function partOfObservation(observation: Raw): EntryPart | null {
  const measure = codeIn(observation.code, 'measure') ?? '';
  const value = numberIn(observation);
  const field = PAIN_FIELDS.get(measure);
  if (field !== undefined)
    return value === null ? null : { kind: 'pain', fields: { [field]: value }, ...painName(observation) };
  if (measure.startsWith('activity-')) return value === null ? null : functionPart(observation, measure, value);
  switch (measure) {
    case 'pain-place':
      return areaPart(observation, 'pain', value);
    case 'place-numb':
      return areaPart(observation, 'numb', componentNumber(observation, 'strength'));
    case 'place-tingle':
      return areaPart(observation, 'tingle', componentNumber(observation, 'strength'));
    case 'spread':
      return spreadPart(observation);
    case 'peg':
      return { kind: 'peg', fields: componentFields(observation, 'peg-', ['pain', 'enjoyment', 'activity']) };
    case 'change':
      return value === null ? null : { kind: 'change', fields: { change: value } };
    case 'effect':
      return { kind: null, fields: effectFields(observation) };
    case 'exercise':
      return {
        kind: 'exercise',
        fields: {
          ...componentFields(observation, 'exercise-', [
            ...['level', 'sets', 'reps', 'seconds', 'before', 'during', 'nextMorning', 'effort'],
          ]),
          ...alarmField(observation),
        },
      };
    case 'screening':
      return screeningPart(observation);
    default:
      return signPart(observation);
  }
}

function areaPart(observation: Raw, layer: Area['layer'], intensity: number | null): EntryPart | null {
  const region = regionIn(observation.bodySite);
  if (region === null) return null;
  const told = components(observation, 'pain-quality').map(({ valueCodeableConcept }) =>
    codeIn(valueCodeableConcept, 'quality'),
  );
  const known = qualities.filter((quality) => told.includes(quality));
  const area: Area = {
    region,
    layer,
    ...(intensity === null ? {} : { intensity }),
    ...(known.length === 0 ? {} : { qualities: known }),
  };
  return { kind: 'pain', fields: {}, area, ...painName(observation) };
}

function spreadPart(observation: Raw): EntryPart | null {
  const from = regionIn(observation.bodySite);
  const [target] = components(observation, 'spread-to');
  const to = regionIn(target?.valueCodeableConcept);
  return from === null || to === null
    ? null
    : { kind: 'pain', fields: {}, spread: { from, to, path: [] }, ...painName(observation) };
}

/** A danger sign told with an entry: a symptom that is there or absent, or a question answered with “not sure”. */
function signPart(observation: Raw): EntryPart | null {
  const symptom = codeIn(observation.valueCodeableConcept, 'finding');
  if (symptom !== null) {
    const absent = codesIn(observation.code).some(({ code }) => code === '111551-8');
    return { kind: 'pain', fields: {}, sign: [symptom, absent ? 'no' : 'yes'] };
  }
  const asked = codeIn(observation.code, 'finding');
  return asked !== null && codeIn(observation.valueCodeableConcept, 'answer') === 'unsure'
    ? { kind: 'pain', fields: {}, sign: [asked, 'unsure'] }
    : null;
}

function functionPart(observation: Raw, measure: string, value: number): EntryPart {
  const activity = measure.slice('activity-'.length);
  const name = displayIn(observation.code, 'measure');
  return {
    kind: 'function',
    fields: { activity, score: value },
    ...(name === '' ? {} : { name: { kind: 'own-activity', id: activity, name } }),
  };
}

/** Which of several pains: a field of the entry, and the name that the person gave it. */
function painName(observation: Raw): Pick<EntryPart, 'name'> {
  const [which] = components(observation, 'which-pain');
  const id = codeIn(which?.valueCodeableConcept, 'painName');
  return id === null
    ? {}
    : { name: { kind: 'pain-name', id, name: displayIn(which?.valueCodeableConcept, 'painName') } };
}

function effectFields(observation: Raw): EntryPart['fields'] {
  const effect = codeIn(observation.valueCodeableConcept, 'effect');
  const [after, minutes] = [componentNumber(observation, 'effect-after'), componentNumber(observation, 'minutes')];
  return {
    ...(effect === null ? {} : { effect }),
    ...(after === null ? {} : { effectAfter: after }),
    ...(minutes === null ? {} : { minutes }),
  };
}

function partOfProcedure({ code, status }: Raw): EntryPart | null {
  const treatment = codeIn(code, 'treatment');
  const what = codeIn(code, 'treatmentDetail');
  if (treatment !== null) return { kind: 'treatment', fields: { treatment, ...(what === null ? {} : { what }) } };
  const exercise = codeIn(code, 'planItem');
  return exercise === null
    ? null
    : { kind: 'exercise', fields: { exercise, ...(status === 'stopped' ? { unfinished: true } : {}) } };
}

/** A dose that was written down. */
function partOfStatement(statement: Raw): EntryPart | null {
  const concept = statement.medicationCodeableConcept;
  const medicine = codeIn(concept, 'medicine') ?? (isRecord(concept) ? cleanText(concept.text, 200) : '');
  const [dosage] = rawList(statement.dosage);
  const [rate] = rawList(dosage?.doseAndRate);
  const amount = isRecord(rate?.doseQuantity) ? rate.doseQuantity : {};
  const unit = cleanText(amount.unit, 40);
  if ((medicine === '' && nameOf(concept) === '') || statusOf(statement.status) !== 'unknown') return null;
  return {
    kind: 'medicine',
    fields: {
      medicine: medicine === '' ? nameOf(concept) : medicine,
      ...(typeof amount.value === 'number' ? { dose: amount.value } : {}),
      ...(unit === '' ? {} : { unit }),
    },
  };
}

function components({ component }: Raw, measure: string): readonly Raw[] {
  return rawList(component).filter(({ code }) => codeIn(code, 'measure') === measure);
}

function componentNumber(observation: Raw, measure: string): number | null {
  const [found] = components(observation, measure);
  return found === undefined ? null : numberIn(found);
}

function componentFields(observation: Raw, prefix: string, fields: readonly string[]): EntryPart['fields'] {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = componentNumber(observation, `${prefix}${field}`);
      return value === null ? [] : [[field, value] as const];
    }),
  );
}

/** What was said to the danger signs after an exercise. It goes out where it was not no: what cannot be read is unsure. */
function alarmField(observation: Raw): EntryPart['fields'] {
  const [alarm] = components(observation, 'exercise-alarm');
  if (alarm === undefined) return {};
  return { alarm: codeIn(alarm.valueCodeableConcept, 'answer') === 'yes' ? 'yes' : 'unsure' };
}

/**
 * What came out when danger signs were asked; the answers are those of its response, where that was read before. A level that
 * is none leaves the entry unsound, and that is told.
 */
function screeningPart({ valueCodeableConcept, method, component, status }: Raw): EntryPart {
  const level = codeIn(valueCodeableConcept, 'level');
  const codes = rawList(component).flatMap((one) => codesIn(one.valueCodeableConcept));
  const cause = codes.find(({ system }) => system === OWN.entry);
  return {
    kind: 'screening',
    fields: {
      level: LEVELS.find((known) => known === level) ?? null,
      knowledge: nameOf(method) || '?',
      answers: {},
      rules: codes.filter(({ system }) => system === OWN.rule).map(({ code }) => code),
      ...(cause === undefined ? {} : { cause: cause.code }),
      ...(status === 'preliminary' ? { unfinished: true } : {}),
    },
  };
}

function regionIn(concept: unknown): RegionId | null {
  const region = codeIn(concept, 'region');
  return isRegionId(region) ? region : null;
}

/** The code of a concept in a system of ours. */
function codeIn(concept: unknown, system: keyof typeof OWN): string | null {
  return codesIn(concept).find((coding) => coding.system === OWN[system])?.code ?? null;
}

function displayIn(concept: unknown, system: keyof typeof OWN): string {
  if (!isRecord(concept)) return '';
  const own = rawList(concept.coding).find((coding) => coding.system === OWN[system]);
  return cleanText(own?.display, 200);
}

/** A finite number told as a quantity. */
export function numberIn({ valueQuantity }: Raw): number | null {
  return isRecord(valueQuantity) && typeof valueQuantity.value === 'number' && Number.isFinite(valueQuantity.value)
    ? valueQuantity.value
    : null;
}
