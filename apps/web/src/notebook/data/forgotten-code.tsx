// The way out without the passcode: everything goes, and a backup comes back.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import type { DeviceStore } from '../store/open-store.ts';
import { common } from '../words/common.ts';
import { deleteWords } from '../words/data.ts';
import { lockWords } from '../words/lock.ts';

export function ForgottenCode({ device }: { device: DeviceStore }): JSX.Element {
  const { router } = useApp();
  const id = useId();
  const [word, setWord] = useState('');
  const [mistake, setMistake] = useState(false);
  const reset = async (): Promise<void> => {
    const sure = deleteWords.isTyped(word);
    setMistake(!sure);
    if (!sure) return;
    router.replace({ page: 'notebook', path: 'data/restore' });
    await device.wipe();
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
        <p class="field">
          <label for={id}>{deleteWords.type}</label>
          <input
            id={id}
            value={word}
            autocomplete="off"
            autocapitalize="none"
            onInput={(event) => setWord(event.currentTarget.value)}
          />
        </p>
        {mistake && (
          <ErrorMessage id={`${id}-mistake`} lead={common.error}>
            {deleteWords.mistyped}
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
