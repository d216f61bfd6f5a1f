// The questions that decide what is safe, a few at a time, before the plan is shown.
import type { Fact } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { Heading } from '../../parts/page-frame.tsx';
import { AskForm } from '../parts/ask-form.tsx';
import { nextBatch } from '../state/asks.ts';
import type { Planned } from '../state/use-plan.ts';
import { askWords as words } from '../words/plan.ts';

export function AskPage({
  planned,
  asks,
  onSkip,
}: {
  planned: Planned;
  asks: readonly Fact[];
  onSkip: () => void;
}): JSX.Element {
  const { saidBefore } = planned;
  const { facts, again } = nextBatch(asks, saidBefore);
  const left = asks.length - facts.length;
  return (
    <div class="page">
      <div class="inner content">
        <div class="reading stack wide">
          <div class="stack close">
            <Heading>{again ? words.again : words.title}</Heading>
            <p class="support">{again ? words.againLine : words.lead}</p>
          </div>
          <AskForm facts={facts} before={saidBefore} onSkip={onSkip} />
          {left > 0 && <p class="support">{words.more(left)}</p>}
        </div>
      </div>
    </div>
  );
}
