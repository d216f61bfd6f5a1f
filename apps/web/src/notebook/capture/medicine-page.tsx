// A medicine that was taken: which, how much, when; and, an hour or two later, whether it helped.
import type { Effect, FieldsOf, MedicineEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type LocalNow, useDraft, useLocalNow, useNotebook } from '../context.ts';
import type { NotebookPageProps } from '../routes.tsx';
import { medicineWords } from '../words/things.ts';
import { whenWords } from '../words/when.ts';
import { amountOf } from './amount.ts';
import { Chips } from './chips.tsx';
import { minutesSince } from './effect-after.ts';
import { EffectChoice } from './effect-choice.tsx';
import { FormPage } from './form-page.tsx';
import { medicineName, medicineText, recentMedicines, unitsFor, usualDoses } from './medicines.ts';
import { NoteField, noteValue } from './note-field.tsx';
import { told } from './pain-draft.ts';
import { useSave } from './save.ts';
import { isPast, type When, WhenChoice, whenFields, whenFor } from './when.tsx';

interface MedicineDraft {
  /** A medicine of the knowledge or the person's own name for it; null while nothing is chosen. */
  readonly medicine: string | null;
  /** The name is being written. */
  readonly own: string;
  readonly dose: string;
  readonly unit: string;
  readonly effect: Effect | null;
  readonly note: string;
  readonly when: When;
}

/** Stands for "another one" among the chips. */
const OTHER = '';

export function MedicinePage({ rest }: NotebookPageProps): JSX.Element {
  const now = useLocalNow();
  return (
    <MedicineForm
      entry={null}
      form={`medicine ${rest[0] ?? now.day}`}
      start={() => ({
        medicine: null,
        own: '',
        dose: '',
        unit: 'mg',
        effect: null,
        note: '',
        when: whenFor(rest[0], now),
      })}
    />
  );
}

export function EditMedicine({ entry, lesser }: { entry: MedicineEntry; lesser: JSX.Element }): JSX.Element {
  return (
    <MedicineForm
      entry={entry}
      form={`entry ${entry.id}`}
      start={() => ({
        medicine: entry.medicine,
        own: '',
        dose: entry.dose === undefined ? '' : String(entry.dose),
        unit: entry.unit ?? 'mg',
        effect: entry.effect ?? null,
        note: entry.note ?? '',
        when: { day: entry.day, time: entry.time ?? '' },
      })}
      lesser={lesser}
    />
  );
}

interface MedicineFormProps {
  readonly entry: MedicineEntry | null;
  readonly form: string;
  readonly start: () => MedicineDraft;
  readonly lesser?: JSX.Element;
}

function MedicineForm({ entry, form, start, lesser }: MedicineFormProps): JSX.Element {
  const { knowledge } = useNotebook();
  const now = useLocalNow();
  const [draft, setDraft] = useDraft(form, start);
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const set = (change: Partial<MedicineDraft>): void => {
    setDraft({ ...draft, ...change });
    setMistake(null);
  };
  const send = async (): Promise<void> => {
    const wrong = mistakeIn(draft, now);
    setMistake(wrong);
    if (wrong !== null) return;
    const fields = fieldsOf(draft, entry, now);
    await save({
      form,
      make: (author) => [entry === null ? author.create('medicine', told(fields)) : author.change(entry, fields)],
      say: medicineWords.saved(medicineText(knowledge, { medicine: named(draft), ...doseIn(draft) })),
      to: { page: 'notebook', path: draft.when.day === now.day ? 'today' : `notebook/day/${draft.when.day}` },
    });
  };
  return (
    <FormPage
      title={entry === null ? medicineWords.title : medicineWords.editTitle}
      save={medicineWords.save}
      onSave={send}
      mistake={mistake}
      trouble={trouble}
      lesser={lesser}
    >
      {entry !== null && <EffectChoice effect={draft.effect} onChoose={(effect) => set({ effect })} />}
      <Which draft={draft} onChange={set} />
      {draft.medicine !== null && <Dose draft={draft} onChange={set} />}
      <WhenChoice when={draft.when} onChange={(when) => set({ when })} />
      <NoteField note={draft.note} onChange={(note) => set({ note })} />
    </FormPage>
  );
}

interface PartProps {
  readonly draft: MedicineDraft;
  readonly onChange: (change: Partial<MedicineDraft>) => void;
}

