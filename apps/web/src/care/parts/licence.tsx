// How to check one profession in the person's country: guarded or not, and the registers by name, with what is sure of them.
import type { Register } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { care } from '../words/care.ts';

/** How sure the addresses are, and what to do instead of trusting them. Nothing where none is shown. */
export function LicenceNote({ of }: { of: readonly Register[] }): JSX.Element | null {
  const name = of.flatMap(({ registers }) => registers)[0]?.name;
  return name === undefined ? null : <p class="support">{care.practitioner.recalled(name)}</p>;
}

export function Licence({ register }: { register: Register }): JSX.Element {
  const { title, protection, how, registers } = register;
  return (
    <div class="licence">
      <h3>{title}</h3>
      <p>
        {care.practitioner.title[protection]} {how}
      </p>
      {registers.length > 0 && (
        <ul class="licence-links">
          {registers.map(({ name, link }) => (
            <li key={link}>
              <a class="lesser-link" href={link} rel="noreferrer external">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
