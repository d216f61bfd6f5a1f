// Begins an entry of which there is one alone, under a name instead of an id. One that was deleted is brought back for it.
import type { Author, EntryKind, FieldsOf, NotebookEvent } from '@rhomboid/notebook';
import type { NotebookState } from '../../notebook/notebook-state.ts';

export function beginOne<Kind extends EntryKind>(
  { notebook }: Pick<NotebookState, 'notebook'>,
  author: Author,
  kind: Kind,
  id: string,
  fields: FieldsOf<Kind>,
): readonly NotebookEvent[] {
  const gone = notebook.deleted.get(id);
  if (gone === undefined) return [author.create(kind, fields, id)];
  return [author.restore(gone), author.change({ id, kind }, fields)];
}
