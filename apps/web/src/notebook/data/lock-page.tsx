// Turns the passcode lock on or off. What a forgotten code means is said before it is turned on.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Choice } from '../../parts/choices.tsx';
import { Group } from '../capture/form-page.tsx';
import { useNotebook } from '../context.ts';
import type { NotebookPageProps } from '../routes.tsx';
import type { NotebookLock } from '../store/lock.ts';
import { deviceOf } from '../store/open-store.ts';
import { dataWords } from '../words/data.ts';
import { lockWords } from '../words/lock.ts';
import { ChangePasscode } from './change-passcode.tsx';
import { useDeviceFacts } from './device-facts.ts';
import { useNewPasscode } from './new-passcode.tsx';
import { PasscodeForm } from './passcode-form.tsx';
import { SecretField, useShown } from './secret-field.tsx';

/** Minutes in the background that can be chosen; the second is usual. */
const MINUTES = [1, 5, 15, 60] as const;

/** `#/data/lock`, and `#/data/lock/change`. */
export function LockPage({ rest }: NotebookPageProps): JSX.Element | null {
  const { state } = useNotebook();
  const lock = deviceOf(state.store)?.lock ?? null;
  return lock === null ? null : <LockForm key={rest[0]} lock={lock} change={rest[0] === 'change'} />;
}

function LockForm({ lock, change }: { lock: NotebookLock; change: boolean }): JSX.Element {
  // The page stays what it was while the lock changes under it.
  const [wasOff] = useState(lock.state.get() === 'off');
  if (wasOff) return <TurnOn lock={lock} />;
  return change ? <ChangePasscode lock={lock} /> : <TurnOff lock={lock} />;
}

function TurnOn({ lock }: { lock: NotebookLock }): JSX.Element {
  const { passcode, wrong, fields } = useNewPasscode(lockWords.passcode, lockWords.again);
  const [minutes, setMinutes] = useState<number>(MINUTES[1]);
  return (
    <PasscodeForm
      title={lockWords.onTitle}
      lead={lockWords.onLead}
      save={lockWords.turnOn}
      working={lockWords.working}
      done={lockWords.turnedOn}
      fault={wrong}
      work={() => lock.turnOn(passcode, minutes).then(() => null)}
    >
      <p>
        <b>{lockWords.forget}</b>
      </p>
      <BackupFirst />
      {fields}
      <Group title={lockWords.away}>
        <div class="choices compact">
          {MINUTES.map((value) => (
            <Choice
              key={value}
              type="radio"
              name="minutes"
              checked={minutes === value}
              onChoose={() => setMinutes(value)}
            >
              {lockWords.minutes(value)}
            </Choice>
          ))}
        </div>
      </Group>
      <p class="support">{lockWords.limits}</p>
    </PasscodeForm>
  );
}

/** How much would be gone if the passcode were forgotten. */
function BackupFirst(): JSX.Element | null {
  const { facts } = useDeviceFacts();
  if (facts === null || facts.entries === 0) return null;
  if (facts.since === 0) return <p>{lockWords.backedUp}</p>;
  return (
    <div class="stack close">
      <p>{lockWords.notBackedUp(facts.lastBackup === null ? null : facts.since)}</p>
      <p>
        <a class="second" href="#/data/backup">
          {lockWords.backupFirst}
        </a>
      </p>
    </div>
  );
}

function TurnOff({ lock }: { lock: NotebookLock }): JSX.Element {
  const [passcode, setPasscode] = useState('');
  const [shown, showChoice] = useShown();
  return (
    <PasscodeForm
      title={lockWords.offTitle}
      lead={lockWords.offLead}
      save={lockWords.turnOff}
      working={lockWords.opening}
      done={lockWords.turnedOff}
      fault={passcode.trim() === '' ? lockWords.empty : null}
      work={() => lock.turnOff(passcode)}
    >
      <p>{dataWords.lockOn(lock.minutes() ?? 0)}</p>
      <SecretField
        label={lockWords.passcode}
        value={passcode}
        onInput={setPasscode}
        shown={shown}
        autocomplete="current-password"
      />
      {showChoice}
    </PasscodeForm>
  );
}
