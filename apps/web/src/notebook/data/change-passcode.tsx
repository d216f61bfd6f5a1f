// Changes the passcode: the old one once, the new one twice. Everything is sealed anew under the new one.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FormPage } from '../capture/form-page.tsx';
import type { NotebookLock } from '../store/lock.ts';
import { lockWords } from '../words/lock.ts';
import { useNewPasscode } from './new-passcode.tsx';
import { usePasscodeTry } from './passcode-try.ts';
import { SecretField } from './secret-field.tsx';

/** `#/data/lock/change`. */
export function ChangePasscode({ lock }: { lock: NotebookLock }): JSX.Element {
  const [old, setOld] = useState('');
  const { passcode, wrong, shown, fields } = useNewPasscode(lockWords.newPasscode, lockWords.newAgain);
  const { mistake, trouble, working, send } = usePasscodeTry(lockWords.changed);
  const fault = old.trim() === '' ? lockWords.emptyOld : (wrong ?? (old === passcode ? lockWords.same : null));
  return (
    <FormPage
      title={lockWords.changeTitle}
      lead={lockWords.changeLead}
      save={lockWords.change}
      onSave={() => send(fault, () => lock.changePasscode(old, passcode))}
      mistake={mistake}
      trouble={trouble}
    >
      <div class="stack">
        <SecretField
          label={lockWords.oldPasscode}
          value={old}
          onInput={setOld}
          shown={shown}
          autocomplete="current-password"
        />
        {fields}
        <p class="support">{lockWords.changeBackups}</p>
        <p role="status">{working ? lockWords.changing : ''}</p>
      </div>
    </FormPage>
  );
}
