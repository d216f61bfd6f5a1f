// Reads a FHIR R4 file that somebody sent: what is understood, as suggestions to confirm, and one line for what is not.
import type { Answers } from '@rhomboid/check';
import { failed, isRecord, ok, problem, problemLine, type Result } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { FactAnswer } from '@rhomboid/plan';
import { answersFrom } from '../response.ts';
import { isOwn, OWN } from '../systems.ts';
import { type ReceivedPlan, readCarePlan } from './care-plan.ts';
import { entryOf, type ReceivedEntry, readEntries } from './entries.ts';
import { readFacts } from './facts.ts';
import { isOver } from './kept-plan.ts';
import { cleanText, codesIn, dayIn, type Raw, rawList } from './raw.ts';
import { type Read, readAllergy, readCondition, readMedicine, type SuggestedFact } from './suggestions.ts';
import { otherVersion } from './version.ts';
import { importWords as words } from './words-en.ts';

/** What a file says. Nothing of it counts until the person has said so. */
export interface FhirImport {
  /** The answers of a check that was exported here, and its day. */
  readonly check: { readonly answers: Answers; readonly day: string | null } | null;
  readonly person: {
    readonly birthYear: number | null;
    readonly sex: 'female' | 'male' | null;
    /** Facts that were exported from here, as they were told. */
    readonly facts: Readonly<Record<string, FactAnswer>>;
    readonly numbers: Readonly<Record<string, number>>;
  };
  /** Facts that a record speaks for, each with the line it comes from. */
  readonly suggested: readonly SuggestedFact[];
  readonly medicines: readonly string[];
  readonly plans: readonly ReceivedPlan[];
  readonly entries: readonly ReceivedEntry[];
  /** One line for each thing that was left out, and why. */
  readonly notes: readonly string[];
}

const MOST_ENTRIES = 20_000;
/** What the name of a resource looks like. */
const TYPE = /^[A-Z][A-Za-z]{2,59}$/;

/** Reads parsed JSON. Other versions of FHIR are refused whole: half understood would be worse than not at all. */
export function readFhir(knowledge: Knowledge, json: unknown): Result<FhirImport> {
  if (!isRecord(json) || typeof json.resourceType !== 'string') return failed(problem(words.notObject));
  const wholeVersion = otherVersion(json);
  if (wholeVersion !== null) return failed(problem(words.notR4('The file', wholeVersion)));
  const notes: string[] = [];
  const entries = json.resourceType === 'Bundle' ? entriesOf(json) : [{ fullUrl: '', resource: json }];
  if (entries.length === 0) return failed(problem(words.noEntries));
  if (entries.length > MOST_ENTRIES) return failed(problem(words.tooMany(entries.length, MOST_ENTRIES)));
  const byType = new Map<string, Raw[]>();
  const byAddress = new Map<string, Raw>();
  for (const [index, { fullUrl, resource }] of entries.entries()) {
    const type = isRecord(resource) ? cleanText(resource.resourceType, 60) : '';
    const where = words.entry(index, type);
    if (!isRecord(resource) || !TYPE.test(type)) notes.push(words.foreign(where));
    else {
      const version = otherVersion(resource);
      if (version !== null) return failed(problem(words.notR4(where, version)));
      byType.set(type, [...(byType.get(type) ?? []), resource]);
      byAddress.set(fullUrl, resource);
      if (typeof resource.id === 'string') byAddress.set(`${type}/${resource.id}`, resource);
    }
  }
  return ok(gather(knowledge, byType, byAddress, notes));
}

function entriesOf(bundle: Raw): readonly { readonly fullUrl: string; readonly resource: unknown }[] {
  if (!Array.isArray(bundle.entry)) return [];
  return bundle.entry.map((entry: unknown) => ({
    fullUrl: isRecord(entry) && typeof entry.fullUrl === 'string' ? entry.fullUrl : '',
    resource: isRecord(entry) ? entry.resource : undefined,
  }));
}

/** Types that are read, that carry what we know ourselves, or only lead to the others: no line for them. */
const SILENT: ReadonlySet<string> = new Set([
  'AllergyIntolerance',
  'CarePlan',
  'Composition',
  'Condition',
  'Device',
  'DocumentReference',
  'Flag',
  'Goal',
  'Medication',
  'MedicationRequest',
  'MedicationStatement',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Provenance',
  'Questionnaire',
  'QuestionnaireResponse',
  'RiskAssessment',
]);

