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
      <path d="M8.2 0h11.6L28 8.2v11.6L19.8 28H8.2L0 19.8V8.2z" fill={inverted ? '#fff' : 'var(--emergency)'} />
      <path d="M12.3 6h3.4l-.5 10.5h-2.4z" fill={sign} />
      <circle cx="14" cy="20.5" r="2" fill={sign} />
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
        d="M14 11.5v6.5l4 3"
        fill="none"
        stroke="var(--soon-hand)"
        stroke-width="2.6"
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
        d="M8 14.5l4.2 4.2 8-8.7"
        fill="none"
        stroke="var(--calm-tick)"
        stroke-width="2.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </>
  );
}
