// The three urgency shapes: octagon, triangle, circle. Always beside their word; nothing else uses them.
import type { JSX } from 'preact';

export type Urgency = 'emergency' | 'soon' | 'calm';

/** The urgency that a disposition's shape stands for. */
export function urgencyOf(shape: 'octagon' | 'triangle' | 'circle'): Urgency {
  return shape === 'octagon' ? 'emergency' : shape === 'triangle' ? 'soon' : 'calm';
}

/** The shape of an urgency, hidden from screen readers because its word stands beside it. */
export function UrgencyShape({
  urgency,
  size = 28,
  inverted = false,
}: {
  urgency: Urgency;
  size?: number;
  inverted?: boolean;
}): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      {urgency === 'emergency' && <Octagon inverted={inverted} />}
      {urgency === 'soon' && <Triangle />}
      {urgency === 'calm' && <Circle />}
    </svg>
  );
}

function Octagon({ inverted }: { inverted: boolean }): JSX.Element {
  const sign = inverted ? 'var(--emergency-button)' : '#fff';
  return (
    <>
      <path
        d="M8.200 0h11.600L28 8.200v11.600L19.800 28H8.200L0 19.800V8.200z"
        fill={inverted ? '#fff' : 'var(--emergency)'}
      />
      <path d="M12.300 6h3.400l-.5 10.500h-2.400z" fill={sign} />
      <circle cx="14" cy="20.500" r="2" fill={sign} />
    </>
  );
}

function Triangle(): JSX.Element {
  return (
    <>
      <path
        d="M14 3L26 25H2z"
        fill="var(--soon-fill)"
        stroke="var(--soon-fill)"
        stroke-width="3"
        stroke-linejoin="round"
      />
      <path
        d="M14 11.500v6.500l4 3"
        fill="none"
        stroke="var(--soon-hand)"
        stroke-width="2.600"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </>
  );
}

function Circle(): JSX.Element {
  return (
    <>
      <circle cx="14" cy="14" r="14" fill="var(--calm)" />
      <path
        d="M8 14.500l4.200 4.200 8-8.700"
        fill="none"
        stroke="var(--calm-tick)"
        stroke-width="2.800"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </>
  );
}
