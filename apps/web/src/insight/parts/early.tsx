// Before anything may be claimed: how many days are still missing, and what to write down.
import type { Insight } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { tracked } from '../../notebook/capture/trackables.ts';
import { useNotebook } from '../../notebook/context.ts';
import { Ways } from '../../notebook/views/empty-view.tsx';
import { make } from '../../notebook/views/make.ts';
import { viewWords } from '../../notebook/words/views.ts';
import { drawSlants } from '../charts/slants.ts';
import { insightPageWords as words } from '../words/insight.ts';

export function WhatToLog({ insight: { painDays, untilClaims } }: { insight: Insight }): JSX.Element {
  const { state, knowledge } = useNotebook();
  const need = painDays + untilClaims;
  const names = tracked(state, knowledge).map(({ label }) => label);
  const { log } = words;
  return (
    <section class="stack">
      <div class="stack close reading">
        <p class="finding">{words.early(untilClaims)}</p>
        {drawSlants(make, (4 * painDays) / need, 4)}
        <p class="support">{words.soFar(painDays, need)}</p>
      </div>
      <div class="stack close">
        <h2>{log.title}</h2>
        <p>{log.line}</p>
        {names.length > 0 && <p class="support">{log.asked(viewWords.list(names))}</p>}
        <Ways
          ways={[
            { to: '#/notebook/pain', text: log.pain },
            { to: '#/notebook/factors', text: log.factors },
          ]}
        />
        <p class="day-links">
          <a class="lesser-link" href="#/notebook/settings">
            {log.choose}
          </a>
          <a class="lesser-link" href="#/notebook/import">
            {log.import}
          </a>
        </p>
      </div>
    </section>
  );
}
