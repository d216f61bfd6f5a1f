// The top of a page when every minute counts: the word for it, and what to do.
import type { ComponentChildren, JSX } from 'preact';
import { UrgencyShape } from './urgency.tsx';

export interface UrgentTopProps {
  readonly word: string;
  /** An alert is told at once to those who do not see it. */
  readonly role?: 'alert';
  readonly children: ComponentChildren;
}

export function UrgentTop({ word, role, children }: UrgentTopProps): JSX.Element {
  return (
    <div class="urgent-top" role={role}>
      <div class="inner">
        <div class="reading">
          <p class="word">
            <UrgencyShape urgency="emergency" size={38} inverted />
            {word}
          </p>
          {children}
        </div>
      </div>
    </div>
  );
}
