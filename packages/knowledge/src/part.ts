// A part of a release as a file of its own: how it travels, and how it is added to the release that it belongs to.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { deepFreeze } from './deep-freeze.ts';
import { RELEASE_FORMAT } from './load.ts';
import type { Provenance } from './provenance.ts';
import type { Knowledge } from './release.ts';

/** A part as it travels, with the works that it stands on and the release that it belongs to. */
export type Packed<T> = T & Pick<Knowledge, 'version' | 'hash' | 'sources'>;

/** Packs a part with the works that its provenances name. What a work says is for readers of the folder and stays behind. */
export function packPart<T extends object>(
  { version, hash, sources }: Knowledge,
  part: T,
  provenances: readonly Provenance[],
): Packed<T> {
  const standing = new Set(provenances.flatMap((provenance) => provenance.sources.map(({ source }) => source)));
  const cited = sources.filter(({ id }) => standing.has(id)).map((source) => ({ ...source, says: '' }));
  return { ...part, version, hash, sources: cited };
}

/**
 * Opens the part that a file holds under `key`. `add` gives what of the release it becomes. Both files must be of one
 * release. What was worked out from the release without the part need not be worked out again.
 */
export function withPart<T extends object>(
  knowledge: Knowledge,
  json: unknown,
  { key, name, add }: { readonly key: string; readonly name: string; readonly add: (part: T) => Partial<Knowledge> },
): Result<Knowledge> {
  if (typeof json !== 'object' || json === null || !('format' in json) || !(key in json)) {
    return failed(problem(`This is not the ${name} of a Rhomboid release. Build it with: npm run build`));
  }
  const { format, [key]: packed } = json as { format: number } & Record<string, Packed<T>>;
  const { version, hash, sources, ...part } = packed!;
  if (format !== RELEASE_FORMAT || hash !== knowledge.hash) {
    return failed(
      problem(
        `The ${name} belongs to release ${version}, format ${format}; the check’s to ${knowledge.version}, format ${RELEASE_FORMAT}. Reload, or build both together with: npm run build`,
      ),
    );
  }
  const known = new Set(knowledge.sources.map(({ id }) => id));
  const added = sources.filter(({ id }) => !known.has(id));
  return ok(deepFreeze({ ...knowledge, ...add(part as T), sources: [...knowledge.sources, ...added] }));
}
