// Everything of a handover as one FHIR R4 bundle: a document to read, or a transaction to store.
import type { Knowledge } from '@rhomboid/knowledge';
import type { HandoverParts, ReportChoice } from '../report/report.ts';
import { reportHtml } from '../report/report-html.ts';
import { reportOf } from '../report/report-of.ts';
import { carePlanOf, goalOf } from './care-plan.ts';
import { compositionOf, documentOf } from './document.ts';
import { flagsOf, riskOf } from './judgement.ts';
import { allergies, regularMedicines, takenMedicines } from './medicines.ts';
import { measured } from './observations.ts';
import { questionnaireOf } from './questionnaire.ts';
import type { Bundle, BundleEntry, Device, Identifier, Patient, Provenance, Reference, Resource } from './r4.ts';
import { responseOf } from './response.ts';
import { screenedIn } from './screened.ts';
import { personKey, type Subject, subjectOf, urnOf, uuidOf } from './subject.ts';
import { facts, symptoms } from './symptoms.ts';
import { concept, HL7, OWN } from './systems.ts';
import { triedIn } from './tried.ts';
import { fhirWords as words } from './words-en.ts';

/** What the person lets go out of what tells who they are. Nothing of it is needed. */
export interface AllowedIdentity {
  /** As the person writes it; empty leaves it out. */
  readonly name: string;
  readonly sex: boolean;
  readonly birthYear: number | null;
}

export interface ExportOptions {
  readonly type: Bundle['type'];
  readonly choice: ReportChoice;
  readonly identity: AllowedIdentity;
  /** When the bundle is made: ISO 8601 with its offset, such as `2026-11-21T10:00:00Z`. */
  readonly instant: string;
}

/**
 * The bundle. The same parts and options give the same resources with the same identifiers; a server that keeps
 * `ifNoneExist` stores each of them once, however often it is sent.
 */
export function fhirBundle(knowledge: Knowledge, parts: HandoverParts, options: ExportOptions): Bundle {
  const { type, choice, instant } = options;
  const subject = subjectOf(personKey(parts));
  const day = choice.to;
  const report = reportOf(knowledge, parts, choice, day);
  const about: readonly Resource[] = [patientOf(subject, parts, options.identity), deviceOf(subject, knowledge)];
  const told = resourcesOf(knowledge, parts, choice, subject);
  const resources = [...told, documentOf(subject, report, reportHtml(report), instant)];
  const referenced = resources.map((resource) => ({
    reference: { reference: addressOf(subject, resource) },
    kind: resource.resourceType,
  }));
  const provenance = provenanceOf(
    subject,
    knowledge,
    referenced.map(({ reference }) => reference),
    instant,
  );
  const inside = [...about, ...resources, provenance];
  const all = type === 'document' ? [compositionOf(subject, report, referenced, instant), ...inside] : inside;
  return {
    resourceType: 'Bundle',
    ...(type === 'document' ? { identifier: subject.identify('Bundle', referenced) } : {}),
    type,
    timestamp: instant,
    entry: all.map((resource) => entryOf(subject, resource, type)),
  };
}

function resourcesOf(
  knowledge: Knowledge,
  parts: HandoverParts,
  choice: ReportChoice,
  subject: Subject,
): readonly Resource[] {
  const { check, notebook, plan, person } = parts;
  const { from, to } = choice;
  const response = check === null ? null : responseOf(subject, knowledge, check.answers, check.day);
  const wishes = notebook?.entries.get('plan');
  const goal = plan === null ? null : goalOf(subject, plan, wishes?.kind === 'plan' ? (wishes.goal ?? '') : '');
  return [
    ...(response === null || check === null
      ? []
      : [
          questionnaireOf(knowledge),
          response,
          ...symptoms(subject, knowledge, check),
          riskOf(subject, knowledge, check, { reference: addressOf(subject, response) }),
          ...flagsOf(subject, check),
        ]),
    ...(notebook === null
      ? []
      : [
          ...measured(subject, knowledge, notebook, from, to),
          ...takenMedicines(subject, knowledge, notebook, from, to),
          ...triedIn(subject, knowledge, notebook, from, to),
          ...screenedIn(subject, knowledge, notebook, from, to),
        ]),
    ...(person === null
      ? []
      : [
          ...facts(subject, knowledge, person, to),
          ...regularMedicines(subject, knowledge, person, to),
          ...allergies(subject, knowledge, person, to),
        ]),
    ...(goal === null ? [] : [goal]),
    ...(plan === null
      ? []
      : [carePlanOf(subject, plan, goal === null ? null : { reference: addressOf(subject, goal) })]),
  ];
}

