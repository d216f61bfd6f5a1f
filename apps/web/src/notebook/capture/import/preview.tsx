// What a file would bring: the good rows, the bad ones apart with their lines, and the button that writes.
import { addDays } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { describeRow, type ImportPreview, importNames, type NotebookEvent, toEvents } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../../../parts/choices.tsx';
import { list } from '../../../words/format.ts';
import { settingsOf, useLocalNow, useNotebook } from '../../context.ts';
import { BadLines } from '../../data/bad-lines.tsx';
import type { NotebookState } from '../../notebook-state.ts';
import { importWords } from '../../words/import.ts';
import { TroubleMessage } from '../form-page.tsx';
import { useSave } from '../save.ts';
import { settingsEvent } from '../settings-event.ts';
import { allTrackables, trackedIds } from '../trackables.ts';
import { worthFollowing } from './worth-following.ts';

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
  const offered = offeredFrom(preview, news, state, knowledge);
  const [follows, setFollows] = useState(false);
  const before = settingsOf(state)?.factors ?? null;
  const write = (): Promise<boolean> =>
    save({
      make: (author) =>
        follows
          ? [...news, settingsEvent(state, author, { factors: [...trackedIds(state, knowledge), ...offered] })]
          : news,
      say: fresh.length === 0 ? importWords.changesWritten : importWords.written(fresh.length),
      // What was there before stays; only what came with the file goes again.
      undo: (author) => [
        ...fresh.map(({ entry, kind }) => author.remove({ id: entry, kind })),
        ...(follows ? [settingsEvent(state, author, { factors: before })] : []),
      ],
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
      {offered.length > 0 && (
        <Choice
          type="checkbox"
          name="follow"
          checked={follows}
          onChoose={() => setFollows(!follows)}
          support={importWords.followLine}
        >
          {importWords.follow(
            list(
              offered.map((id) => nameOf(id) ?? id),
              'en-GB',
            ),
          )}
        </Choice>
      )}
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

/** What the file tells and the notebook does not ask yet; what was put away stays away. */
function offeredFrom(
  preview: ImportPreview,
  news: readonly NotebookEvent[],
  state: NotebookState,
  knowledge: Knowledge,
): readonly string[] {
  if (news.length === 0) return [];
  const asked = new Set(trackedIds(state, knowledge));
  const own = news.flatMap(({ kind, entry, set }) => (kind === 'own-factor' && set.archived !== true ? [entry] : []));
  const known = new Set([...allTrackables(state, knowledge).map(({ id }) => id), ...own]);
  return worthFollowing(preview, (factor) => known.has(factor) && !asked.has(factor));
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
