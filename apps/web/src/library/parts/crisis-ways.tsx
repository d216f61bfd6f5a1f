// Whom to call for someone who may think of harming themselves: the lines of their country, then the emergency number.
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { emergencyNumber, useCountry } from '../../app/country.ts';
import { telephone } from '../../parts/call.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { library } from '../words/library.ts';

export function CrisisWays(): JSX.Element {
  const { words } = useApp();
  const country = useCountry();
  const lines = country?.crisis ?? [];
  const emergency = emergencyNumber(country) ?? words.call.international;
  return (
    <div class="danger-ways">
      {lines.map(({ name, number, note }) => (
        <p key={number}>
          <a class="main" href={telephone(number)}>
            <LineIcon name="phone" />
            {words.call.line(name, number)}
          </a>
          {note !== '' && <span class="support"> {note}</span>}
        </p>
      ))}
      <p>
        <a class={lines.length === 0 ? 'main danger-call' : 'second'} href={telephone(emergency)}>
          <LineIcon name="phone" />
          {words.call.call(emergency)}
        </a>
      </p>
      {country === null && <p>{words.help.unknown}</p>}
      <p>
        <a class="lesser-link" href="#/help">
          {library.danger.elsewhere}
        </a>
      </p>
    </div>
  );
}
