// The notebook's part of a release as a file of its own: written beside the check's file, and added to an opened release by
// whoever opens the notebook. A module apart, so that the first page of an app need not load it.
import type { Result } from '@rhomboid/ground';
import { RELEASE_FORMAT } from './load.ts';
import type { NotebookKnowledge } from './notebook-knowledge.ts';
import { type Packed, packPart, withPart } from './part.ts';
import type { Provenance } from './provenance.ts';
import type { Knowledge } from './release.ts';

/** The notebook's part as a file of its own. */
export interface NotebookFile {
  readonly format: number;
  readonly notebook: Packed<NotebookKnowledge>;
}

/** The file that a host loads when its notebook is opened. */
export function toNotebookFile(knowledge: Knowledge): NotebookFile {
  const { factorGroups, factors, ingredients, medicines, lasting } = knowledge;
  const part = { factorGroups, factors, ingredients, medicines, lasting };
  return { format: RELEASE_FORMAT, notebook: packPart(knowledge, part, notebookProvenances(knowledge)) };
}

/**
 * The release with its notebook's part, from parsed JSON. The check needs no more than it had: give it the release without
 * the part, and nothing that it worked out is worked out again.
 */
export function withNotebook(knowledge: Knowledge, json: unknown): Result<Knowledge> {
  const add = (part: NotebookKnowledge): NotebookKnowledge => part;
  return withPart(knowledge, json, { key: 'notebook', name: 'notebook’s part', add });
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
