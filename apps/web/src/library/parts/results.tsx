// What was found: the best articles with their short answers.
import type { Hit } from '@rhomboid/library';
import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { library } from '../words/library.ts';
import { AnswerRows } from './article-rows.tsx';

const words = library.search;
/** How many were found, in words. */
export function foundWords(hits: readonly Hit[]): string {
  return hits.length === 0 ? words.none : words.found(hits.length);
}

/** Articles that are shown at once; later ones seldom answer. */
const FIRST = 8;
/** So few more are shown at once, too. */
const SPARE = 2;

export function Results({
  hits,
  heading,
}: {
  hits: readonly Hit[];
  heading: RefObject<HTMLHeadingElement | null>;
}): JSX.Element {
  const [all, setAll] = useState(false);
  const shown = (all || hits.length <= FIRST + SPARE ? hits : hits.slice(0, FIRST)).map(({ article }) => article);
  return (
    <section class="stack close">
      <h2 tabIndex={-1} ref={heading}>
        {foundWords(hits)}
      </h2>
      {hits.length === 0 ? (
        <>
          <p>{words.noneLine}</p>
          <p>
            <a class="lesser-link" href="#/check">
              {library.danger.check}
            </a>
          </p>
        </>
      ) : (
        <AnswerRows articles={shown} under={2} />
      )}
      {shown.length < hits.length && (
        <p>
          <button type="button" class="lesser-link" onClick={() => setAll(true)}>
            {words.all(hits.length)}
          </button>
        </p>
      )}
    </section>
  );
}
