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
  const nothingTyped = typed.trim() === '';
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
                results.current?.focus();
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
                  aria-describedby="library-hint"
                  value={typed}
                  onInput={(event) => asked.set(event.currentTarget.value)}
                />
                <button type="submit" class="second">
                  {words.search.button}
                </button>
              </div>
              <p class="support" id="library-hint">
                {words.search.hint}
              </p>
            </form>
          </search>
          <DangerPlace sign={found.danger?.sign ?? null} />
          <p class="unseen" role="status">
            {nothingTyped ? '' : foundWords(found.hits)}
          </p>
          {nothingTyped ? <Lists /> : <Results key={typed} hits={found.hits} heading={results} />}
        </div>
      </div>
    </div>
  );
}
