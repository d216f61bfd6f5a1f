// The short page for bad moments: one hand, one screen, large and dim. What is left out can be filled in later.
import { emptyMap, type PainMap, type RegionId, setIntensity, toggleRegion } from '@rhomboid/body';
import type { SignAnswers } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { painful } from '../../map/feel.ts';
import { useNumberKeys } from '../../parts/number-keys.ts';
import { Heading } from '../../parts/page-frame.tsx';
import { UrgencyShape } from '../../parts/urgency.tsx';
import { settingsOf, useDraft, useLocalNow, useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { flareWords } from '../words/flare.ts';
import { TroubleMessage } from './form-page.tsx';
import { medicineText, recentMedicines } from './medicines.ts';
import { useOnce } from './once.ts';
import { placeText } from './place-text.ts';
import { lastMap } from './places-field.tsx';
import { useSave } from './save.ts';
import { settingsEvent } from './settings-event.ts';
import { SignLists } from './signs-field.tsx';

interface FlareDraft {
  readonly now: number | null;
  readonly places: readonly RegionId[];
  readonly medicine: boolean;
  readonly heat: boolean;
  readonly signs: SignAnswers;
}

const FORM = 'flare';
const NOTHING: FlareDraft = { now: null, places: [], medicine: false, heat: false, signs: {} };
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Places that fit on one screen. */
const MOST_PLACES = 4;

export function FlarePage(): JSX.Element {
  const { state, knowledge } = useNotebook();
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

  const last = lastMap(state, null, now.day);
  const places = last === null ? [] : painful(last).slice(0, MOST_PLACES);
  const [medicine] = recentMedicines(state);
  const hand = settingsOf(state)?.hand ?? 'right';
  const send = useOnce(async () => {
    const empty = isEmptyFlare(draft);
    setMissing(empty);
    if (empty) return;
    await save({
      form: FORM,
      make: (author) => [
        author.create('pain', {
          ...now,
          flare: true,
          ...(draft.now === null ? {} : { now: draft.now }),
          ...(draft.places.length === 0 ? {} : { map: mapOf(draft) }),
          ...(Object.keys(draft.signs).length === 0 ? {} : { signs: draft.signs }),
        }),
        ...(draft.medicine
          ? [
              author.create('medicine', {
                ...now,
                medicine: medicine?.medicine ?? flareWords.someMedicine,
                ...(medicine?.dose === undefined ? {} : { dose: medicine.dose }),
                ...(medicine?.unit === undefined ? {} : { unit: medicine.unit }),
              }),
            ]
          : []),
        ...(draft.heat ? [author.create('treatment', { ...now, treatment: 'heat' })] : []),
      ],
      say: flareWords.saved,
      to: { page: 'notebook', path: 'today' },
    });
  });
  const ticked = Object.values(draft.signs).filter((answer) => answer === 'yes').length;
  return (
    <form
      class={`page flare ${hand}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="inner flare-head">
        <Heading>{flareWords.title}</Heading>
        <button
          type="button"
          class="quiet"
          onClick={() =>
            save({
              make: (author) => [settingsEvent(state, author, { hand: hand === 'left' ? 'right' : 'left' })],
              say: null,
            })
          }
        >
          {hand === 'left' ? flareWords.right : flareWords.left}
        </button>
      </div>
      {asking ? (
        <div class="inner flare-signs stack close">
          <SignLists signs={draft.signs} onChange={(signs) => set({ signs })} />
        </div>
      ) : (
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
                    onChange={() => set({ now: number })}
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
                    onToggle={(on) =>
                      set({
                        places: on ? [...draft.places, region] : draft.places.filter((place) => place !== region),
                      })
                    }
                  >
                    {placeText(region)}
                  </Toggle>
                ))}
              </div>
            </fieldset>
          )}
          <div class="flare-places">
            <Toggle on={draft.medicine} onToggle={(on) => set({ medicine: on })}>
              {medicine === undefined ? flareWords.medicine : flareWords.medicineOf(medicineText(knowledge, medicine))}
            </Toggle>
            <Toggle on={draft.heat} onToggle={(on) => set({ heat: on })}>
              {flareWords.heat}
            </Toggle>
          </div>
        </div>
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

/** The places as a map; the number counts for each of them. */
function mapOf({ places, now }: FlareDraft): PainMap {
  return places.reduce((map, region) => {
    const shown = toggleRegion(map, region, 'pain');
    return now === null ? shown : setIntensity(shown, region, 'pain', now);
  }, emptyMap);
}

function isEmptyFlare({ now, places, medicine, heat, signs }: FlareDraft): boolean {
  return now === null && places.length === 0 && !medicine && !heat && Object.keys(signs).length === 0;
}
