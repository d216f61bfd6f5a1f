// Country, what is stored, and how to delete it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp, useObservable } from '../app/context.ts';
import { useCountry } from '../app/country.ts';
import { CountryPicker } from '../parts/call.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Part, PlainPage } from '../parts/page-frame.tsx';

export function SettingsPage(): JSX.Element {
  const { words, session } = useApp();
  const { shelf } = useObservable(session.state);
  const country = useCountry();
  const [asking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const deleteAll = async (): Promise<void> => {
    await session.deleteEverything();
    setAsking(false);
    setDeleted(true);
  };
  return (
    <PlainPage title={words.settings.title}>
      <Part title={words.settings.country}>
        <CountryPicker country={country} />
      </Part>
      <Part title={words.settings.size}>
        <p>{words.settings.sizeLine}</p>
      </Part>
      <Part title={words.settings.stored}>
        <p>{words.settings.storedCount(shelf.length)}</p>
        {words.about.privacyLines.map((line) => (
          <p key={line} class="support">
            {line}
          </p>
        ))}
        <p>
          <button type="button" class="second" onClick={() => setAsking(true)}>
            {words.settings.delete}
          </button>
        </p>
        <p>
          <a class="lesser-link" href="#/data/delete">
            {words.settings.deleteNotebook}
          </a>
        </p>
        <p role="status">{deleted ? words.settings.deleted : ''}</p>
      </Part>
      <Confirm
        open={asking}
        title={words.settings.deleteTitle}
        line={words.settings.deleteLine}
        onClose={() => setAsking(false)}
      >
        <button type="button" class="main" onClick={() => deleteAll()}>
          {words.settings.deleteYes}
        </button>
      </Confirm>
    </PlainPage>
  );
}
