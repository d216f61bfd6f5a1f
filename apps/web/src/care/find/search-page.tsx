// Finding someone: the form, what was found, saved listings, and the lists on this device.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useObservable } from '../../app/context.ts';
import { useCountry } from '../../app/country.ts';
import { toHash } from '../../app/route.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { ErrorMessage, focusHeading, PlainPage } from '../../parts/page-frame.tsx';
import { EmergencyBanner } from '../parts/emergency-banner.tsx';
import { asked, roleNamed } from './parts/asked.ts';
import { Lists } from './parts/lists.tsx';
import { Results } from './parts/results.tsx';
import { SearchForm } from './parts/search-form.tsx';
import { useFound } from './parts/use-found.ts';
import { type Directory, directory, loadDirectory, openSample, saved } from './store/directory.ts';
import { find } from './words/find.ts';

const IMPORT = toHash({ page: 'care', path: 'care/find/import' });

export function SearchPage({ kind }: { kind: string }): JSX.Element {
  const here = useObservable(directory);
  useEffect(() => {
    const role = roleNamed(kind);
    if (role !== null && role !== asked.get().role) asked.set({ ...asked.get(), role, searched: false });
    if (directory.get() === null) void loadDirectory();
  }, [kind]);
  return (
    <PlainPage title={find.title}>
      <EmergencyBanner />
      <p>{find.lead}</p>
      {here === null && <div aria-busy="true" />}
      {here === 'none' && <NoList />}
      {here !== null && here !== 'none' && <Search here={here} />}
      <Saved />
    </PlainPage>
  );
}

function Search({ here }: { here: Directory }): JSX.Element {
  const now = useObservable(asked);
  const answer = useFound(here, now, useCountry()?.id ?? null);
  const mistake = answer !== null && 'mistake' in answer.place ? answer.place.mistake : null;
  return (
    <>
      {here.madeUp && <MadeUp />}
      <SearchForm directory={here} mistake={mistake} />
      {answer !== null && <Results answer={answer} now={now} />}
      <Lists lists={here.lists} />
    </>
  );
}

function MadeUp(): JSX.Element {
  return (
    <div class="notice">
      <b>{find.madeUp}</b>
      <button
        type="button"
        class="second small"
        onClick={async () => {
          await loadDirectory();
          // The button has gone with its list: the page is read from its heading.
          focusHeading();
        }}
      >
        {find.leaveSample}
      </button>
    </div>
  );
}

function NoList(): JSX.Element {
  const [failed, setFailed] = useState(false);
  return (
    <section class="panel stack">
      <div class="stack close">
        <h2>{find.empty.title}</h2>
        <p>{find.empty.line}</p>
      </div>
      <a class="main" href={IMPORT}>
        {find.empty.bring}
      </a>
      <button type="button" class="second" onClick={() => openSample().catch(() => setFailed(true))}>
        {find.empty.sample}
      </button>
      {failed && (
        <ErrorMessage id="sample-failed" lead={find.error}>
          {find.empty.failed}
        </ErrorMessage>
      )}
    </section>
  );
}

function Saved(): JSX.Element | null {
  const kept = useObservable(saved);
  if (kept.length === 0) return null;
  return (
    <section class="stack close">
      <h2>{find.savedTitle}</h2>
      <div class="rows">
        {kept.map(({ id, provider }) => (
          <a key={id} href={toHash({ page: 'care', path: `care/provider/${encodeURIComponent(id)}` })}>
            {provider.name}
            <LineIcon name="right" size={20} />
          </a>
        ))}
      </div>
    </section>
  );
}
