// Asks for the passcode of a locked notebook.
import type { StoreTrouble } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { ErrorMessage, PlainPage } from '../../parts/page-frame.tsx';
import { TroubleMessage } from '../capture/form-page.tsx';
import { troubleOf } from '../capture/save.ts';
import type { DeviceStore } from '../store/open-store.ts';
import { common } from '../words/common.ts';
import { lockWords } from '../words/lock.ts';
import { ForgottenCode } from './forgotten-code.tsx';
import { SecretField, useShown } from './secret-field.tsx';

const SECOND = 1000;

export interface UnlockPageProps {
  readonly device: DeviceStore;
}

export function UnlockPage({ device }: UnlockPageProps): JSX.Element {
  const id = useId();
  const [passcode, setPasscode] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const [told, setTold] = useState('');
  const [wait, setWait] = useWait(device);
  const [shown, showChoice] = useShown();
  const unlock = async (): Promise<void> => {
    if (told === lockWords.opening) return;
    if (passcode.trim() === '') return setMistake(lockWords.empty);
    setMistake(null);
    setTold(lockWords.opening);
    try {
      const tried = await device.lock.unlock(passcode);
      if (tried.right) return;
      setMistake(lockWords.wrong(tried.wrong));
      setWait(tried.wait);
      setTold(tried.wait > 0 ? lockWords.waiting(tried.wait) : '');
    } catch (error) {
      setTrouble(troubleOf(error));
      setTold('');
    }
  };
  return (
    <PlainPage title={lockWords.title}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <SecretField
          label={lockWords.passcode}
          value={passcode}
          onInput={setPasscode}
          shown={shown}
          autocomplete="current-password"
        />
        {showChoice}
        {mistake !== null && (
          <ErrorMessage id={id} lead={common.error}>
            {mistake}
          </ErrorMessage>
        )}
        <TroubleMessage trouble={trouble} />
        {/* The seconds are for the eye; the ear is told once how long it takes. */}
        {wait > 0 && <p role="timer">{lockWords.waiting(wait)}</p>}
        <p class={told === lockWords.opening ? undefined : 'unseen'} role="status">
          {told}
        </p>
        <p>
          <button type="submit" class="main">
            {lockWords.unlock}
          </button>
        </p>
      </form>
      <ForgottenCode device={device} />
    </PlainPage>
  );
}

/** Milliseconds until the next try, counting down. */
function useWait(device: DeviceStore): readonly [number, (wait: number) => void] {
  const [wait, setWait] = useState(0);
  useEffect(() => {
    device.lock.waiting().then(setWait, () => {
      // The next try says how long it takes.
    });
  }, [device]);
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setWait(Math.max(0, wait - SECOND)), Math.min(wait, SECOND));
    return () => clearTimeout(timer);
  }, [wait]);
  return [wait, setWait];
}
