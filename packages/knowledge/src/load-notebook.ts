// The notebook's part of a release as a file of its own: written beside the check's file, and added to an opened release by
// whoever opens the notebook. A module apart, so that the first page of an app need not load it.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { deepFreeze, RELEASE_FORMAT } from './load.ts';
import type { NotebookKnowledge } from './notebook-knowledge.ts';
import type { Provenance } from './provenance.ts';
import type { Knowledge } from './release.ts';

/** The notebook's part as a file of its own. */
export interface NotebookFile {
  readonly format: number;
  readonly notebook: PackedNotebook;
}

/** The file that a host loads when its notebook is opened. */
export function toNotebookFile(knowledge: Knowledge): NotebookFile {
  return { format: RELEASE_FORMAT, notebook: packNotebook(knowledge) };
}

/**
 * The release with its notebook's part, from parsed JSON. Both files must be of one release. The check needs no more than
 * it had: give it the release without the part, and nothing that it worked out is worked out again.
 */
export function withNotebook(knowledge: Knowledge, json: unknown): Result<Knowledge> {
  if (typeof json !== 'object' || json === null || !('format' in json) || !('notebook' in json)) {
    return failed(problem('This is not the notebook’s part of a Rhomboid release. Build it with: npm run build'));
  }
  const { format, notebook } = json as NotebookFile;
  if (format !== RELEASE_FORMAT || notebook.hash !== knowledge.hash) {
    return failed(
      problem(
        `The notebook’s part belongs to release ${notebook.version}, format ${format}; the check’s to ${knowledge.version}, format ${RELEASE_FORMAT}. Reload, or build both together with: npm run build`,
      ),
    );
  }
  return ok(deepFreeze(unpackNotebook(knowledge, notebook)));
}

/** The notebook's part as it travels, with the works that it stands on and the release that it belongs to. */
type PackedNotebook = NotebookKnowledge & Pick<Knowledge, 'version' | 'hash' | 'sources'>;

/** Packs the notebook's part. */
function packNotebook(knowledge: Knowledge): PackedNotebook {
  const { version, hash, factorGroups, factors, ingredients, medicines, lasting } = knowledge;
  const standing = new Set(
    notebookProvenances(knowledge).flatMap(({ sources }) => sources.map(({ source }) => source)),
  );
  const sources = knowledge.sources.filter((source) => standing.has(source.id));
  return { version, hash, factorGroups, factors, ingredients, medicines, lasting, sources };
}

/** What every factor, medicine and limit stands on. */
function notebookProvenances({ factors, ingredients, medicines }: NotebookKnowledge): readonly Provenance[] {
  return [
    ...factors,
    ...ingredients,
    ...medicines,
    ...[...ingredients, ...medicines].flatMap((item) => item.mostIn24h),
  ].map(({ provenance }) => provenance);
}

/** The release with the notebook's part added. */
function unpackNotebook(knowledge: Knowledge, packed: PackedNotebook): Knowledge {
  const { version: _, hash: __, sources, ...part } = packed;
  const known = new Set(knowledge.sources.map(({ id }) => id));
  return { ...knowledge, ...part, sources: [...knowledge.sources, ...sources.filter(({ id }) => !known.has(id))] };
}
