// The short page for bad moments: one hand, one screen, large and dim. What is left out can be filled in later.
import type { RegionId } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toggled } from '../../check/sign-list.ts';
import { painful } from '../../map/feel.ts';
import { useNumberKeys } from '../../parts/number-keys.ts';
import { Heading } from '../../parts/page-frame.tsx';
import { UrgencyShape } from '../../parts/urgency.tsx';
import { settingsOf, useDraft, useLocalNow, useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { flareWords } from '../words/flare.ts';
import { type FlareDraft, flareEvents, isEmptyFlare, NOTHING } from './flare-draft.ts';
import { TroubleMessage } from './form-page.tsx';
import { medicineText, recentMedicines } from './medicines.ts';
import { useOnce } from './once.ts';
import { placeText } from './place-text.ts';
import { lastMap } from './places-field.tsx';
import { type Save, useSave } from './save.ts';
import { settingsEvent } from './settings-event.ts';
import { SignLists } from './signs-field.tsx';

const FORM = 'flare';
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Places that fit on one screen. */
const MOST_PLACES = 4;

export function FlarePage(): JSX.Element {
  const { state } = useNotebook();
  const now = useLocalNow();
  const [draft, setDraft] = useDraft<FlareDraft>(FORM, () => NOTHING);
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const { save, trouble } = useSave();
  const set = (change: Partial<FlareDraft>): void => {
    setDraft({ ...draft, ...change });
    setMissing(false);
  };
  useNumberKeys(draft.now, (value) => set({ now: value }));
  const send = useOnce(async () => {
    const empty = isEmptyFlare(draft);
    setMissing(empty);
    if (empty) return;
    await save({
      form: FORM,
      make: (author) => flareEvents(author, draft, now, recentMedicines(state)[0]),
      say: flareWords.saved,
      to: { page: 'notebook', path: 'today' },
    });
  });
  const ticked = Object.values(draft.signs).filter((answer) => answer === 'yes').length;
  return (
    <form
      class={`page flare ${settingsOf(state)?.hand ?? 'right'}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="inner flare-head">
        <Heading>{flareWords.title}</Heading>
        <OtherHand save={save} />
      </div>
      {asking ? (
        <div class="inner flare-signs stack close">
          <SignLists signs={draft.signs} onChange={(signs) => set({ signs })} />
        </div>
      ) : (
        <FlareKeys draft={draft} onChange={set} />
      )}
      <div class="inner flare-foot">
        {missing && (
          <p class="error" role="alert">
            <b>{common.error}</b> {flareWords.missing}
          </p>
        )}
        <TroubleMessage trouble={trouble} />
        <button type="button" class="second danger" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          <UrgencyShape urgency="emergency" size={26} />
          {ticked > 0 ? flareWords.dangerDone(ticked) : flareWords.danger}
        </button>
        <button type="submit" class="main">
          {draft.now === null ? flareWords.save : flareWords.saveNumber(draft.now)}
        </button>
      </div>
    </form>
  );
}

/** Moves the keys to where the other thumb reaches them. */
function OtherHand({ save }: Pick<Save, 'save'>): JSX.Element {
  const { state } = useNotebook();
  const other = settingsOf(state)?.hand === 'left' ? 'right' : 'left';
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => save({ make: (author) => [settingsEvent(state, author, { hand: other })], say: null })}
    >
      {flareWords[other]}
    </button>
  );
}

interface FlareKeysProps {
  readonly draft: FlareDraft;
  readonly onChange: (change: Partial<FlareDraft>) => void;
}

/** How strong, where of the places shown last, and what was taken for it. */
function FlareKeys({ draft, onChange }: FlareKeysProps): JSX.Element {
  const { state, knowledge } = useNotebook();
  const { day } = useLocalNow();
  const last = lastMap(state, null, day);
  const places: readonly RegionId[] = last === null ? [] : painful(last).slice(0, MOST_PLACES);
  const [medicine] = recentMedicines(state);
  return (
    <div class="inner flare-hand">
      <fieldset>
        <legend>{flareWords.pain}</legend>
        <div class="flare-keys">
          {NUMBERS.map((number) => (
            <label key={number} class="key">
              <input
                type="radio"
                name="flare-pain"
                checked={draft.now === number}
                onChange={() => onChange({ now: number })}
                aria-label={common.outOfTen(number)}
              />
              <span aria-hidden="true">{number}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {places.length > 0 && (
        <fieldset>
          <legend>{flareWords.places}</legend>
          <div class="flare-places">
            {places.map((region) => (
              <Toggle
                key={region}
                on={draft.places.includes(region)}
                onToggle={() => onChange({ places: toggled(draft.places, region) })}
              >
                {placeText(region)}
              </Toggle>
            ))}
          </div>
        </fieldset>
      )}
      <div class="flare-places">
        <Toggle on={draft.medicine} onToggle={(on) => onChange({ medicine: on })}>
          {medicine === undefined ? flareWords.medicine : flareWords.medicineOf(medicineText(knowledge, medicine))}
        </Toggle>
        <Toggle on={draft.heat} onToggle={(on) => onChange({ heat: on })}>
          {flareWords.heat}
        </Toggle>
      </div>
    </div>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly children: string;
}

function Toggle({ on, onToggle, children }: ToggleProps): JSX.Element {
  return (
    <button type="button" class="flare-toggle" aria-pressed={on} onClick={() => onToggle(!on)}>
      {children}
    </button>
  );
}
