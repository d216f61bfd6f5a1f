// Tells other versions of FHIR by what R4 does not have: a bundle does not say its version itself.
import { isRecord } from '@rhomboid/ground';
import { type Raw, rawList } from './raw.ts';

/** The version that a resource was written for, where it cannot be R4; null where it may be. */
export function otherVersion(resource: Raw): string | null {
  return fromProfile(resource) ?? fromShape(resource);
}

function fromProfile({ meta, fhirVersion }: Raw): string | null {
  const said = [
    ...(typeof fhirVersion === 'string' ? [fhirVersion] : []),
    ...(isRecord(meta) && Array.isArray(meta.profile) ? meta.profile.filter((url) => typeof url === 'string') : []),
  ];
  for (const text of said) {
    if (/(?:^|[/|])5\.0(?:\.|\/|$)/.test(text)) return 'R5';
    if (/(?:^|[/|])3\.0(?:\.|\/|$)/.test(text) || text.includes('/STU3/')) return 'STU3';
    if (/(?:^|[/|])1\.0\.2/.test(text) || text.includes('/DSTU2/')) return 'DSTU2';
  }
  return null;
}

/** Fields by which a resource gives itself away. */
function fromShape(resource: Raw): string | null {
  const { resourceType, clinicalStatus, verificationStatus } = resource;
  switch (resourceType) {
    case 'Condition':
    case 'AllergyIntolerance':
      if (typeof clinicalStatus === 'string' || typeof verificationStatus === 'string') return 'STU3 or DSTU2';
      return resource.participant !== undefined ? 'R5' : null;
    case 'MedicationStatement':
      if (resource.taken !== undefined || resource.wasNotTaken !== undefined) return 'STU3 or DSTU2';
      return resource.medication !== undefined || resource.adherence !== undefined ? 'R5' : null;
    case 'MedicationRequest':
      if (resource.definition !== undefined || resource.context !== undefined) return 'STU3 or DSTU2';
      return resource.medication !== undefined ? 'R5' : null;
    case 'Procedure':
      if (resource.notDone !== undefined || resource.notPerformed !== undefined || resource.context !== undefined)
        return 'STU3 or DSTU2';
      return resource.occurrenceDateTime !== undefined || resource.occurrencePeriod !== undefined ? 'R5' : null;
    case 'CarePlan':
      if (resource.definition !== undefined || resource.context !== undefined) return 'STU3 or DSTU2';
      return resource.custodian !== undefined ||
        rawList(resource.addresses).some(({ concept, reference }) => concept !== undefined || isRecord(reference)) ||
        rawList(resource.activity).some(
          (activity) => activity.plannedActivityReference !== undefined || activity.performedActivity !== undefined,
        )
        ? 'R5'
        : null;
    case 'Observation':
      if (resource.comments !== undefined || resource.related !== undefined || resource.context !== undefined)
        return 'STU3 or DSTU2';
      return resource.triggeredBy !== undefined || resource.bodyStructure !== undefined ? 'R5' : null;
    case 'QuestionnaireResponse':
      return isRecord(resource.questionnaire) || resource.group !== undefined ? 'STU3 or DSTU2' : null;
    default:
      return null;
  }
}
