// A flare that may be beginning, and the flares so far.
import { type FlareInsight, insightWords } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { insightPageWords as words } from '../words/insight.ts';

export function FlareWarning({ flares }: { flares: FlareInsight }): JSX.Element | null {
  if (!flares.warned) return null;
  return (
    <section class="panel stack close">
      <h2>{words.warning}</h2>
      <p class="support">{words.warningNote}</p>
      <p class="no-print">
        <a class="lesser-link" href="#/notebook/flare">
          {words.warningLink}
        </a>
      </p>
    </section>
  );
}

export function Flares({ flares }: { flares: FlareInsight }): JSX.Element | null {
  if (flares.flares.length === 0) return null;
  return (
    <section class="card stack close">
      <h2 class="card-title">{words.flares}</h2>
      <p>{insightWords.tellFlares({ ...flares, warned: false })}</p>
      <a class="lesser-link no-print" href="#/notebook">
        {words.flaresLink}
      </a>
    </section>
  );
}
