// What is stored, whether it stays, and what the person can do with it.
import { writeJsonLines } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useObservable } from '../../app/context.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { PlainPage } from '../../parts/page-frame.tsx';
import { useLocalNow } from '../context.ts';
import type { NotebookLock } from '../store/lock.ts';
import type { DeviceStore } from '../store/open-store.ts';
import type { PersistenceAnswer } from '../store/persistence.ts';
import { opening } from '../words/common.ts';
import { dataWords } from '../words/data.ts';
import { type DeviceFacts, useDeviceFacts } from './device-facts.ts';
import { saveFile } from './save-file.ts';
import { SaveTables } from './save-tables.tsx';

/** `#/data`. */
export function DataPage(): JSX.Element {
  const { facts, device, refresh } = useDeviceFacts();
  if (facts === null) return <div class="page" aria-busy="true" />;
  return (
    <PlainPage title={dataWords.title}>
      <Stored facts={facts} />
      <Backup facts={facts} />
      {facts.entries > 0 && <SaveTables log={facts.log} />}
      {device !== null && facts.entries > 0 && <Stays facts={facts} device={device} onAsked={refresh} />}
      {device !== null && <Lock lock={device.lock} isFixed={facts.place === 'journal'} />}
      {device !== null && (
        <section class="stack close">
          <h2>{dataWords.delete}</h2>
          <p>{dataWords.deleteLine}</p>
          <p>
            <a class="lesser-link" href="#/data/delete">
              {dataWords.delete}
            </a>
          </p>
        </section>
      )}
    </PlainPage>
  );
}

function Stored({ facts }: { facts: DeviceFacts }): JSX.Element {
  const { entries, first, bytes, unreadable, place, copy, room } = facts;
  return (
    <section class="stack close">
      <h2>{dataWords.stored}</h2>
      <p>{entries === 0 ? dataWords.nothing : <b>{dataWords.count(entries, first)}</b>}</p>
      {place === null ? <p>{dataWords.memory}</p> : <p>{dataWords.place(bytes)}</p>}
      {place === 'journal' && <p>{dataWords.fromJournal}</p>}
      {place === 'database' && copy !== null && <p class="support">{dataWords.copy[copy]}</p>}
      {unreadable > 0 && <p>{opening.unreadable(unreadable)}</p>}
      {room?.used != null && room.offered != null && <p class="support">{dataWords.room(room.used, room.offered)}</p>}
    </section>
  );
}

function Backup({ facts }: { facts: DeviceFacts }): JSX.Element {
  const { day } = useLocalNow();
  const [saved, setSaved] = useState('');
  const { lastBackup, since, log, place } = facts;
  // When the last backup was is written in the database, too.
  const isToldOf = place === 'database' || (place === 'journal' && lastBackup !== null);
  const savePlain = (): void => {
    const name = `rhomboid-notebook-${day}.jsonl`;
    saveFile(name, writeJsonLines(log), 'application/jsonl');
    setSaved(dataWords.plainSaved(name));
  };
  return (
    <section class="stack close">
      <h2>{dataWords.backup}</h2>
      {isToldOf && (
        <p>
          {lastBackup === null
            ? dataWords.noBackup
            : `${dataWords.lastBackup(lastBackup.day)} ${dataWords.since(since)}`}
        </p>
      )}
      <div class="button-row">
        <a class="main" href="#/data/backup">
          {dataWords.make}
        </a>
        <a class="second" href="#/data/restore">
          {dataWords.restore}
        </a>
      </div>
      <p>
        <button type="button" class="lesser-link" onClick={savePlain}>
          {dataWords.plain}
        </button>
      </p>
      <p class="support">{dataWords.plainLine}</p>
      <p role="status">{saved}</p>
    </section>
  );
}

interface StaysProps {
  readonly facts: DeviceFacts;
  readonly device: DeviceStore;
  readonly onAsked: () => Promise<void>;
}

function Stays({ facts, device, onAsked }: StaysProps): JSX.Element {
  const { day } = useLocalNow();
  const [told, setTold] = useState<PersistenceAnswer | null>(null);
  const answer = facts.persistence?.answer ?? 'unknown';
  const ask = async (): Promise<void> => {
    const { answer: now } = await device.persistence.ask(day);
    await onAsked();
    setTold(now);
  };
  return (
    <section class="stack close">
      <h2>{dataWords.stays}</h2>
      <p>{dataWords.answer[answer]}</p>
      {answer !== 'kept' && (
        <>
          <details class="reason">
            <summary>
              {dataWords.install}
              <LineIcon name="down" size={22} />
            </summary>
            <div class="inside stack close">
              {dataWords.installLines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </details>
          <p>
            <button type="button" class="second small" onClick={() => ask()}>
              {dataWords.ask}
            </button>
          </p>
        </>
      )}
      <p role="status">{told === null ? '' : dataWords.asked[told]}</p>
    </section>
  );
}

/** `isFixed`: the lock cannot be turned on or off now. */
function Lock({ lock, isFixed }: { lock: NotebookLock; isFixed: boolean }): JSX.Element {
  const on = useObservable(lock.state) !== 'off';
  return (
    <section class="stack close">
      <h2>{dataWords.lock}</h2>
      <p>{on ? dataWords.lockOn(lock.minutes() ?? 0) : dataWords.lockOff}</p>
      <div class="button-row">
        {on && (
          <button type="button" class="second" onClick={() => lock.lockNow()}>
            {dataWords.lockNow}
          </button>
        )}
        {on && !isFixed && (
          <a class="second" href="#/data/lock/change">
            {dataWords.passcodeChange}
          </a>
        )}
        {!isFixed && (
          <a class={on ? 'lesser-link' : 'second'} href="#/data/lock">
            {on ? dataWords.lockChange : dataWords.lockSet}
          </a>
        )}
      </div>
      {isFixed && <p class="support">{dataWords.lockFixed}</p>}
    </section>
  );
}
