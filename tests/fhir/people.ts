// Simulated people for the validators: each with a check, every other one with a notebook, in both kinds of bundle.
import { isDeepStrictEqual } from 'node:util';
import { type Answers, check } from '@rhomboid/check';
import { addDays, random } from '@rhomboid/ground';
import {
  type Bundle,
  entryEvents,
  type FhirImport,
  fhirBundle,
  type HandoverParts,
  questionnaireOf,
  readFhir,
  responseProblems,
} from '@rhomboid/handover';
import type { Knowledge } from '@rhomboid/knowledge';
import { createAuthor, type Entry, type FieldsOf, type NotebookEvent, openNotebook } from '@rhomboid/notebook';
import { answersOf, partsOf, WHOLE_CHOICE } from '../../packages/handover/src/test-people.ts';
import { faultsOf } from './validators.ts';

const interviewed = new Map<number, Answers>();

/** A whole check takes its time: each person goes through it once. */
function answersOfPerson(knowledge: Knowledge, seed: number): Answers {
  const answers = interviewed.get(seed) ?? answersOf(knowledge, seed);
  interviewed.set(seed, answers);
  return answers;
}

function partsOfPerson(knowledge: Knowledge, seed: number): HandoverParts {
  const parts = partsOf(knowledge, answersOfPerson(knowledge, seed), seed % 2 === 0 ? 0 : 10 + (seed % 40), seed);
  parts.notebook?.take([screeningOf(knowledge, parts, seed)]);
  return parts;
}

/** Danger signs asked in the notebook, with the person's own answers: on the last day, or so long ago that it only still holds. */
function screeningOf(knowledge: Knowledge, { check, notebook }: HandoverParts, seed: number): NotebookEvent {
  const { from, to } = WHOLE_CHOICE;
  const { redFlags, disposition } = check!.assessment;
  const clock = { device: 'test', now: () => 1_795_255_200_000, random: random(seed), zone: () => 60 };
  return createAuthor(clock, notebook!.latest).create('screening', {
    day: seed % 4 === 1 ? to : addDays(from, -9),
    time: '21:10',
    cause: [...notebook!.entries.values()][0]!.id,
    answers: check!.answers as FieldsOf<'screening'>['answers'],
    level: disposition.level,
    rules: redFlags.map(({ id }) => id),
    knowledge: `${knowledge.version} ${knowledge.hash}`,
  });
}

/** The bundle of the person of this seed. */
export function bundleOf(
  knowledge: Knowledge,
  seed: number,
  type: Bundle['type'],
  parts: HandoverParts = partsOfPerson(knowledge, seed),
): Bundle {
  return fhirBundle(knowledge, parts, {
    type,
    choice: WHOLE_CHOICE,
    identity:
      seed % 3 === 0 ? { name: 'A. M.', sex: true, birthYear: 1981 } : { name: '', sex: false, birthYear: null },
    instant: '2026-11-21T10:00:00Z',
  });
}

/**
 * Everything that is wrong with the bundle of one person: by both validators, for the bundle and for each resource, by our
 * own check of the response, and by reading it back.
 */
export function personFaults(knowledge: Knowledge, seed: number): readonly string[] {
  const parts = partsOfPerson(knowledge, seed);
  const type = seed % 4 < 2 ? 'transaction' : 'document';
  const bundle = JSON.parse(JSON.stringify(bundleOf(knowledge, seed, type, parts))) as Bundle;
  const faults = [
    ...faultsOf(withoutQuestions(bundle)).map((fault) => `Bundle: ${fault}`),
    ...bundle.entry.flatMap(({ resource }) => faultsOfOnce(resource)),
  ];
  const response = bundle.entry
    .map(({ resource }) => resource)
    .find((one) => one.resourceType === 'QuestionnaireResponse');
  if (response === undefined) return [...faults, 'there is no response'];
  faults.push(...responseProblems(questionnaireOf(knowledge), response).map(({ message }) => message));
  return [...faults, ...unlike(knowledge, parts, bundle)].map((fault) => `person ${seed}: ${fault}`);
}

/** The bundle with an empty questionnaire: the whole one is validated for itself, once. */
function withoutQuestions(bundle: Bundle): object {
  return {
    ...bundle,
    entry: bundle.entry.map((entry) => {
      if (entry.resource.resourceType !== 'Questionnaire') return entry;
      const { item: _, ...questionnaire } = entry.resource;
      return { ...entry, resource: questionnaire };
    }),
  };
}

const known = new Map<string, readonly string[]>();
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * The faults of a resource. What differs in nothing but its identifiers is validated once: of a thousand people many tell
 * the same, and no rule of R4 asks what a UUID is.
 */
function faultsOfOnce(resource: Bundle['entry'][number]['resource']): readonly string[] {
  const same = JSON.stringify(resource).replaceAll(UUID, '0');
  const faults = known.get(same) ?? faultsOf(resource).map((fault) => `${resource.resourceType}: ${fault}`);
  known.set(same, faults);
  return faults;
}

/** What the import reads must be the same answers, or at least give the same assessment; and the same entries. */
function unlike(knowledge: Knowledge, parts: HandoverParts, bundle: Bundle): readonly string[] {
  const read = readFhir(knowledge, bundle);
  if (!read.ok) return read.problems.map(({ message }) => `not read back: ${message}`);
  const { check: back, entries } = read.value;
  return [...unlikeCheck(knowledge, parts, back?.answers ?? null), ...unlikeEntries(parts, entries, back?.answers)];
}

function unlikeCheck(knowledge: Knowledge, { check: sent }: HandoverParts, answers: Answers | null): readonly string[] {
  if (sent === null || answers === null) return ['the check was not read back'];
  if (isDeepStrictEqual(answers, sent.answers)) return [];
  const after = check(knowledge, answers);
  if (!after.ok) return ['the answers read back are none'];
  return isDeepStrictEqual(after.value.assessment, sent.assessment) ? [] : ['the assessment read back is another'];
}

/** Kinds that FHIR takes out and in. */
const KINDS: ReadonlySet<string> = new Set([
  ...['pain', 'peg', 'change', 'function', 'medicine', 'treatment', 'exercise', 'screening'],
]);

/** `answers` as the check brought them back: a screening with the same ones brings back the same. */
function unlikeEntries(
  { notebook }: HandoverParts,
  received: FhirImport['entries'],
  answers: Answers | undefined,
): readonly string[] {
  const back = openNotebook(entryEvents(received, null).events).entries;
  const { from, to } = WHOLE_CHOICE;
  const sent = [...(notebook?.entries.values() ?? [])].filter(
    ({ kind, day }) => KINDS.has(kind) && (day >= from || kind === 'screening') && day <= to,
  );
  const told = (entry: Entry): object => ({ ...entry, zone: undefined });
  const expected = (entry: Entry): object => told(entry.kind === 'screening' ? { ...entry, answers: answers! } : entry);
  return [
    ...sent.flatMap((entry) => {
      const here = back.get(entry.id);
      if (here === undefined) return [`a ${entry.kind} did not come back`];
      return JSON.stringify(sorted(told(here))) === JSON.stringify(sorted(expected(entry)))
        ? []
        : [`a ${entry.kind} came back as another: ${JSON.stringify(here)}`];
    }),
    ...[...back.values()].flatMap(({ id, kind }) =>
      kind === 'own-activity' || notebook?.entries.has(id) === true ? [] : [`a ${kind} came back that nobody sent`],
    ),
  ];
}

/** The same with its names in order, at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(named.map(([name, of]) => [name, sorted(of)]));
}
