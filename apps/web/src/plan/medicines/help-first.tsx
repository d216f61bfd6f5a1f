// Above any medicine, while check or notebook say that help is needed now: that, and the way to it.
import type { JSX } from 'preact';
import { isEmergency } from '../../check/next-step.ts';
import { UrgencyShape } from '../../parts/urgency.tsx';
import { useCareNow } from '../state/care-now.ts';
import { medicineWords } from './words/medicines.ts';

export function HelpFirst(): JSX.Element | null {
  const care = useCareNow()?.care ?? null;
  if (care === null || !isEmergency(care.level)) return null;
  return (
    <p class="worry help-first" role="alert">
      <UrgencyShape urgency="emergency" size={26} />
      <span>
        {medicineWords.helpFirst}{' '}
        <a class="lesser-link" href="#/care">
          {medicineWords.helpFirstLink}
        </a>
      </span>
    </p>
  );
}
