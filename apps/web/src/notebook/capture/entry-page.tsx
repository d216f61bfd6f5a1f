// One entry: change it, or delete it; what is deleted can be brought back.
import type { Entry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { PlainPage } from '../../parts/page-frame.tsx';
import { settingsOf, useLocalNow, useNotebook } from '../context.ts';
import type { NotebookPageProps } from '../routes.tsx';
import { common } from '../words/common.ts';
import { entryWords } from '../words/day.ts';
import { EditChange } from './change-page.tsx';
import { entryLine } from './entry-line.ts';
import { FactorRow } from './factor-row.tsx';
import { TroubleMessage } from './form-page.tsx';
import { EditMedicine } from './medicine-page.tsx';
import { EditNote } from './note-page.tsx';
import { EditPain } from './pain-page.tsx';
import { EditPeg } from './peg-page.tsx';
import { useSave } from './save.ts';
import { EditScore } from './score-page.tsx';
import { allTrackables } from './trackables.ts';
import { EditTreatment } from './treatment-page.tsx';

export function EntryPage({ rest }: NotebookPageProps): JSX.Element {
  const { state } = useNotebook();
  const [id = ''] = rest;
  const entry = state.notebook.entries.get(id);
  if (entry !== undefined) return <Edit key={id} entry={entry} />;
  const gone = state.notebook.deleted.get(id);
  if (gone !== undefined) return <Gone entry={gone} />;
  return (
    <PlainPage title={common.notFound.title}>
      <p>{common.notFound.line}</p>
      <p>
        <a href="#/today">{common.notFound.back}</a>
      </p>
    </PlainPage>
  );
}

/** The only one of its kind, which bears its name: settings, person, plan. A page of its own changes it. */
function isOnly({ id, kind }: Entry): boolean {
  return id === kind;
}

function Edit({ entry }: { entry: Entry }): JSX.Element {
  const lesser = <Remove entry={entry} />;
  switch (entry.kind) {
    case 'pain':
      return <EditPain entry={entry} lesser={lesser} />;
    case 'medicine':
      return <EditMedicine entry={entry} lesser={lesser} />;
    case 'treatment':
      return <EditTreatment entry={entry} lesser={lesser} />;
    case 'peg':
      return <EditPeg entry={entry} lesser={lesser} />;
    case 'change':
      return <EditChange entry={entry} lesser={lesser} />;
    case 'note':
    case 'marker':
      return <EditNote entry={entry} lesser={lesser} />;
    case 'function':
      return <EditScore entry={entry} lesser={lesser} />;
    default:
      return <Shown entry={entry} />;
  }
}

/** A factor has its own row; what has no form is shown as it is. */
function Shown({ entry }: { entry: Entry }): JSX.Element {
  const { state, knowledge } = useNotebook();
  const { title, detail } = entryLine(entry, { state, knowledge, hide: settingsOf(state)?.hideScores === true });
  const factor = entry.kind === 'factor' && allTrackables(state, knowledge).find(({ id }) => id === entry.factor);
  return (
    <PlainPage title={title}>
      <p class="support">{common.longDay(entry.day)}</p>
      {factor ? <FactorRow factor={factor} day={entry.day} /> : <p>{detail}</p>}
      {entry.kind === 'screening' && entry.unfinished === true && (
        <p>
          <a href={`#/notebook/screen/${entry.cause}`}>{entryWords.screenOn}</a>
        </p>
      )}
      {entry.kind === 'screening' && <p class="support">{entryWords.fixed}</p>}
      {!isOnly(entry) && (
        <p>
          <Remove entry={entry} />
        </p>
      )}
    </PlainPage>
  );
}

function Remove({ entry }: { entry: Entry }): JSX.Element {
  const { day } = useLocalNow();
  const { drafts } = useNotebook();
  const { save, trouble } = useSave();
  const remove = async (): Promise<void> => {
    const removed = await save({
      make: (author) => [author.remove(entry)],
      say: entryWords.removed,
      to: { page: 'notebook', path: entry.day === day ? 'today' : `notebook/day/${entry.day}` },
    });
    if (removed) drafts.delete(`entry ${entry.id}`);
  };
  return (
    <>
      <TroubleMessage trouble={trouble} />
      <button type="button" class="lesser-link" onClick={() => remove()}>
        {entryWords.remove}
      </button>
    </>
  );
}

function Gone({ entry }: { entry: Entry }): JSX.Element {
  const { save, trouble } = useSave();
  return (
    <PlainPage title={entryWords.gone}>
      <p>{common.longDay(entry.day)}</p>
      <TroubleMessage trouble={trouble} />
      <p>
        <button
          type="button"
          class="main"
          onClick={() => save({ make: (author) => [author.restore(entry)], say: entryWords.restored })}
        >
          {entryWords.bringBack}
        </button>
      </p>
    </PlainPage>
  );
}
