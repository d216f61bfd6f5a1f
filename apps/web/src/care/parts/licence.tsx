// How to check one profession in the person's country: guarded or not, and the official registers.
import type { Register } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { care } from '../words/care.ts';

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
