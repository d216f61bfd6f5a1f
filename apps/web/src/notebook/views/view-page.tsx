// The frame of a view that is one step away from the notebook's first page.
import type { ComponentChildren, JSX } from 'preact';
import { Heading } from '../../parts/page-frame.tsx';
import { viewWords } from '../words/views.ts';

export interface ViewPageProps {
  readonly title: string;
  readonly lead?: string;
  /** Beside the heading: the choice of a period. */
  readonly choice?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function ViewPage({ title, lead, choice, children }: ViewPageProps): JSX.Element {
  return (
    <div class="page">
      <div class="inner content">
        <div class="views-head">
          <div class="stack close">
            <Heading>{title}</Heading>
            {lead !== undefined && <p class="support">{lead}</p>}
          </div>
          {choice}
        </div>
        <div class="stack wide">{children}</div>
        <p class="back-link no-print">
          <a class="lesser-link" href="#/notebook">
            {viewWords.back}
          </a>
        </p>
      </div>
    </div>
  );
}
