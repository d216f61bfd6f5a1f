// From a kind of practitioner to the care finder, with that kind chosen.
import type { ProviderRole } from '@rhomboid/care';
import type { JSX } from 'preact';
import { toHash } from '../../app/route.ts';
import { care } from '../words/care.ts';

/** What the care finder calls each practitioner of the knowledge; one that it does not know is searched among all. */
const ROLES: Readonly<Record<string, ProviderRole>> = {
  'same-day': 'gp',
  gp: 'gp',
  physiotherapist: 'physio',
  pharmacist: 'pharm',
  rheumatologist: 'rheum',
  'spine-surgeon': 'surgeon',
  'pain-clinic': 'pain',
  psychologist: 'psych',
  'massage-therapist': 'massage',
  'chiropractor-osteopath': 'chiro',
};

export function FindLink({ practitioner }: { practitioner: string }): JSX.Element {
  const role = ROLES[practitioner];
  return (
    <p class="no-print">
      <a
        class="lesser-link"
        href={toHash({ page: 'care', path: role === undefined ? 'care/find' : `care/find/${role}` })}
      >
        {care.practitioner.find}
      </a>
    </p>
  );
}