/** What was taken before comes first, then the list, then a name of one's own. */
function Which({ draft, onChange }: PartProps): JSX.Element {
  const { state, knowledge } = useNotebook();
  const id = useId();
  const recent = recentMedicines(state);
  const known = [...new Set([...recent.map(({ medicine }) => medicine), ...(draft.medicine ? [draft.medicine] : [])])];
  const choose = (medicine: string): void => {
    const last = recent.find((entry) => entry.medicine === medicine);
    const doses = usualDoses(knowledge, medicine);
    onChange({
      medicine,
      dose: String(last?.dose ?? doses[0] ?? ''),
      unit: last?.unit ?? unitsFor(knowledge, medicine)[0] ?? 'mg',
    });
  };
  return (
    <div class="stack close">
      {known.length > 0 && (
        <Chips
          legend={medicineWords.which}
          name="medicine"
          chips={[
            ...known.filter((one) => one !== OTHER).map((one) => ({ id: one, text: medicineName(knowledge, one) })),
            { id: OTHER, text: medicineWords.other },
          ]}
          chosen={draft.medicine}
          onChoose={(medicine) => (medicine === OTHER ? onChange({ medicine: OTHER }) : choose(medicine))}
        />
      )}
      {(known.length === 0 || draft.medicine === OTHER) && (
        <>
          <p class="field">
            <label for={`${id}-list`}>{known.length === 0 ? medicineWords.which : medicineWords.search}</label>
            <select id={`${id}-list`} value="" onChange={(event) => choose(event.currentTarget.value)}>
              <option value="">{medicineWords.nothing}</option>
              {knowledge.medicines.map((medicine) => (
                <option key={medicine.id} value={medicine.id}>
                  {medicine.name}
                </option>
              ))}
            </select>
          </p>
          <p class="field">
            <label for={`${id}-own`}>{medicineWords.own}</label>
            <input
              id={`${id}-own`}
              type="text"
              maxLength={100}
              value={draft.own}
              onInput={(event) => onChange({ own: event.currentTarget.value, medicine: OTHER })}
            />
            <span class="support">{medicineWords.ownHint}</span>
          </p>
        </>
      )}
    </div>
  );
}

function Dose({ draft, onChange }: PartProps): JSX.Element {
  const { knowledge } = useNotebook();
  const id = useId();
  const doses = draft.medicine === null ? [] : usualDoses(knowledge, draft.medicine);
  const units = unitsFor(knowledge, draft.medicine ?? OTHER);
  return (
    <div class="stack close">
      {doses.length > 0 && (
        <Chips
          legend={medicineWords.dose}
          name="dose"
          chips={doses.map((dose) => ({ id: String(dose), text: medicineWords.doseOf(dose, units[0] ?? '') }))}
          chosen={draft.unit === units[0] && doses.map(String).includes(draft.dose) ? draft.dose : null}
          onChoose={(dose) => onChange({ dose, unit: units[0] ?? draft.unit })}
        />
      )}
      <div class="field-row">
        <p class="field">
          <label for={`${id}-dose`}>{doses.length > 0 ? medicineWords.otherDose : medicineWords.dose}</label>
          <input
            id={`${id}-dose`}
            class="short"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={draft.dose}
            onInput={(event) => onChange({ dose: event.currentTarget.value })}
          />
        </p>
        <p class="field">
          <label for={`${id}-unit`}>{medicineWords.unit}</label>
          <select
            id={`${id}-unit`}
            value={draft.unit}
            onChange={(event) => onChange({ unit: event.currentTarget.value })}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </select>
        </p>
      </div>
    </div>
  );
}

function named({ medicine, own }: MedicineDraft): string {
  return medicine === null || medicine === OTHER ? own.trim() : medicine;
}

function doseIn({ dose, unit }: MedicineDraft): { dose?: number; unit?: string } {
  const amount = amountOf(dose);
  return amount === null ? {} : { dose: amount, unit };
}

function mistakeIn(draft: MedicineDraft, now: LocalNow): string | null {
  if (named(draft) === '') return medicineWords.missing;
  const amount = amountOf(draft.dose);
  if (draft.dose.trim() !== '' && (amount === null || amount === 0)) return medicineWords.badDose;
  return isPast(draft.when, now) ? null : whenWords.badDay;
}

function fieldsOf(draft: MedicineDraft, entry: MedicineEntry | null, now: LocalNow): FieldsOf<'medicine'> {
  const { dose = null, unit = null } = doseIn(draft);
  const newEffect = draft.effect !== null && draft.effect !== entry?.effect;
  return {
    medicine: named(draft),
    dose,
    unit,
    effect: draft.effect,
    ...(newEffect ? { effectAfter: minutesSince(draft.when, now) } : {}),
    note: noteValue(draft.note),
    ...whenFields(draft.when, now),
  };
}
