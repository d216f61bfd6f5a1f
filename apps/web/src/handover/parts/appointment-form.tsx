// One appointment: with whom, when, and what the person wants to say.
import { isDay } from '@rhomboid/ground';
import type { AppointmentEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FormPage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useDraft } from '../../notebook/context.ts';
import { common } from '../../notebook/words/common.ts';
import { appointmentWords as words } from '../words/appointments.ts';

interface Draft {
  readonly practitioner: string;
  readonly day: string;
  readonly time: string;
  readonly place: string;
  readonly ideas: string;
  readonly concerns: string;
  readonly hopes: string;
  readonly questions: string;
}

const LONGEST = 1000;

function draftOf(entry: AppointmentEntry | null): Draft {
  return {
    practitioner: entry?.practitioner ?? '',
    day: entry?.day ?? '',
    time: entry?.time ?? '',
    place: entry?.place ?? '',
    ideas: entry?.ideas ?? '',
    concerns: entry?.concerns ?? '',
    hopes: entry?.hopes ?? '',
    questions: (entry?.questions ?? []).join('\n'),
  };
}

/** Null empties a field, as entries have it. */
function filled(text: string): string | null {
  return text.trim() === '' ? null : text.trim().slice(0, LONGEST);
}

function mistakeIn({ practitioner, day }: Draft): string | null {
  if (practitioner.trim() === '') return words.noPractitioner;
  return isDay(day) ? null : words.noDay;
}

export function AppointmentForm({ entry }: { entry: AppointmentEntry | null }): JSX.Element {
  const [draft, setDraft, forget] = useDraft(`appointment ${entry?.id ?? 'new'}`, () => draftOf(entry));
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const set = (change: Partial<Draft>): void => {
    setDraft({ ...draft, ...change });
    setMistake(null);
  };
  const send = async (): Promise<void> => {
    const wrong = mistakeIn(draft);
    setMistake(wrong);
    if (wrong !== null) return;
    const questions = draft.questions.split('\n').flatMap((line) => filled(line) ?? []);
    const fields = {
      practitioner: draft.practitioner.trim().slice(0, 200),
      day: draft.day,
      time: filled(draft.time),
      place: filled(draft.place),
      ideas: filled(draft.ideas),
      concerns: filled(draft.concerns),
      hopes: filled(draft.hopes),
      questions: questions.length === 0 ? null : questions.slice(0, 100),
    };
    const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as typeof fields;
    const saved = await save({
      make: (author) => [entry === null ? author.create('appointment', told) : author.change(entry, fields)],
      say: words.saved,
      to: { page: 'notebook', path: 'appointments' },
    });
    if (saved) forget();
  };
  return (
    <FormPage
      title={entry === null ? words.add : words.edit}
      save={words.save}
      onSave={send}
      mistake={mistake}
      trouble={trouble}
      lesser={
        entry !== null && (
          <button
            type="button"
            class="lesser-link"
            onClick={() =>
              save({
                make: (author) => [author.remove(entry)],
                say: words.removed,
                to: { page: 'notebook', path: 'appointments' },
              })
            }
          >
            {common.remove}
          </button>
        )
      }
    >
      <Line
        label={words.with}
        hint={words.withHint}
        value={draft.practitioner}
        onInput={(practitioner) => set({ practitioner })}
      />
      <Moment label={words.day} type="date" value={draft.day} onInput={(day) => set({ day })} />
      <Moment label={words.time} type="time" value={draft.time} onInput={(time) => set({ time })} />
      <Line label={words.place} value={draft.place} onInput={(place) => set({ place })} />
      <Text label={words.questions} value={draft.questions} onInput={(questions) => set({ questions })} />
      <Text label={words.ideas} value={draft.ideas} onInput={(ideas) => set({ ideas })} />
      <Text label={words.concerns} value={draft.concerns} onInput={(concerns) => set({ concerns })} />
      <Text label={words.hopes} value={draft.hopes} onInput={(hopes) => set({ hopes })} />
    </FormPage>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Line({ label, hint, value, onInput }: FieldProps & { hint?: string }): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && <span class="support">{hint}</span>}
    </p>
  );
}

function Moment({ label, type, value, onInput }: FieldProps & { type: 'date' | 'time' }): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input id={id} type={type} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </p>
  );
}

function Text({ label, value, onInput }: FieldProps): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <textarea id={id} rows={3} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </p>
  );
}
