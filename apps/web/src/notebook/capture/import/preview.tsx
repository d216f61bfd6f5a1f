// What a file would bring: the good rows, the bad ones apart with their lines, and the button that writes.
import { addDays } from '@rhomboid/ground';
import { describeRow, type ImportPreview, importNames, type NotebookEvent, toEvents } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useLocalNow, useNotebook } from '../../context.ts';
import { BadLines } from '../../data/bad-lines.tsx';
import type { NotebookState } from '../../notebook-state.ts';
import { importWords } from '../../words/import.ts';
import { TroubleMessage } from '../form-page.tsx';
import { useSave } from '../save.ts';

/** Rows shown as examples, and bad rows shown one by one. */
const EXAMPLES = 10;
const MOST_BAD = 50;
/** Danger signs are asked about when an entry is of the last week; what is older was over, or is there still and told again. */
const ASKED_DAYS = 7;

export function Preview({ preview }: { preview: ImportPreview }): JSX.Element {
  const { state, knowledge } = useNotebook();
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const nameOf = useMemo(() => {
    const names = new Map([...knowledge.factors, ...knowledge.medicines].map((item) => [item.id, nameIn(item)]));
    return importNames(preview, (id) => names.get(id));
  }, [preview, knowledge]);
  const plan = toEvents(preview, state.notebook);
  const stored = useMemo(() => new Set(state.events().map(({ id }) => id)), [state, state.version]);
  const news = plan.events.filter(({ id }) => !stored.has(id));
  const fresh = freshEntries(state, news);
  const { good, bad, notes } = preview;
  const write = (): Promise<boolean> =>
    save({
      make: () => news,
      say: fresh.length === 0 ? importWords.changesWritten : importWords.written(fresh.length),
      // What was there before stays; only what came with the file goes again.
      undo: (author) => fresh.map(({ entry, kind }) => author.remove({ id: entry, kind })),
      to: { page: 'notebook', path: 'notebook' },
      askFrom: addDays(day, -ASKED_DAYS),
    });
  return (
    <div class="stack">
      <div class="stack close">
        <p role="status">
          {good.length === 0 ? importWords.nothing : importWords.would(good.length)}{' '}
          {plan.already > 0 && importWords.already(plan.already)}
        </p>
        {notes.map((note) => (
          <p key={note} class="support">
            {note}
          </p>
        ))}
      </div>
      {good.length > 0 && (
        <section class="stack close">
          <h2>{importWords.examples}</h2>
          <ul class="because">
            {good.slice(0, EXAMPLES).map((row) => (
              <li key={row.event.id}>{describeRow(row, nameOf)}</li>
            ))}
          </ul>
        </section>
      )}
      <BadLines title={importWords.bad(bad.length)} bad={bad} most={MOST_BAD} />
      <TroubleMessage trouble={trouble} />
      {good.length > 0 &&
        (news.length === 0 ? (
          <p>{importWords.nothingNew}</p>
        ) : (
          <p>
            <button type="button" class="main" onClick={() => write()}>
              {fresh.length === 0 ? importWords.writeChanges : importWords.write(fresh.length)}
            </button>
          </p>
        ))}
    </div>
  );
}

function nameIn(item: { readonly name: string } | { readonly label: string }): string {
  return 'name' in item ? item.name : item.label;
}

/** The first event of each entry that the notebook does not hold yet. */
function freshEntries({ notebook }: NotebookState, events: readonly NotebookEvent[]): readonly NotebookEvent[] {
  const first = new Map<string, NotebookEvent>();
  for (const event of events) {
    if (!notebook.entries.has(event.entry) && !notebook.deleted.has(event.entry) && !first.has(event.entry))
      first.set(event.entry, event);
  }
  return [...first.values()];
}
