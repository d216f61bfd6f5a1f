// Changes the passcode: the old one once, the new one twice. Everything is sealed anew under the new one.
import type { StoreTrouble } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FormPage } from '../capture/form-page.tsx';
import { troubleOf } from '../capture/save.ts';
import type { NotebookLock } from '../store/lock.ts';
import { lockWords } from '../words/lock.ts';
import { useLeave } from './lock-leave.ts';
import { useMistake } from './mistake.ts';
import { useNewPasscode } from './new-passcode.tsx';
import { SecretField } from './secret-field.tsx';
import { wrongCode } from './wrong-code.ts';

/** `#/data/lock/change`. */
export function ChangePasscode({ lock }: { lock: NotebookLock }): JSX.Element {
  const leave = useLeave(lockWords.changed);
  const [old, setOld] = useState('');
  const { passcode, wrong, shown, fields } = useNewPasscode(lockWords.newPasscode, lockWords.newAgain);
  const [mistake, setMistake] = useMistake();
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const [working, setWorking] = useState(false);
  const change = async (): Promise<void> => {
    if (working) return;
    setTrouble(null);
    const fault = old.trim() === '' ? lockWords.emptyOld : (wrong ?? (old === passcode ? lockWords.same : null));
    setMistake(fault);
    if (fault !== null) return;
    setWorking(true);
    try {
      const tried = await lock.changePasscode(old, passcode);
      if (!tried.right) return setMistake(wrongCode(tried));
      leave();
    } catch (error) {
      setTrouble(troubleOf(error));
    } finally {
      setWorking(false);
    }
  };
  return (
    <FormPage
      title={lockWords.changeTitle}
      lead={lockWords.changeLead}
      save={lockWords.change}
      onSave={change}
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
