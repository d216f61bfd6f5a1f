// The door of the notebook: fetched in one piece when someone goes there. Opens the log and shows the page at a path.

import { StoreError, type StoreTrouble } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp, useObservable } from '../app/context.ts';
import { PlainPage } from '../parts/page-frame.tsx';
import { CoachWatch } from '../plan/coach/watch-door.tsx';
import { DueBadge } from './capture/due-badge.tsx';
import { UndoBar } from './capture/undo-bar.tsx';
import { NotebookContext, type NotebookParts } from './context.ts';
import { LockGate } from './data/lock-gate.tsx';
import { openParts } from './open.ts';
import { pageAt } from './routes.tsx';
import type { DeviceStore } from './store/open-store.ts';
import { common, opening } from './words/common.ts';

/** The page that has no room for anything else. */
const ONE_SCREEN = 'notebook/flare';

/** The page of the notebook at this path; while it is locked, the page that asks for the passcode. */
export function NotebookPages({ path }: { readonly path: string }): JSX.Element {
  return (
    <LockGate>
      <OpenNotebook path={path} />
    </LockGate>
  );
}

function OpenNotebook({ path }: { readonly path: string }): JSX.Element {
  const { knowledge } = useApp();
  const [parts, setParts] = useState<NotebookParts | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  useEffect(() => {
    openParts(knowledge).then(setParts, (error: unknown) =>
      setTrouble(error instanceof StoreError ? error.trouble : 'unavailable'),
    );
  }, [knowledge]);
  if (trouble !== null)
    return (
      <CannotOpen
        trouble={trouble}
        onMemory={async () => {
          setParts(await openParts(knowledge, 'memory'));
          setTrouble(null);
        }}
      />
    );
  if (parts === null) return <div class="page" aria-busy="true" />;
  const found = pageAt(path);
  return (
    <NotebookContext.Provider value={parts}>
      {parts.device === null && (
        <div class="inner notices">
          <p class="notice">{opening.memoryNotice}</p>
        </div>
      )}
      {parts.device !== null && path !== ONE_SCREEN && <SecondCopy device={parts.device} />}
      {found === null ? <NotFound /> : <found.page rest={found.rest} />}
      <CoachWatch />
      <UndoBar />
      <DueBadge />
    </NotebookContext.Provider>
  );
}

/** Said while the database is away. */
function SecondCopy({ device }: { device: DeviceStore }): JSX.Element | null {
  if (useObservable(device.place) === 'database') return null;
  return (
    <div class="inner notices">
      <p class="notice">
        <span>{opening.journalNotice}</span>
        <a href="#/data/backup">{opening.journalBackup}</a>
      </p>
    </div>
  );
}

function CannotOpen({ trouble, onMemory }: { trouble: StoreTrouble; onMemory: () => Promise<void> }): JSX.Element {
  return (
    <PlainPage title={opening.title}>
      <p>{opening[trouble]}</p>
      <p class="button-row">
        <button type="button" class="main" onClick={() => location.reload()}>
          {opening.again}
        </button>
        <button type="button" class="second" onClick={() => onMemory()}>
          {opening.memory}
        </button>
      </p>
    </PlainPage>
  );
}

function NotFound(): JSX.Element {
  const { router } = useApp();
  return (
    <PlainPage title={common.notFound.title}>
      <p>{common.notFound.line}</p>
      <p>
        <button type="button" class="main" onClick={() => router.replace({ page: 'notebook', path: 'today' })}>
          {common.notFound.back}
        </button>
      </p>
    </PlainPage>
  );
}
