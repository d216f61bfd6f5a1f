// What can be said of a bundle without the definitions of FHIR: is it R4, does it hold together, does its response fit. The
// definitions themselves are held by validators in tests.
import { isRecord, type Problem, problem } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { responseProblems } from './check-response.ts';
import { cleanText, type Raw, rawList } from './import/raw.ts';
import { readFhir } from './import/read-fhir.ts';
import { questionnaireCanonical, questionnaireOf } from './questionnaire.ts';
import type { QuestionnaireResponse } from './r4.ts';
import { R4_RESOURCES } from './resource-names.ts';

/** Everything that is wrong with a file, one sentence each; empty where nothing was found. */
export function bundleProblems(knowledge: Knowledge, json: unknown): readonly Problem[] {
  const read = readFhir(knowledge, json);
  if (!read.ok) return read.problems;
  if (!isRecord(json) || json.resourceType !== 'Bundle') return [];
  const entries = rawList(json.entry);
  const resources = entries.map(({ resource }) => resource).filter(isRecord);
  return [
    ...orderProblems(json, resources),
    ...entries.flatMap(({ resource }, i) => typeProblems(resource, i)),
    ...addressProblems(entries),
    ...requestProblems(json, entries),
    ...resources
      .filter(
        ({ resourceType, questionnaire }) =>
          resourceType === 'QuestionnaireResponse' && questionnaire === questionnaireCanonical(knowledge),
      )
      .flatMap((response) => responseProblems(questionnaireOf(knowledge), asResponse(response))),
  ];
}

function asResponse(raw: Raw): Pick<QuestionnaireResponse, 'questionnaire' | 'status' | 'item'> {
  return {
    questionnaire: String(raw.questionnaire),
    status: raw.status === 'in-progress' ? 'in-progress' : 'completed',
    item: rawList(raw.item) as unknown as QuestionnaireResponse['item'],
  };
}

function orderProblems({ type }: Raw, [first]: readonly Raw[]): readonly Problem[] {
  return type === 'document' && first?.resourceType !== 'Composition'
    ? [problem('A document begins with a Composition; this one does not.', 'entry[0]')]
    : [];
}

function typeProblems(resource: unknown, index: number): readonly Problem[] {
  const type = isRecord(resource) && typeof resource.resourceType === 'string' ? resource.resourceType : '';
  return R4_RESOURCES.has(type)
    ? []
    : [
        problem(
          `${type === '' ? 'What stands here' : `“${cleanText(type, 60)}”`} is no resource of FHIR R4.`,
          `entry[${index}]`,
        ),
      ];
}

/** Addresses twice, and references inside the bundle that lead nowhere. */
function addressProblems(entries: readonly Raw[]): readonly Problem[] {
  const known = new Set<string>();
  const problems: Problem[] = [];
  for (const [i, { fullUrl }] of entries.entries()) {
    if (typeof fullUrl !== 'string') continue;
    if (known.has(fullUrl)) problems.push(problem(`The address ${fullUrl} is there twice.`, `entry[${i}]`));
    known.add(fullUrl);
  }
  for (const [i, { resource }] of entries.entries())
    for (const target of referencesIn(resource))
      if (target.startsWith('urn:uuid:') && !known.has(target))
        problems.push(problem(`The reference ${target} leads nowhere.`, `entry[${i}]`));
  return problems;
}

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  const own = typeof value.reference === 'string' ? [value.reference] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

/** Entries of a transaction say what to do; without an identifier a second sending would double them. */
function requestProblems({ type }: Raw, entries: readonly Raw[]): readonly Problem[] {
  if (type !== 'transaction' && type !== 'batch') return [];
  return entries.flatMap(({ request }, i) => {
    if (!isRecord(request)) return [problem('The entry does not say what to do with it (request).', `entry[${i}]`)];
    return request.method === 'POST' && typeof request.ifNoneExist !== 'string'
      ? [problem('Sent twice, this entry would be stored twice: it has no ifNoneExist.', `entry[${i}]`)]
      : [];
  });
}
