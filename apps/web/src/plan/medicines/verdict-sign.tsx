// The shape of a verdict: octagon for no, triangle with its clock for not yet and ask, a square for care, circle for none against.
import type { JSX } from 'preact';
import { UrgencyShape } from '../../parts/urgency.tsx';
import type { Verdict } from './verdict.ts';

const URGENCY = {
  emergency: 'emergency',
  no: 'emergency',
  prescribed: 'soon',
  'not-yet': 'soon',
  unknown: 'soon',
  ask: 'soon',
  fine: 'calm',
} as const;

/** Always beside its word. */
export function VerdictSign({ verdict, size = 28 }: { verdict: Verdict; size?: number }): JSX.Element {
  if (verdict !== 'care') return <UrgencyShape urgency={URGENCY[verdict]} size={size} />;
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect x="1.500" y="1.500" width="25" height="25" rx="5" fill="none" stroke="var(--ink)" stroke-width="3" />
      <path d="M12.600 7h2.800l-.5 9h-1.800z" fill="var(--ink)" />
      <circle cx="14" cy="19.800" r="1.800" fill="var(--ink)" />
    </svg>
  );
}
