// Brings a list in: choose a file, see what it is and what it would bring, then write it, or not.
import type { TableMapping } from '@rhomboid/care';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toHash } from '../../app/route.ts';
import { FileField } from '../../parts/file-field.tsx';
import { ErrorMessage, PlainPage } from '../../parts/page-frame.tsx';
import { Columns } from './parts/columns.tsx';
import { Preview } from './parts/preview.tsx';
import { type FindJob, startBringing, startLook } from './read/find-job.ts';
import type { Looked } from './read/look.ts';
import { loadDirectory } from './store/directory.ts';
import type { ListInfo } from './store/schema.ts';
import { find } from './words/find.ts';

const MEGABYTE = 1_000_000;
const words = find.import;

export function ImportPage(): JSX.Element {
  const [file, setFile] = useState<File | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [mapping, setMapping] = useState<TableMapping | null>(null);
  const [mistake, setMistake] = useState<string | null>(null);
  const [busy, setBusy] = useState<{ readonly what: string; readonly bytes: number } | null>(null);
  const [brought, setBrought] = useState<ListInfo | null>(null);
  const job = useRef<FindJob<unknown> | null>(null);
  useEffect(() => () => job.current?.stop(), []);

  const startAgain = (): void => {
    job.current?.stop();
    job.current = null;
    setFile(null);
    setLooked(null);
    setMapping(null);
    setMistake(null);
    setBusy(null);
    setBrought(null);
  };
  /** Waits for a job; what came of it, or null where it was stopped or failed. */
  const wait = async <T,>(started: FindJob<T>): Promise<T | null> => {
    job.current = started;
    try {
      const { done } = started;
      const result = await done;
      if (job.current !== started) return null;
      setBusy(null);
      if (result.ok) return result.value;
      setMistake(result.problems.map(({ message }) => message).join(' '));
      setFile(null);
    } catch (error) {
      if (job.current !== started) return null;
      setBusy(null);
      setMistake(error instanceof Error && error.message === 'full' ? words.full : words.failed);
    }
    return null;
  };
  const optionsFor = (chosen: File, columns: TableMapping | null) => ({
    date: new Date(chosen.lastModified).toISOString().slice(0, 10),
    mapping: columns,
  });
  const look = async (chosen: File, columns: TableMapping | null): Promise<void> => {
    setFile(chosen);
    setMistake(null);
    setBusy({ what: words.reading, bytes: 0 });
    const found = await wait(
      startLook({ file: chosen, options: optionsFor(chosen, columns) }, (bytes) =>
        setBusy({ what: words.reading, bytes }),
      ),
    );
    if (found === null) return;
    setLooked(found);
    setMapping(found.mapping);
  };
  const bring = async (chosen: File): Promise<void> => {
    setMistake(null);
    setBusy({ what: words.writing, bytes: 0 });
    const info = await wait(
      startBringing({ file: chosen, options: optionsFor(chosen, mapping) }, (bytes) =>
        setBusy({ what: words.writing, bytes }),
      ),
    );
    if (info === null) return;
    await loadDirectory();
    setBrought(info);
  };

  return (
    <PlainPage title={words.title}>
      {file === null && <p>{words.lead}</p>}
      {mistake !== null && (
        <ErrorMessage id="import-mistake" lead={find.error}>
          {mistake}
        </ErrorMessage>
      )}
      {file === null && (
        <>
          <FileField
            label={words.choose}
            hint={words.chooseLine}
            onChoose={(chosen) => {
              if (chosen === null) return;
              startAgain();
              void look(chosen, null);
            }}
          />
          <Sources />
        </>
      )}
      {file !== null && looked !== null && (
        <p>
          <b>{words.found(file.name, words.formats[looked.format])}</b> {words.utf[looked.encoding]}
        </p>
      )}
      {busy !== null && (
        <div class="stack close">
          <p role="status">
            {busy.what} {busy.bytes >= MEGABYTE ? words.read(Math.floor(busy.bytes / MEGABYTE)) : ''}
          </p>
          <p>
            <button type="button" class="second small" onClick={startAgain}>
              {words.stop}
            </button>
          </p>
        </div>
      )}
      {file !== null && busy === null && brought === null && looked?.columns != null && mapping !== null && (
        <Columns columns={looked.columns} mapping={mapping} onChange={setMapping} onLook={() => look(file, mapping)} />
      )}
      {file !== null && busy === null && brought === null && looked !== null && (
        <Preview looked={looked} onWrite={() => bring(file)} />
      )}
      {brought !== null && (
        <div class="panel stack">
          <p role="status">
            <b>{words.done(brought.providers, brought.places)}</b>
          </p>
          <a class="main" href={toHash({ page: 'care', path: 'care/find' })}>
            {words.goSearch}
          </a>
        </div>
      )}
      {file !== null && busy === null && (
        <p>
          <button type="button" class="lesser-link" onClick={startAgain}>
            {words.other}
          </button>
        </p>
      )}
    </PlainPage>
  );
}

function Sources(): JSX.Element {
  return (
    <section class="stack close">
      <h2>{words.where}</h2>
      <ul class="stack close">
        {words.sources.map(({ name, line, link }) => (
          <li key={name}>
            {link === null ? (
              <b>{name}</b>
            ) : (
              <a class="lesser-link" href={link} rel="noreferrer external">
                {name}
              </a>
            )}
            <span class="support find-block">{line}</span>
          </li>
        ))}
      </ul>
      <p class="support">{words.opens}</p>
    </section>
  );
}
