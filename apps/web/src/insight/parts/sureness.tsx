// How sure a claim is: slants and a word.
import type { InsightLink, Tier } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { make } from '../../notebook/views/make.ts';
import { drawSlants } from '../charts/slants.ts';
import { insightPageWords as words } from '../words/insight.ts';

const STEPS: Readonly<Record<Tier, number>> = { watching: 0, open: 0, hint: 1, likely: 3, confirmed: 4, 'no-link': 3 };

/** How sure a claim is, as a word. */
export function surenessOf({ tier, confirmedBy }: InsightLink): string {
  return confirmedBy === 'experiment' ? words.sure.byTest : words.sure[tier];
}

export function Sureness({ link }: { link: InsightLink }): JSX.Element {
  const steps = STEPS[link.tier];
  return (
    <div class="sureness">
      {drawSlants(make, steps, 4)}
      <p>
        <span class="unseen">{words.sure.title}: </span>
        <b>{surenessOf(link)}</b>
        <span class="unseen"> ({words.sure.of(steps)})</span>
      </p>
    </div>
  );
}
