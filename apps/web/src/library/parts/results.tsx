// What was found: the best articles with their short answers.
import type { Hit } from '@rhomboid/library';
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const section = useRef<HTMLElement>(null);
  // The button has gone: reading goes on with the first article that came.
  useEffect(() => {
    if (all) section.current?.querySelectorAll('a')[FIRST]?.focus();
  }, [all]);
  const shown = (all || hits.length <= FIRST + SPARE ? hits : hits.slice(0, FIRST)).map(({ article }) => article);
  return (
    <section class="stack close" ref={section}>
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
