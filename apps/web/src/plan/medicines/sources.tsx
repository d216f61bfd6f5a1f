// Where a sentence comes from, short, and whether it is measured, a guideline or an estimate.
import type { ShownSource } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { medicineWords } from './words/medicines.ts';

export function Sources({ sources }: { sources: readonly ShownSource[] }): JSX.Element | null {
  if (sources.length === 0) return null;
  return (
    <span class="support sources">
      {medicineWords.source}{' '}
      {sources.map(({ id, short, at, strength }, index) => (
        <span key={`${id} ${at}`}>
          {index > 0 && '; '}
          {short}, {at} ({medicineWords.strengths[strength]})
        </span>
      ))}
    </span>
  );
}
