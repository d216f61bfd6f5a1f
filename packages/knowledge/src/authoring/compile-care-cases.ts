// Worked cases of care as written ──► as they are run.
import type { Problem } from '@rhomboid/ground';
import type { CareCase } from '../care-knowledge.ts';
import { family } from './plan-files.ts';
import { careCaseSchema } from './schema-care.ts';
import type { SourceFile } from './source-file.ts';

/** What the paths of worked cases of care begin with; they lie beside the cases of the check. */
export const CARE_CASES = 'cases/care-';

/** Compiles the worked cases of care. */
export function compileCareCases(files: readonly SourceFile[], problems: Problem[]): readonly CareCase[] {
  return family(files, CARE_CASES, 'cases', careCaseSchema, problems).map(({ expect, ...raw }) => ({
    id: raw.id,
    told: raw.told,
    answers: raw.answers,
    othersNo: raw.others === 'no',
    facts: raw.facts,
    circumstances: raw.circumstances,
    levels: expect.levels,
    first: expect.first,
    practitioners: expect.practitioners,
    notPractitioners: expect['not-practitioners'],
    imaging: expect.imaging,
    notImaging: expect['not-imaging'],
    scans: expect.scans,
    notScans: expect['not-scans'],
    tests: expect.tests,
    notTests: expect['not-tests'],
    guidance: expect.guidance,
    notGuidance: expect['not-guidance'],
    procedures: expect.procedures,
    notProcedures: expect['not-procedures'],
  }));
}
