// The way out without the passcode: everything goes, and a backup comes back.
import { StoreError } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import type { DeviceStore } from '../store/open-store.ts';
import { common } from '../words/common.ts';
import { deleteWords } from '../words/data.ts';
import { lockWords } from '../words/lock.ts';
import { forgetTraces } from './forget-traces.ts';
import { WordField } from './word-field.tsx';

export function ForgottenCode({ device }: { device: DeviceStore }): JSX.Element {
  const { router } = useApp();
  const id = useId();
  const [word, setWord] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const reset = async (): Promise<void> => {
    const sure = deleteWords.isTyped(word);
    setMistake(sure ? null : deleteWords.mistyped);
    if (!sure) return;
    try {
      await device.wipe();
      forgetTraces();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return setMistake(deleteWords.failed);
    }
    router.replace({ page: 'notebook', path: 'data/restore' });
    // What was open before the lock fell is still in the memory of this tab: entries, and drafts.
    location.reload();
  };
  return (
    <details class="reason">
      <summary>
        {lockWords.forgot}
        <LineIcon name="down" size={22} />
      </summary>
      <div class="inside stack close">
        {lockWords.forgotLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <WordField value={word} onInput={setWord} />
        {mistake !== null && (
          <ErrorMessage id={`${id}-mistake`} lead={common.error}>
            {mistake}
          </ErrorMessage>
        )}
        <p>
          <button type="button" class="second" onClick={() => reset()}>
            {lockWords.reset}
          </button>
        </p>
      </div>
    </details>
  );
}
