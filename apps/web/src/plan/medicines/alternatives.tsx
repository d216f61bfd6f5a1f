// What could be done instead, each medicine put through the same rules.
import type { OfferedAlternative } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { Lines } from '../../parts/lists.tsx';
import { medicineWords } from './words/medicines.ts';

export function Alternatives({
  alternatives,
  onAsk,
}: {
  alternatives: readonly OfferedAlternative[];
  onAsk: (typed: string) => void;
}): JSX.Element {
  return (
    <Lines
      title={medicineWords.alternatives}
      lines={alternatives.map(({ text, medicine }) => (
        <>
          {text}{' '}
          {medicine !== null && (
            <button type="button" class="lesser-link" onClick={() => onAsk(medicine.id)}>
              {medicineWords.check(medicine.name)}
            </button>
          )}
        </>
      ))}
    />
  );
}
