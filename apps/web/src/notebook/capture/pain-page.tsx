// A pain entry: how strong, where, which, anything worrying, when. Everything is optional; what is there is saved.
import type { PainEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useNumberKeys } from '../../parts/number-keys.ts';
import { type LocalNow, settingsOf, useDraft, useLocalNow, useNotebook } from '../context.ts';
import type { NotebookPageProps } from '../routes.tsx';
import { common } from '../words/common.ts';
import { painWords } from '../words/pain.ts';
import { todayWords } from '../words/today.ts';
import { whenWords } from '../words/when.ts';
import { FormPage } from './form-page.tsx';
import { MapEditor } from './map-editor.tsx';
import { NoteField } from './note-field.tsx';
import { draftOf, emptyDraft, type PainDraft, painFields, saysNothing, told } from './pain-draft.ts';
import { PainKeysField } from './pain-keys-field.tsx';
import { PainNames } from './pain-names.tsx';
import { PlacesField } from './places-field.tsx';
import { useSave } from './save.ts';
import { SignsField } from './signs-field.tsx';
import { isPast, WhenChoice, whenFor } from './when.tsx';

/** A new entry, for today or for the day in the address. */
export function PainPage({ rest }: NotebookPageProps): JSX.Element {
  const now = useLocalNow();
  return <PainForm entry={null} form={newPainForm(rest[0], now)} start={() => emptyDraft(whenFor(rest[0], now))} />;
}

/** The form of a new entry: Today can put a number into it before it opens. */
export function newPainForm(day: string | undefined, now: LocalNow): string {
  return `pain ${day ?? now.day}`;
}

export function EditPain({ entry, lesser }: { entry: PainEntry; lesser: JSX.Element }): JSX.Element {
  return <PainForm entry={entry} form={`entry ${entry.id}`} start={() => draftOf(entry)} lesser={lesser} />;
}

interface PainFormProps {
  readonly entry: PainEntry | null;
  readonly form: string;
  readonly start: () => PainDraft;
  readonly lesser?: JSX.Element;
}

function PainForm({ entry, form, start, lesser }: PainFormProps): JSX.Element {
  const now = useLocalNow();
  const { state } = useNotebook();
  const [draft, setDraft] = useDraft(form, start);
  const [drawing, setDrawing] = useState(false);
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const set = (change: Partial<PainDraft>): void => {
    setDraft({ ...draft, ...change });
    setMistake(null);
  };
  useNumberKeys(draft.now, (value) => set({ now: value }));

  if (drawing) return <MapEditor start={draft.map} onChange={(map) => set({ map })} onDone={() => setDrawing(false)} />;

  const send = async (): Promise<void> => {
    const wrong = saysNothing(draft) ? painWords.empty : isPast(draft.when, now) ? null : whenWords.badDay;
    setMistake(wrong);
    if (wrong !== null) return;
    const fields = painFields(draft, now);
    await save({
      form,
      make: (author) => [entry === null ? author.create('pain', told(fields)) : author.change(entry, fields)],
      say: entry === null ? painWords.saved : painWords.changed,
      to: { page: 'notebook', path: draft.when.day === now.day ? 'today' : `notebook/day/${draft.when.day}` },
    });
  };
  const number = draft.now;
  return (
    <FormPage
      title={entry === null ? painWords.title : painWords.editTitle}
      lead={entry?.flare === true ? painWords.fillRest : common.optional}
      save={
        number === null || settingsOf(state)?.hideScores === true ? painWords.savePlain : todayWords.saveNumber(number)
      }
      onSave={send}
      mistake={mistake}
      trouble={trouble}
      lesser={lesser}
    >
      <PainKeysField title={painWords.now} name="now" value={number} onChoose={(value) => set({ now: value })} />
      <PlacesField draft={draft} onChange={set} onDraw={() => setDrawing(true)} />
      <SignsField signs={draft.signs} onChange={(signs) => set({ signs })} />
      <PainKeysField title={painWords.worst} name="worst" value={draft.worst} onChoose={(worst) => set({ worst })} />
      <PainKeysField
        title={painWords.average}
        name="average"
        value={draft.average}
        onChoose={(average) => set({ average })}
      />
      <PainNames pain={draft.pain} onChoose={(pain) => set({ pain })} />
      <WhenChoice when={draft.when} onChange={(when) => set({ when })} />
      <NoteField note={draft.note} onChange={(note) => set({ note })} />
    </FormPage>
  );
}
