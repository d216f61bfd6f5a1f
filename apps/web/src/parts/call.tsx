// Phone numbers that can be tapped.
import type { Country, PhoneLine } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { emergencyNumber, useCountry } from '../app/country.ts';
import { LineIcon } from './icons.tsx';

/** The address that dials a number. */
export function telephone(number: string): `tel:${string}` {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}

/** The big call button; where the country is unknown, 112 with its caveat. */
export function CallButton(): JSX.Element {
  const { words } = useApp();
  const number = emergencyNumber(useCountry()) ?? words.call.international;
  return (
    <a class="call" href={telephone(number)}>
      <LineIcon name="phone" />
      {words.call.call(number)}
    </a>
  );
}

/** Help lines as rows: name, number, what to know. */
export function PhoneLines({ lines }: { lines: readonly PhoneLine[] }): JSX.Element {
  return (
    <ul class="stack close">
      {lines.map((line) => (
        <li key={line.number}>
          {line.name === '' ? null : <b>{line.name}: </b>}
          <a class="lesser-link" href={telephone(line.number)}>
            {line.number}
          </a>
          {line.note === '' ? null : <span class="support"> {line.note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Chooses the country whose numbers are shown. */
export function CountryPicker({ country }: { country: Country | null }): JSX.Element {
  const { knowledge, session, words } = useApp();
  return (
    <p class="field">
      <label for="country">{words.country.label}</label>
      <select
        id="country"
        value={country?.id ?? ''}
        onChange={(event) => session.chooseCountry(event.currentTarget.value)}
      >
        {country === null && <option value="">{words.country.choose}</option>}
        {knowledge.countries.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <span class="support">{words.country.hint}</span>
    </p>
  );
}
