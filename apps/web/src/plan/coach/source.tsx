// Where a card or a number of the coach comes from, and how strong that is.
import type { Provenance } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { usePlanKnowledge } from '../context.tsx';
import { coachWords } from './words/coach.ts';

export function Source({ provenance: { sources, strength } }: { provenance: Provenance }): JSX.Element {
  const { knowledge } = usePlanKnowledge();
  const texts = sources.map(({ source, at }) => {
    const short = knowledge.sources.find(({ id }) => id === source)?.short ?? source;
    return at === '' ? short : `${short}, ${at}`;
  });
  return (
    <p class="support">
      {coachWords.cards.source} {texts.join('; ')} ({coachWords.cards.strengths[strength]}).
    </p>
  );
}
