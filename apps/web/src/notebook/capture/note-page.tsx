// A note for a day, or an event that the charts show.
import type { MarkerEntry, NoteEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDraft, useLocalNow } from '../context.ts';
import type { NotebookPageProps } from '../routes.tsx';
import { common } from '../words/common.ts';
import { noteWords } from '../words/day.ts';
import { whenWords } from '../words/when.ts';
import { Chips } from './chips.tsx';
import { FormPage } from './form-page.tsx';
import { NoteField } from './note-field.tsx';
import { told } from './pain-draft.ts';
import { useSave } from './save.ts';
import { isPast, type When, WhenChoice, whenFields, whenFor } from './when.tsx';

interface NoteDraft {
  readonly text: string;
  readonly kind: 'note' | 'marker';
  readonly when: When;
}

export function NotePage({ rest }: NotebookPageProps): JSX.Element {
  const now = useLocalNow();
  return (
    <NoteForm
      entry={null}
      form={`note ${rest[0] ?? now.day}`}
      start={() => ({ text: '', kind: 'note', when: whenFor(rest[0], now) })}
    />
  );
}

export function EditNote({ entry, lesser }: { entry: NoteEntry | MarkerEntry; lesser: JSX.Element }): JSX.Element {
  const text = entry.kind === 'marker' ? entry.text : (entry.note ?? '');
  return (
    <NoteForm
      entry={entry}
      form={`entry ${entry.id}`}
      start={() => ({ text, kind: entry.kind, when: { day: entry.day, time: entry.time ?? '' } })}
      lesser={lesser}
    />
  );
}

interface NoteFormProps {
  readonly entry: NoteEntry | MarkerEntry | null;
  readonly form: string;
  readonly start: () => NoteDraft;
  readonly lesser?: JSX.Element;
}

function NoteForm({ entry, form, start, lesser }: NoteFormProps): JSX.Element {
  const now = useLocalNow();
  const [draft, setDraft] = useDraft(form, start);
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const send = async (): Promise<void> => {
    const text = draft.text.trim();
    const wrong = text === '' ? noteWords.missing : isPast(draft.when, now) ? null : whenWords.badDay;
    setMistake(wrong);
    if (wrong !== null) return;
    const when = whenFields(draft.when, now);
    await save({
      form,
      make: (author) => {
        if (entry === null)
          return [
            draft.kind === 'note'
              ? author.create('note', told({ note: text, ...when }))
              : author.create('marker', told({ text, ...when })),
          ];
        return [
          entry.kind === 'note'
            ? author.change(entry, { note: text, ...when })
            : author.change(entry, { text, ...when }),
        ];
      },
      say: noteWords.saved,
      to: { page: 'notebook', path: draft.when.day === now.day ? 'today' : `notebook/day/${draft.when.day}` },
    });
  };
  return (
    <FormPage
      title={noteWords.title}
      save={common.save}
      onSave={send}
      mistake={mistake}
      trouble={trouble}
      lesser={lesser}
    >
      <NoteField
        label={noteWords.text}
        note={draft.text}
        onChange={(text) => {
          setDraft({ ...draft, text });
          setMistake(null);
        }}
      />
      {entry === null && (
        <Chips
          legend={noteWords.kind}
          name="note-kind"
          chips={[
            { id: 'note', text: noteWords.note },
            { id: 'marker', text: noteWords.marker },
          ]}
          chosen={draft.kind}
          onChoose={(kind) => setDraft({ ...draft, kind })}
        />
      )}
      <WhenChoice when={draft.when} onChange={(when) => setDraft({ ...draft, when })} />
    </FormPage>
  );
}
