// What was followed by relief, as counts and words; the whole log stands on its own page.
import { insightWords, type ReliefInsight } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { insightPageWords as words } from '../words/insight.ts';

/** Few and clear: the rest stands in the log. */
const MOST = 3;

export function Relief({ relief, hide }: { relief: readonly ReliefInsight[]; hide: boolean }): JSX.Element | null {
  const clear = relief.filter(({ verdict }) => verdict === 'helped' || verdict === 'worse').slice(0, MOST);
  if (clear.length === 0) return null;
  return (
    <section class="card stack close">
      <h2 class="card-title">{words.relief}</h2>
      <ul class="plain-lines">
        {clear.map((line) => (
          <li key={`${line.kind} ${line.name} ${line.what}`}>
            {insightWords.tellRelief(hide ? { ...line, change: null } : line)}
          </li>
        ))}
      </ul>
      <p class="support">{words.reliefNote}</p>
      <a class="lesser-link no-print" href="#/notebook/relief">
        {words.reliefLink}
      </a>
    </section>
  );
}
