// The library: the search first; while nothing is typed, what is there.
import { search } from '@rhomboid/library';
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useObservable } from '../../app/context.ts';
import { Heading } from '../../parts/page-frame.tsx';
import { asked } from '../asked.ts';
import { useLibrary } from '../context.tsx';
import { DangerPlace } from '../parts/danger-card.tsx';
import { EmergencyBanner } from '../parts/emergency-banner.tsx';
import { Lists } from '../parts/lists.tsx';
import { foundWords, Results } from '../parts/results.tsx';
import { library as words } from '../words/library.ts';

export function SearchPage(): JSX.Element {
  const { library } = useLibrary();
  const typed = useObservable(asked);
  const found = useMemo(() => search(library, typed), [library, typed]);
  const results = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLElement>(null);
  const nothingTyped = typed.trim() === '';
  const { danger, crisis } = found;
  const goToFound = (): void => {
    // Danger before any article, from its first line on, also where the window is small.
    card.current?.scrollIntoView();
    (card.current ?? results.current)?.focus({ preventScroll: card.current !== null });
  };
  return (
    <div class="page">
      <div class="inner content">
        <div class="reading stack">
          <EmergencyBanner />
          <Heading>{words.title}</Heading>
          <search>
            <form
              class="library-search"
              onSubmit={(event) => {
                event.preventDefault();
                goToFound();
              }}
            >
              <label for="library-search">{words.search.label}</label>
              <div class="library-field">
                <input
                  id="library-search"
                  type="search"
                  autocomplete="off"
                  spellcheck={false}
                  enterkeyhint="search"
                  aria-describedby={danger === null ? 'library-hint' : undefined}
                  value={typed}
                  onInput={(event) => asked.set(event.currentTarget.value)}
                />
                <button type="submit" class="second">
                  {words.search.button}
                </button>
              </div>
              {danger === null && (
                <p class="support" id="library-hint">
                  {words.search.hint}
                </p>
              )}
            </form>
          </search>
          <DangerPlace sign={danger?.sign ?? null} crisis={crisis?.sign ?? null} card={card} />
          <p class="unseen" role="status">
            {nothingTyped || danger !== null ? '' : foundWords(found.hits)}
          </p>
          {nothingTyped ? <Lists /> : crisis === null && <Results key={typed} hits={found.hits} heading={results} />}
        </div>
      </div>
    </div>
  );
}
