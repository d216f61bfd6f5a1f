// Simulated people for the validators: each with a check, every other one with a notebook, in both kinds of bundle.
import { type Answers, check } from '@rhomboid/check';
import { type Bundle, fhirBundle, questionnaireOf, readFhir, responseProblems } from '@rhomboid/handover';
import type { Knowledge } from '@rhomboid/knowledge';
import { answersOf, partsOf, WHOLE_CHOICE } from '../../packages/handover/src/test-people.ts';
import { faultsOf } from './validators.ts';

const known = new Map<number, Answers>();

/** A whole check takes its time: each person goes through it once. */
function answersOfPerson(knowledge: Knowledge, seed: number): Answers {
  const answers = known.get(seed) ?? answersOf(knowledge, seed);
  known.set(seed, answers);
  return answers;
}

/** The bundle of the person of this seed. */
export function bundleOf(knowledge: Knowledge, seed: number, type: Bundle['type']): Bundle {
  const parts = partsOf(knowledge, answersOfPerson(knowledge, seed), seed % 2 === 0 ? 0 : 10 + (seed % 40), seed);
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
  const bundle = JSON.parse(
    JSON.stringify(bundleOf(knowledge, seed, seed % 4 < 2 ? 'transaction' : 'document')),
  ) as Bundle;
  const faults = [
    ...faultsOf(withoutQuestions(bundle)).map((fault) => `Bundle: ${fault}`),
    ...bundle.entry.flatMap(({ resource }) => faultsOfOnce(resource)),
  ];
  const response = bundle.entry
    .map(({ resource }) => resource)
    .find((one) => one.resourceType === 'QuestionnaireResponse');
  if (response === undefined) return [...faults, 'there is no response'];
  faults.push(...responseProblems(questionnaireOf(knowledge), response).map(({ message }) => message));
  return [...faults, ...unlike(knowledge, seed, bundle)].map((fault) => `person ${seed}: ${fault}`);
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

let questionnaireFaults: readonly string[] | null = null;

/** The questionnaire is the same for all and by far the largest: validated once. */
function faultsOfOnce(resource: Bundle['entry'][number]['resource']): readonly string[] {
  if (resource.resourceType !== 'Questionnaire')
    return faultsOf(resource).map((fault) => `${resource.resourceType}: ${fault}`);
  questionnaireFaults ??= faultsOf(resource).map((fault) => `Questionnaire: ${fault}`);
  return questionnaireFaults;
}

/** What the import reads must give the same assessment. */
function unlike(knowledge: Knowledge, seed: number, bundle: Bundle): readonly string[] {
  const read = readFhir(knowledge, bundle);
  if (!read.ok) return read.problems.map(({ message }) => `not read back: ${message}`);
  if (read.value.check === null) return ['the check was not read back'];
  const [before, after] = [
    check(knowledge, answersOfPerson(knowledge, seed)),
    check(knowledge, read.value.check.answers),
  ];
  if (!before.ok || !after.ok) return ['the answers read back are none'];
  return JSON.stringify(before.value.assessment) === JSON.stringify(after.value.assessment)
    ? []
    : ['the assessment read back is another'];
}
