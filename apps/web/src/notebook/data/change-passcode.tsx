// Changes the passcode: the old one once, the new one twice. Everything is sealed anew under the new one.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NotebookLock } from '../store/lock.ts';
import { lockWords } from '../words/lock.ts';
import { useNewPasscode } from './new-passcode.tsx';
import { PasscodeForm } from './passcode-form.tsx';
import { SecretField } from './secret-field.tsx';

/** `#/data/lock/change`. */
export function ChangePasscode({ lock }: { lock: NotebookLock }): JSX.Element {
  const [old, setOld] = useState('');
  const { passcode, wrong, shown, fields } = useNewPasscode(lockWords.newPasscode, lockWords.newAgain);
  return (
    <PasscodeForm
      title={lockWords.changeTitle}
      lead={lockWords.changeLead}
      save={lockWords.change}
      working={lockWords.changing}
      done={lockWords.changed}
      fault={old.trim() === '' ? lockWords.emptyOld : (wrong ?? (old === passcode ? lockWords.same : null))}
      work={() => lock.changePasscode(old, passcode)}
    >
      <SecretField
        label={lockWords.oldPasscode}
        value={old}
        onInput={setOld}
        shown={shown}
        autocomplete="current-password"
      />
      {fields}
      <p class="support">{lockWords.changeBackups}</p>
    </PasscodeForm>
  );
}