function patientOf(
  { key }: Subject,
  { person, check }: HandoverParts,
  { name, sex, birthYear }: AllowedIdentity,
): Patient {
  const told = person?.sex ?? check?.answers.sex;
  return {
    resourceType: 'Patient',
    identifier: [{ system: OWN.identifier, value: uuidOf(`${key} Patient`) }],
    ...(name.trim() === '' ? {} : { name: [{ text: name.trim() }] }),
    ...(sex && (told === 'female' || told === 'male') ? { gender: told } : {}),
    ...(birthYear === null ? {} : { birthDate: String(birthYear) }),
  };
}

function deviceOf({ key }: Subject, { version, hash }: Knowledge): Device {
  return {
    resourceType: 'Device',
    identifier: [{ system: OWN.identifier, value: uuidOf(`${key} Device ${hash}`) }],
    deviceName: [{ name: words.device, type: 'user-friendly-name' }],
    version: [{ value: `${version} ${hash}` }],
  };
}

function provenanceOf(
  subject: Subject,
  { version, hash }: Knowledge,
  target: readonly Reference[],
  recorded: string,
): Provenance {
  const agent = (code: string, display: string, who: Reference): Provenance['agent'][number] => ({
    type: concept(display, { system: HL7.provenanceAgent, code }),
    who,
  });
  return {
    resourceType: 'Provenance',
    id: uuidOf(`${subject.key} Provenance ${JSON.stringify(target)}`),
    target,
    recorded,
    agent: [agent('author', 'Author', subject.patient), agent('assembler', 'Assembler', subject.device)],
    entity: [
      {
        role: 'source',
        what: { identifier: { system: OWN.release, value: `${version}#${hash}` }, display: words.release(version) },
      },
    ],
  };
}

/** The address of a resource inside the bundle. */
function addressOf({ key }: Subject, resource: Resource): string {
  if (resource.resourceType === 'Patient' || resource.resourceType === 'Device')
    return urnOf(key, resource.resourceType);
  const identifier = identifierOf(resource);
  return `urn:uuid:${identifier === null ? uuidOf(`${key} ${resource.id ?? ''}`) : resource.resourceType === 'Questionnaire' ? uuidOf(identifier.value) : identifier.value}`;
}

function identifierOf(resource: Resource): Identifier | null {
  if (resource.resourceType === 'Provenance') return null;
  const { identifier } = resource;
  return 'value' in identifier ? identifier : identifier[0]!;
}

function entryOf(subject: Subject, resource: Resource, type: Bundle['type']): BundleEntry {
  const entry = { fullUrl: addressOf(subject, resource), resource };
  return type === 'document' ? entry : { ...entry, request: requestOf(resource) };
}

/** Stored once: what has an identifier only where none has it yet, the others under an address of our own. */
function requestOf(resource: Resource): NonNullable<BundleEntry['request']> {
  const { resourceType } = resource;
  if (resource.resourceType === 'Questionnaire')
    return {
      method: 'PUT',
      url: `Questionnaire?url=${encodeURIComponent(resource.url)}&version=${encodeURIComponent(resource.version)}`,
    };
  const identifier = identifierOf(resource);
  return identifier === null
    ? { method: 'PUT', url: `${resourceType}/${resource.id ?? ''}` }
    : { method: 'POST', url: resourceType, ifNoneExist: `identifier=${identifier.system}|${identifier.value}` };
}
