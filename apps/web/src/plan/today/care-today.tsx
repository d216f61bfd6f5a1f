// On top of Today where someone has to look first, also while reminders pause.
import type { JSX } from 'preact';
import { CareFirstCard } from '../parts/care-first.tsx';
import { useCareNow } from '../state/care-now.ts';
import { careWords } from '../words/plan.ts';

export function CareToday(): JSX.Element | null {
  const now = useCareNow();
  if (now === null) return null;
  return (
    <div class="reading stack care-today">
      <CareFirstCard {...now}>
        <h2>{careWords.title}</h2>
      </CareFirstCard>
    </div>
  );
}
