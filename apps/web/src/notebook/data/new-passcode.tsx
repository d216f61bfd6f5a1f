// A new passcode, typed twice.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isLongEnough } from '../store/lock-record.ts';
import { lockWords } from '../words/lock.ts';
import { SecretField, useShown } from './secret-field.tsx';

export interface NewPasscode {
  readonly passcode: string;
  /** What is wrong with it, as a sentence; null when it can be used. */
  readonly wrong: string | null;
  /** Whether secrets are shown: the choice stands below the fields. */
  readonly shown: boolean;
  readonly fields: JSX.Element;
}

export function useNewPasscode(label: string, labelAgain: string): NewPasscode {
  const [passcode, setPasscode] = useState('');
  const [again, setAgain] = useState('');
  const [shown, showChoice] = useShown();
  return {
    passcode,
    wrong: !isLongEnough(passcode) ? lockWords.short : passcode === again ? null : lockWords.differ,
    shown,
    fields: (
      <>
        <SecretField
          label={label}
          value={passcode}
          onInput={setPasscode}
          shown={shown}
          support={lockWords.passcodeHint}
          autocomplete="new-password"
        />
        <SecretField label={labelAgain} value={again} onInput={setAgain} shown={shown} autocomplete="new-password" />
        {showChoice}
      </>
    ),
  };
}
