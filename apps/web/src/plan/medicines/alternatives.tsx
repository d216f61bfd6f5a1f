// What could be done instead, each medicine put through the same rules.
import type { OfferedAlternative } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { Bullet } from '../../parts/icons.tsx';
import { medicineWords } from './words/medicines.ts';

export function Alternatives({
  alternatives,
  onAsk,
}: {
  alternatives: readonly OfferedAlternative[];
  onAsk: (typed: string) => void;
}): JSX.Element {
  return (
    <section class="stack close">
      <h2>{medicineWords.alternatives}</h2>
      <ul class="plain-list">
        {alternatives.map(({ id, text, medicine }) => (
          <li key={id}>
            <Bullet />
            {text}{' '}
            {medicine !== null && (
              <button type="button" class="lesser-link" onClick={() => onAsk(medicine.id)}>
                {medicineWords.check(medicine.name)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
