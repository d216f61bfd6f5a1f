// What seems not to matter, and what needs more days: lists of names, each a way to its page.
import type { InsightLink } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { insightPageWords as words } from '../words/insight.ts';
import { linkPath } from './paths.ts';

export function NoLinks({ links }: { links: readonly InsightLink[] }): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <section class="card stack close">
      <h2 class="card-title">{words.noLink}</h2>
      <p>{words.noLinkLine}</p>
      <ul class="plain-lines">
        {links.map(({ factor, name }) => (
          <li key={factor}>
            <a class="line-link" href={linkPath(factor)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shown at once; the others on demand. */
const FIRST = 5;

/** `early`: a few days say little of how many more it takes, so no number is told. */
export function WaitingLinks({ links, early }: { links: readonly InsightLink[]; early: boolean }): JSX.Element | null {
  const [all, setAll] = useState(false);
  if (links.length === 0) return null;
  const sorted = links.toSorted((a, b) => (a.daysNeeded ?? Number.MAX_VALUE) - (b.daysNeeded ?? Number.MAX_VALUE));
  return (
    <section class="card stack close">
      <h2 class="card-title">{words.waiting}</h2>
      <ul class="plain-lines">
        {(all ? sorted : sorted.slice(0, FIRST)).map(({ factor, name, daysNeeded }) => (
          <li key={factor}>
            <a class="line-link" href={linkPath(factor)}>
              {name}
            </a>
            {!early && (
              <span class="support">
                {daysNeeded === null ? words.neededNone : daysNeeded === 0 ? words.neededNow : words.needed(daysNeeded)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {!all && sorted.length > FIRST && (
        <p class="no-print">
          <button type="button" class="lesser-link" onClick={() => setAll(true)}>
            {words.moreWaiting(sorted.length)}
          </button>
        </p>
      )}
      {!early && <p class="support">{words.waitingNote}</p>}
    </section>
  );
}
