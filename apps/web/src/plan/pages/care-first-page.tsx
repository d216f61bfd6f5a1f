// Instead of a plan: what has to be looked at first, and what to do until then.
import type { JSX } from 'preact';
import { Heading } from '../../parts/page-frame.tsx';
import { CareFirstCard } from '../parts/care-first.tsx';
import type { CareNow } from '../state/care-now.ts';
import { careWords as words } from '../words/plan.ts';

export function CareFirstPage(now: CareNow): JSX.Element {
  return (
    <div class="page">
      <div class="inner content">
        <div class="reading stack wide">
          <CareFirstCard {...now}>
            <Heading>{words.title}</Heading>
          </CareFirstCard>
          <p class="support">{words.after}</p>
        </div>
      </div>
    </div>
  );
}
