// Why no fair test is offered, and what to do about it where something can be done.
import { insightWords, type TestRefusal } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { experimentWords } from '../words/experiment.ts';

export function Refusal({ why }: { why: TestRefusal }): JSX.Element {
  return (
    <>
      <p>{insightWords.tellRefusal(why)}</p>
      {why === 'care-first' && (
        <p class="no-print">
          <a class="lesser-link" href="#/check">
            {experimentWords.result.careLink}
          </a>
        </p>
      )}
    </>
  );
}
