// A level of care as a card: its colour, shape and word, and beneath them what to do.
import type { Disposition } from '@rhomboid/knowledge';
import type { ComponentChildren, JSX } from 'preact';
import { UrgencyShape, urgencyOf } from './urgency.tsx';

export interface CareBoxProps extends Pick<Disposition, 'shape' | 'word'> {
  readonly children: ComponentChildren;
}

export function CareBox({ shape, word, children }: CareBoxProps): JSX.Element {
  const urgency = urgencyOf(shape);
  return (
    <section class={`care ${urgency}`}>
      <p class="head">
        <UrgencyShape urgency={urgency} />
        {word}
      </p>
      <div class="inside">{children}</div>
    </section>
  );
}
