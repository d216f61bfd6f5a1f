// Opens a compiled release: checks that it is one, and freezes it.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import type { Knowledge } from './release.ts';

/** The format that this code reads. A change of `release.ts` that old code cannot read raises it. */
export const RELEASE_FORMAT = 1;

/** What the compiler writes: the format and the release. */
export interface ReleaseFile {
  readonly format: number;
  readonly knowledge: Knowledge;
}

/** Opens parsed JSON as a frozen release. The content hash is the compiler's; integrity in transit is the host's matter. */
export function loadKnowledge(json: unknown): Result<Knowledge> {
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
  return ok(deepFreeze((json as ReleaseFile).knowledge));
}

/** Freezes a tree of plain objects and arrays. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
