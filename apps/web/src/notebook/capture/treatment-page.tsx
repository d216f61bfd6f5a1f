// What was done for the pain: heat, cold, a walk, a session …; for how long, and whether it helped.
import type { Effect, FieldsOf, TreatmentEntry, TreatmentKind } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type LocalNow, useDraft, useLocalNow } from '../context.ts';
import type { NotebookPageProps } from '../routes.tsx';
import { common } from '../words/common.ts';
import { treatmentWords } from '../words/things.ts';
import { whenWords } from '../words/when.ts';
import { amountOf } from './amount.ts';
import { Chips } from './chips.tsx';
import { minutesSince } from './effect-after.ts';
import { EffectChoice } from './effect-choice.tsx';
import { FormPage } from './form-page.tsx';
import { NoteField, noteValue } from './note-field.tsx';
import { told } from './pain-draft.ts';
import { useSave } from './save.ts';
import { isPast, type When, WhenChoice, whenFields, whenFor } from './when.tsx';

interface TreatmentDraft {
  readonly treatment: TreatmentKind | null;
  readonly what: string;
  readonly minutes: string;
  readonly effect: Effect | null;
  readonly note: string;
  readonly when: When;
}

const KINDS = Object.keys(treatmentWords.kinds) as readonly TreatmentKind[];
const MINUTES = ['5', '10', '15', '20', '30', '45', '60'] as const;
const DAY_MINUTES = 1440;

export function TreatmentPage({ rest }: NotebookPageProps): JSX.Element {
  const now = useLocalNow();
  return (
    <TreatmentForm
      entry={null}
      form={`treatment ${rest[0] ?? now.day}`}
      start={() => ({ treatment: null, what: '', minutes: '', effect: null, note: '', when: whenFor(rest[0], now) })}
    />
  );
}

export function EditTreatment({ entry, lesser }: { entry: TreatmentEntry; lesser: JSX.Element }): JSX.Element {
  return (
    <TreatmentForm
      entry={entry}
      form={`entry ${entry.id}`}
      start={() => ({
        treatment: entry.treatment,
        what: entry.what ?? '',
        minutes: entry.minutes === undefined ? '' : String(entry.minutes),
        effect: entry.effect ?? null,
        note: entry.note ?? '',
        when: { day: entry.day, time: entry.time ?? '' },
      })}
      lesser={lesser}
    />
  );
}

interface TreatmentFormProps {
  readonly entry: TreatmentEntry | null;
  readonly form: string;
  readonly start: () => TreatmentDraft;
  readonly lesser?: JSX.Element;
}

function TreatmentForm({ entry, form, start, lesser }: TreatmentFormProps): JSX.Element {
  const now = useLocalNow();
  const id = useId();
  const [draft, setDraft] = useDraft(form, start);
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const set = (change: Partial<TreatmentDraft>): void => {
    setDraft({ ...draft, ...change });
    setMistake(null);
  };
  const send = async (): Promise<void> => {
    const { treatment } = draft;
    const wrong = mistakeIn(draft, now);
    setMistake(wrong);
    if (wrong !== null || treatment === null) return;
    const fields = fieldsOf({ ...draft, treatment }, entry, now);
    await save({
      form,
      make: (author) => [entry === null ? author.create('treatment', told(fields)) : author.change(entry, fields)],
      say: treatmentWords.saved(treatmentWords.kinds[treatment]),
      to: { page: 'notebook', path: draft.when.day === now.day ? 'today' : `notebook/day/${draft.when.day}` },
    });
  };
  return (
    <FormPage
      title={entry === null ? treatmentWords.title : treatmentWords.editTitle}
      save={common.save}
      onSave={send}
      mistake={mistake}
      trouble={trouble}
      lesser={lesser}
    >
      {entry !== null && <EffectChoice effect={draft.effect} onChoose={(effect) => set({ effect })} />}
      <Chips
        legend={treatmentWords.which}
        name="treatment"
        chips={KINDS.map((kind) => ({ id: kind, text: treatmentWords.kinds[kind] }))}
        chosen={draft.treatment}
        onChoose={(treatment) => set({ treatment })}
      />
      <p class="field">
        <label for={`${id}-what`}>{treatmentWords.what}</label>
        <input
          id={`${id}-what`}
          type="text"
          maxLength={100}
          value={draft.what}
          onInput={(event) => set({ what: event.currentTarget.value })}
        />
      </p>
      <div class="stack close">
        <Chips
          legend={treatmentWords.minutes}
          name="minutes"
          chips={MINUTES.map((minutes) => ({ id: minutes, text: common.minutes(Number(minutes)) }))}
          chosen={MINUTES.find((minutes) => minutes === draft.minutes) ?? null}
          onChoose={(minutes) => set({ minutes })}
        />
        <p class="field">
          <label for={`${id}-minutes`}>{treatmentWords.otherMinutes}</label>
          <input
            id={`${id}-minutes`}
            class="short"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={draft.minutes}
            onInput={(event) => set({ minutes: event.currentTarget.value })}
          />
        </p>
      </div>
      {entry === null && <EffectChoice effect={draft.effect} onChoose={(effect) => set({ effect })} />}
      <WhenChoice when={draft.when} onChange={(when) => set({ when })} />
      <NoteField note={draft.note} onChange={(note) => set({ note })} />
    </FormPage>
  );
}

function mistakeIn({ treatment, minutes, when }: TreatmentDraft, now: LocalNow): string | null {
  if (treatment === null) return treatmentWords.missing;
  const amount = amountOf(minutes, 1);
  const wrongMinutes = amount === null || !Number.isInteger(amount) || amount > DAY_MINUTES;
  if (minutes.trim() !== '' && wrongMinutes) return treatmentWords.badMinutes;
  return isPast(when, now) ? null : whenWords.badDay;
}

function fieldsOf(
  draft: TreatmentDraft & { treatment: TreatmentKind },
  entry: TreatmentEntry | null,
  now: LocalNow,
): FieldsOf<'treatment'> {
  const newEffect = draft.effect !== null && draft.effect !== entry?.effect;
  return {
    treatment: draft.treatment,
    what: noteValue(draft.what),
    minutes: amountOf(draft.minutes, 1),
    effect: draft.effect,
    ...(newEffect ? { effectAfter: minutesSince(draft.when, now) } : {}),
    note: noteValue(draft.note),
    ...whenFields(draft.when, now),
  };
}
