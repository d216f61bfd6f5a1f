// The form: who, where, how far, and more wishes.
import { PROVIDER_ROLES, ROLE_NAMES } from '@rhomboid/care';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useObservable } from '../../../app/context.ts';
import { ErrorMessage } from '../../../parts/page-frame.tsx';
import { capital } from '../../../words/format.ts';
import type { Directory } from '../store/directory.ts';
import { find } from '../words/find.ts';
import { asked, change, DISTANCES, roleNamed } from './asked.ts';
import { WishesFold } from './wishes-fold.tsx';

const words = find.search;

export function SearchForm({ directory, mistake }: { directory: Directory; mistake: string | null }): JSX.Element {
  return (
    <form
      class="stack find-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        change({ searched: true });
      }}
    >
      <WhoAndHowFar />
      <Where mistake={mistake} />
      <QuickPlaces madeUp={directory.madeUp} />
      <WishesFold />
      <p>
        <button type="submit" class="main">
          {words.go}
        </button>
      </p>
    </form>
  );
}

function WhoAndHowFar(): JSX.Element {
  const { role, withinKm } = useObservable(asked);
  const id = useId();
  return (
    <div class="find-fields">
      <p class="field">
        <label for={`${id}-who`}>{words.kind}</label>
        <select
          id={`${id}-who`}
          value={role ?? ''}
          onChange={({ currentTarget: { value } }) => change({ role: roleNamed(value) })}
        >
          <option value="">{words.anyone}</option>
          {PROVIDER_ROLES.map((one) => (
            <option key={one} value={one}>
              {capital(ROLE_NAMES[one])}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-far`}>{words.within}</label>
        <select
          id={`${id}-far`}
          value={String(withinKm)}
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
  );
}

function Where({ mistake }: { mistake: string | null }): JSX.Element {
  const { where } = useObservable(asked);
  const id = useId();
  return (
    <>
      <p class="field">
        <label for={`${id}-where`}>{words.where}</label>
        <input
          id={`${id}-where`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={where}
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
    </>
  );
}

/** Places without typing: where the device is, and the middle of the made-up list. */
function QuickPlaces({ madeUp }: { madeUp: boolean }): JSX.Element {
  const [denied, setDenied] = useState(false);
  const id = useId();
  const useDevice = (): void => {
    setDenied(false);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => change({ device: { lat: coords.latitude, lon: coords.longitude }, where: '', searched: true }),
      () => setDenied(true),
      { maximumAge: 600_000, timeout: 20_000 },
    );
  };
  return (
    <div class="stack close">
      <p class="find-row">
        {'geolocation' in navigator && (
          <button type="button" class="second small" onClick={useDevice}>
            {words.device}
          </button>
        )}
        {madeUp && (
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
  );
}
