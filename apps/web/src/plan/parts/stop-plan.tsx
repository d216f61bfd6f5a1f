// Ending the plan: its answers go, what was written down stays.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { planEvents } from '../state/plan-event.ts';
import { planPageWords as words } from '../words/plan.ts';

export function StopPlan(): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { save } = useSave();
  const [asking, setAsking] = useState(false);
  return (
    <p>
      <button type="button" class="lesser-link" onClick={() => setAsking(true)}>
        {words.stop}
      </button>
      <Confirm open={asking} title={words.stopTitle} line={words.stopLine} onClose={() => setAsking(false)}>
        <button
          type="button"
          class="main"
          onClick={() =>
            void save({
              make: (author) => planEvents(state, author, { answers: null, begun: null, knowledge: null }, day),
              say: words.stopped,
            })
          }
        >
          {words.stopYes}
        </button>
      </Confirm>
    </p>
  );
}