function gather(
  knowledge: Knowledge,
  byType: ReadonlyMap<string, readonly Raw[]>,
  byAddress: ReadonlyMap<string, Raw>,
  notes: readonly string[],
): FhirImport {
  const of = (type: string): readonly Raw[] => byType.get(type) ?? [];
  const statements = of('MedicationStatement');
  const read: readonly Read[] = [
    ...of('Condition').map((resource) => readCondition(knowledge, resource)),
    ...of('AllergyIntolerance')
      .filter(({ code }) => !codesIn(code).some(({ system }) => system === OWN.fact))
      .map((resource) => readAllergy(knowledge, resource)),
    ...[...statements.filter((statement) => entryOf(statement) === null), ...of('MedicationRequest')].map((resource) =>
      readMedicine(knowledge, resource, byAddress),
    ),
  ];
  const find = (reference: unknown): Raw | null =>
    isRecord(reference) && typeof reference.reference === 'string'
      ? (byAddress.get(reference.reference) ?? null)
      : null;
  const items = new Set(
    [...(knowledge.plan?.treatments ?? []), ...(knowledge.plan?.exercises ?? [])].map(({ id }) => id),
  );
  const [patient] = of('Patient');
  const response = responseIn(knowledge, of('QuestionnaireResponse'));
  const plans = of('CarePlan').map((resource) => readCarePlan(resource, find, items));
  const received = readEntries(knowledge, [
    ...of('QuestionnaireResponse'),
    ...of('Observation'),
    ...statements,
    ...of('Procedure'),
  ]);
  const unused = [...byType]
    .map(([type, resources]) => [type, resources.filter((resource) => isUnused(type, resource)).length] as const)
    .filter(([, count]) => count > 0);
  return {
    check: response.check,
    person: { ...identityOf(patient), ...readFacts(knowledge, of('Observation')) },
    suggested: unique(read.flatMap(({ facts }) => facts)),
    medicines: [...new Set(read.flatMap(({ medicines }) => medicines))],
    plans: plans.filter(({ status }) => !WITHDRAWN.has(status)),
    entries: received.entries,
    notes: [
      ...notes,
      ...unused.map(([type, count]) => words.unused(type, count)),
      ...(received.unusable === 0 ? [] : [words.unusableEntries(received.unusable)]),
      ...plans.flatMap(notesOf),
      ...response.notes,
      ...read.flatMap((one) => one.notes),
    ],
  };
}

const WITHDRAWN: ReadonlySet<string> = new Set(['revoked', 'entered-in-error']);

/** What of a plan does not count any more. */
function notesOf({ title, status, activities }: ReceivedPlan): readonly string[] {
  if (WITHDRAWN.has(status)) return [words.planOver(title)];
  return activities.filter(isOver).map(({ text }) => words.activityOver(text));
}

/** Of measures and treatments only ours are read. */
function isUnused(type: string, { code, valueCodeableConcept }: Raw): boolean {
  if (type !== 'Observation' && type !== 'Procedure') return !SILENT.has(type);
  return ![...codesIn(code), ...codesIn(valueCodeableConcept)].some(isOwn);
}

function unique(facts: readonly SuggestedFact[]): readonly SuggestedFact[] {
  return [...new Map(facts.map((suggested) => [`${suggested.fact} ${suggested.from}`, suggested])).values()];
}

function identityOf(patient: Raw | undefined): Pick<FhirImport['person'], 'birthYear' | 'sex'> {
  const year = typeof patient?.birthDate === 'string' ? Number(/^(\d{4})/.exec(patient.birthDate)?.[1]) : Number.NaN;
  const gender = patient?.gender;
  return {
    birthYear: year >= 1880 && year <= 2199 ? year : null,
    sex: gender === 'female' || gender === 'male' ? gender : null,
  };
}

function responseIn(
  knowledge: Knowledge,
  responses: readonly Raw[],
): { readonly check: FhirImport['check']; readonly notes: readonly string[] } {
  const notes: string[] = [];
  let check: FhirImport['check'] = null;
  for (const response of responses) {
    const questionnaire = cleanText(response.questionnaire, 200);
    if (questionnaire.split('|')[0] !== OWN.questionnaire) {
      notes.push(words.responseElse(questionnaire));
      continue;
    }
    const read = answersFrom(knowledge, rawList(response.item));
    if (!read.ok) {
      notes.push(words.responseFaulty(read.problems.map(problemLine).join('; ')));
      continue;
    }
    const day = dayIn(response.authored);
    if (read.value.unknown.length > 0) notes.push(words.unknownItems(read.value.unknown.length));
    // The latest one counts; one with an entry is what a notebook asked.
    if (entryOf(response) === null && (check === null || (day ?? '') >= (check.day ?? '')))
      check = { answers: read.value.answers, day };
  }
  return { check, notes };
}
