// What research says of posture and work, a sentence each, with its source.
import type { PostureFact } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { Source } from './source.tsx';
import { coachWords } from './words/coach.ts';

export function PostureFacts({ facts }: { facts: readonly PostureFact[] }): JSX.Element {
  const words = coachWords.cards;
  return (
    <section class="stack close">
      <h2>{words.facts}</h2>
      <p class="support">{words.factsLead}</p>
      {facts.map(({ id, topic, finding, forYou, certainty, provenance }) => (
        <details key={id} class="reason">
          <summary>{topic}</summary>
          <div class="inside stack close">
            <p>{finding}</p>
            <p>
              <b>{words.forYou}</b> {forYou}
            </p>
            <p>{words.certainty[certainty]}</p>
            <Source provenance={provenance} />
          </div>
        </details>
      ))}
    </section>
  );
}
