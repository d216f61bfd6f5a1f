// Questions that opened again while the plan runs: a card that does not stand in the way.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { focusHeading } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { hiddenCount, nextBatch, openAsks } from '../state/asks.ts';
import type { Planned } from '../state/use-plan.ts';
import { askWords as words } from '../words/plan.ts';
import { AskForm } from './ask-form.tsx';

export function AskCard({ planned }: { planned: Planned }): JSX.Element | null {
  const { plan: knowledge } = usePlanKnowledge();
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const asks = openAsks(planned, knowledge);
  if (asks.length === 0) return null;
  const hidden = hiddenCount(planned.plan);
  const batch = nextBatch(asks, planned.saidBefore).facts;
  return (
    <section class="panel stack close">
      <h2 tabIndex={-1} ref={heading}>
        {words.card(asks.length)}
      </h2>
      {hidden > 0 && <p>{words.cardLine(hidden)}</p>}
      {open ? (
        <AskForm
          key={batch.map(({ id }) => id).join(' ')}
          facts={batch}
          before={planned.saidBefore}
          onSaved={() => {
            const more = asks.length > batch.length;
            setOpen(more);
            if (more) heading.current?.focus();
            else focusHeading();
          }}
        />
      ) : (
        <p>
          <button
            type="button"
            class="second small"
            onClick={() => {
              setOpen(true);
              heading.current?.focus();
            }}
          >
            {words.open}
          </button>
        </p>
      )}
    </section>
  );
}
