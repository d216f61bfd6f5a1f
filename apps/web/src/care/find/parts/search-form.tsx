// The form: who, where, how far, and more wishes.
import { FEATURES, PROVIDER_ROLES, ROLE_NAMES } from '@rhomboid/care';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useObservable } from '../../../app/context.ts';
import { Choice } from '../../../parts/choices.tsx';
import { LineIcon } from '../../../parts/icons.tsx';
import { ErrorMessage } from '../../../parts/page-frame.tsx';
import type { Directory } from '../store/directory.ts';
import { find } from '../words/find.ts';
import { type Asked, asked, DISTANCES, PAGE } from './asked.ts';

const LANGUAGES = [
  'en',
  'es',
  'pl',
  'pa',
  'ur',
  'ar',
  'zh',
  'fr',
  'de',
  'pt',
  'it',
  'ro',
  'ru',
  'uk',
  'tr',
  'vi',
  'hi',
  'bn',
];

export function SearchForm({ directory, mistake }: { directory: Directory; mistake: string | null }): JSX.Element {
  const now = useObservable(asked);
  const [denied, setDenied] = useState(false);
  const id = useId();
  const words = find.search;
  const change = (more: Partial<Asked>): void => asked.set({ ...asked.get(), searched: false, most: PAGE, ...more });
  const useDevice = (): void => {
    setDenied(false);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => change({ device: { lat: coords.latitude, lon: coords.longitude }, where: '', searched: true }),
      () => setDenied(true),
      { maximumAge: 600_000, timeout: 20_000 },
    );
  };
  return (
    <form
      class="stack find-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        change({ searched: true });
      }}
    >
      <div class="find-fields">
        <p class="field">
          <label for={`${id}-who`}>{words.kind}</label>
          <select
            id={`${id}-who`}
            value={now.role ?? ''}
            onChange={({ currentTarget: { value } }) =>
              change({ role: PROVIDER_ROLES.find((role) => role === value) ?? null })
            }
          >
            <option value="">{words.anyone}</option>
            {PROVIDER_ROLES.map((role) => (
              <option key={role} value={role}>
                {capital(ROLE_NAMES[role])}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for={`${id}-far`}>{words.within}</label>
          <select
            id={`${id}-far`}
            value={String(now.withinKm)}
            onChange={({ currentTarget: { value } }) => change({ withinKm: Number(value) })}
          >
            {DISTANCES.map((km) => (
              <option key={km} value={String(km)}>
                {find.km(km)}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p class="field">
        <label for={`${id}-where`}>{words.where}</label>
        <input
          id={`${id}-where`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={now.where}
          aria-describedby={mistake === null ? `${id}-line` : `${id}-line ${id}-mistake`}
          aria-invalid={mistake !== null}
          onInput={({ currentTarget: { value } }) => change({ where: value, device: null })}
        />
        <span class="support" id={`${id}-line`}>
          {words.whereLine}
        </span>
      </p>
      {mistake !== null && (
        <ErrorMessage id={`${id}-mistake`} lead={find.error}>
          {mistake}
        </ErrorMessage>
      )}
      <div class="stack close">
        <p class="find-row">
          {'geolocation' in navigator && (
            <button type="button" class="second small" onClick={useDevice}>
              {words.device}
            </button>
          )}
          {directory.madeUp && (
            <button
              type="button"
              class="second small"
              onClick={() => change({ where: '51.5, -0.12', device: null, searched: true })}
            >
              {words.middle}
            </button>
          )}
        </p>
        <p class="support">{words.deviceLine}</p>
        {denied && (
          <ErrorMessage id={`${id}-denied`} lead={find.error}>
            {find.mistakes.denied}
          </ErrorMessage>
        )}
      </div>
      <details class="reason">
        <summary>
          {words.wishes}
          <LineIcon name="down" size={20} />
        </summary>
        <div class="inside stack close">
          <div class="choices">
            {FEATURES.map((feature) => (
              <Choice
                key={feature}
                type="checkbox"
                name={feature}
                checked={now.features.includes(feature)}
                onChoose={() =>
                  change({
                    features: FEATURES.filter((one) => (one === feature) !== now.features.includes(one)),
                  })
                }
              >
                {words.wish[feature]}
              </Choice>
            ))}
            <Choice
              type="checkbox"
              name="open"
              checked={now.openNow}
              onChoose={() => change({ openNow: !now.openNow })}
            >
              {words.wish.open}
            </Choice>
          </div>
          <p class="field">
            <label for={`${id}-language`}>{words.wish.language}</label>
            <select
              id={`${id}-language`}
              value={now.language ?? ''}
              onChange={({ currentTarget: { value } }) => change({ language: value === '' ? null : value })}
            >
              <option value="">{words.anyLanguage}</option>
              {LANGUAGES.map((code) => (
                <option key={code} value={code}>
                  {find.language(code)}
                </option>
              ))}
            </select>
          </p>
          <Choice
            type="checkbox"
            name="only-known"
            checked={now.onlyKnown}
            onChoose={() => change({ onlyKnown: !now.onlyKnown })}
            support={words.onlyKnownLine}
          >
            {words.onlyKnown}
          </Choice>
        </div>
      </details>
      <p>
        <button type="submit" class="main">
          {words.go}
        </button>
      </p>
    </form>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
