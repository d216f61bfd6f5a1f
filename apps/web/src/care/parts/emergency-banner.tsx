// Stands on top of every page to read while check, notebook or plan say that help is needed now.
import type { JSX } from 'preact';
import { toHash } from '../../app/route.ts';
import { UrgencyShape } from '../../parts/urgency.tsx';
import { useCare } from '../context.tsx';
import { care } from '../words/care.ts';

export function EmergencyBanner(): JSX.Element | null {
  const { chosen } = useCare();
  if (chosen?.emergency !== true) return null;
  return (
    <p class="worry care-banner" role="alert">
      <UrgencyShape urgency="emergency" size={26} />
      <span>
        {care.who.emergencyBanner} <a href={toHash({ page: 'care', path: 'care' })}>{care.who.emergencyLink}</a>
      </span>
    </p>
  );
}
