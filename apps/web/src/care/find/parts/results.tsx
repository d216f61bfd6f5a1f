// What was found: how many, the map or its table, and the list.
import { type ProviderHits, ROLE_NAMES } from '@rhomboid/care';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { toHash } from '../../../app/route.ts';
import { telephone } from '../../../parts/call.tsx';
import { LineIcon } from '../../../parts/icons.tsx';
import { find } from '../words/find.ts';
import { type Asked, asked, PAGE } from './asked.ts';
import { MapCard } from './map-card.tsx';
import { OpenLine } from './open-line.tsx';
import type { Answer, Found } from './use-found.ts';

export function Results({ answer, now }: { answer: Answer; now: Asked }): JSX.Element | null {
  const { place, hits, listed } = answer;
  const heading = useRef<HTMLHeadingElement>(null);
  const done = listed !== null;
  useEffect(() => {
    // A first search leads to its results; "show more" leaves the person where they are.
    if (done && now.most === PAGE) heading.current?.focus();
  }, [done, now.most]);
  if ('mistake' in place || hits === null) return null;
  if (listed === null) return <div aria-busy="true" />;
  return (
    <section class="stack">
      <div class="stack close">
        <h2 tabIndex={-1} ref={heading}>
          {place.near === null ? find.results.foundPostcode(hits.total) : find.results.found(hits.total, now.withinKm)}
        </h2>
        <p class="support">{hits.total === 0 ? find.results.none : find.results.order}</p>
        {place.rough && <p class="support">{find.results.rough}</p>}
        {hits.withoutPlace > 0 && place.near !== null && (
          <p class="support">{find.results.withoutPlace(hits.withoutPlace)}</p>
        )}
      </div>
      {place.near !== null && listed.some(({ hit }) => hit.km !== null) && <MapCard you={place.near} listed={listed} />}
      <ol class="find-list">
        {listed.map((found, i) => (
          <Listing key={found.provider.id} found={found} number={i + 1} />
        ))}
      </ol>
      <More hits={hits} shown={listed.length} />
    </section>
  );
}

function Listing({ found: { hit, provider }, number }: { found: Found; number: number }): JSX.Element {
  const { km, rough, unknown } = hit;
  const away = km === null ? find.results.placeUnknown : rough ? find.results.about(find.km(km)) : find.km(km);
  return (
    <li class="card find-item">
      <span class="find-number" aria-hidden="true">
        {number}
      </span>
      <div class="stack close">
        <h3>
          <a
            class="find-name"
            href={toHash({ page: 'care', path: `care/provider/${encodeURIComponent(provider.id)}` })}
          >
            {provider.name}
          </a>
        </h3>
        <p>
          <b>{away}</b>
          <span class="support"> {provider.roles.map((role) => ROLE_NAMES[role]).join(', ')}</span>
        </p>
        {provider.address !== '' && <p class="support">{provider.address}</p>}
        <OpenLine hours={provider.hours} />
        {unknown.length > 0 && (
          <p class="support">{find.results.ask(find.list(unknown.map((wish) => find.results.askWish[wish])))}</p>
        )}
      </div>
      {provider.phone !== undefined && !provider.flags.includes('made-up') && (
        <a
          class="second small find-call"
          href={telephone(provider.phone)}
          aria-label={find.results.call(provider.name)}
        >
          <LineIcon name="phone" size={20} />
          {find.results.callShort}
        </a>
      )}
    </li>
  );
}

function More({ hits: { total }, shown }: { hits: ProviderHits; shown: number }): JSX.Element | null {
  if (shown >= total || shown >= 200) return null;
  return (
    <p>
      <button
        type="button"
        class="second"
        onClick={() => asked.set({ ...asked.get(), most: Math.min(200, asked.get().most + 2 * PAGE) })}
      >
        {find.results.more}
      </button>
    </p>
  );
}
