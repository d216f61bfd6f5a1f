// Opens a packed release: checks that it is one, unpacks and freezes it.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { deepFreeze } from './deep-freeze.ts';
import { type PackedKnowledge, packKnowledge, unpacking } from './pack.ts';
import type { Knowledge } from './release.ts';

/** The format that this code reads. A change of `release.ts` or `pack.ts` that old code cannot read raises it. */
export const RELEASE_FORMAT = 4;

/** A release as a file: its format, and the packed content. */
export interface ReleaseFile {
  readonly format: number;
  readonly knowledge: PackedKnowledge;
}

/** The file that a host loads. */
export function toReleaseFile(knowledge: Knowledge): ReleaseFile {
  return { format: RELEASE_FORMAT, knowledge: packKnowledge(knowledge) };
}

/** Opens parsed JSON as a frozen release. The content hash is the compiler's; integrity in transit is the host's matter. */
export function loadKnowledge(json: unknown): Result<Knowledge> {
  const steps = loadingKnowledge(json);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in some hundred small steps, for a host that must hear the person meanwhile. */
export function* loadingKnowledge(json: unknown): Generator<void, Result<Knowledge>, void> {
  if (typeof json !== 'object' || json === null || !('format' in json) || !('knowledge' in json)) {
    return failed(problem('This is not a Rhomboid knowledge release. Build it with: npm run build'));
  }
  if (json.format !== RELEASE_FORMAT) {
    return failed(
      problem(
        `The knowledge release has format ${String(json.format)}, this program reads ${RELEASE_FORMAT}. Build both together with: npm run build`,
      ),
    );
  }
  const knowledge = yield* unpacking((json as ReleaseFile).knowledge);
  for (const part of Object.values(knowledge)) {
    deepFreeze(part);
    yield;
  }
  return ok(Object.freeze(knowledge));
}
