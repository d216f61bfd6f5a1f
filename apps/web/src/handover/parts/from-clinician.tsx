// The plans that clinicians sent and the person kept, beside the plan of the app.
import { keptPlans } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { useNotebook } from '../../notebook/context.ts';
import { common } from '../../notebook/words/common.ts';
import { clinicianWords as words } from '../words/clinician.ts';

/** Nothing where none is kept. */
export function FromClinician(): JSX.Element | null {
  const { state } = useNotebook();
  const plans = keptPlans(state.notebook);
  if (plans.length === 0) return null;
  return (
    <section class="stack close from-clinician">
      <h2>{words.title}</h2>
      <p class="support">{words.lead}</p>
      {plans.map(({ id, day, title, lines }) => (
        <div key={id} class="stack close panel-plain">
          <h3>{title}</h3>
          <ul class="stack close">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="support">{words.kept(common.longDay(day))}</p>
          <p>
            <a class="lesser-link" href={`#/notebook/entry/${encodeURIComponent(id)}`}>
              {words.change}
              <span class="unseen">: {title}</span>
            </a>
          </p>
        </div>
      ))}
    </section>
  );
}
