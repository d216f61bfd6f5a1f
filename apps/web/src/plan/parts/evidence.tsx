// What stands behind an item: what was found, how sure that is, where it was studied, and who says it.
import type { Evidence } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { drawSlants } from '../../insight/charts/slants.ts';
import { make } from '../../notebook/views/make.ts';
import { itemWords as words } from '../words/item.ts';

const STEPS: Readonly<Record<Evidence['certainty'], number>> = { high: 4, moderate: 3, low: 2, 'very-low': 1 };

export function EvidenceBox({ evidence }: { evidence: Evidence }): JSX.Element {
  const { certainty, borrowedFrom, strength, sources, text } = evidence;
  return (
    <section class="evidence stack close">
      <h2>{words.sure}</h2>
      <div class="evidence-sure">
        {drawSlants(make, STEPS[certainty], 4)}
        <p>
          <b>{words.certainty[certainty]}</b> <span class="unseen">({words.ofFour(STEPS[certainty])})</span>{' '}
          <span class="support">{words.certaintyLine[certainty]}</span>
        </p>
      </div>
      <p>{text}</p>
      <p class="support">
        {words.borrowed[borrowedFrom]} {words.strength[strength]}
      </p>
      {sources.length > 0 && (
        <p class="support">
          {words.sources} {sources.join('; ')}
        </p>
      )}
    </section>
  );
}
