// Second step of a restore, for a backup: its passphrase.
import { type BadLine, type NotebookEvent, openBackup } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FormPage } from '../capture/form-page.tsx';
import { backupCrypto } from '../store/backup-crypto.ts';
import { deriveKey } from '../store/derive-key.ts';
import { restoreWords } from '../words/data.ts';
import { useMistake } from './mistake.ts';
import type { ChosenFile } from './read-file.ts';
import { SecretField, useShown } from './secret-field.tsx';

export interface OpenFileProps {
  readonly chosen: Extract<ChosenFile, { kind: 'locked' }>;
  readonly onOpened: (events: readonly NotebookEvent[], bad: readonly BadLine[]) => Promise<void>;
  readonly onAgain: () => void;
}

const crypto = backupCrypto(deriveKey);

export function OpenFile({ chosen, onOpened, onAgain }: OpenFileProps): JSX.Element {
  const { header, file } = chosen;
  const [passphrase, setPassphrase] = useState('');
  const [mistake, setMistake] = useMistake();
  const [working, setWorking] = useState(false);
  const [shown, showChoice] = useShown();
  const open = async (): Promise<void> => {
    if (passphrase.trim() === '') return setMistake(restoreWords.noPassphrase);
    setMistake(null);
    setWorking(true);
    const opened = await openBackup(file, passphrase, crypto);
    setWorking(false);
    if (opened.ok) await onOpened(opened.value.events, opened.value.bad);
    else setMistake(opened.problems[0]?.message ?? null);
  };
  return (
    <FormPage
      title={restoreWords.title}
      lead={restoreWords.lead}
      save={restoreWords.open}
      onSave={open}
      mistake={mistake}
      trouble={null}
      lesser={
        <button type="button" class="lesser-link" onClick={() => onAgain()}>
          {restoreWords.another}
        </button>
      }
    >
      <div class="stack">
        <p>{restoreWords.locked(header.day, header.hint)}</p>
        <SecretField
          label={restoreWords.passphrase}
          value={passphrase}
          onInput={setPassphrase}
          shown={shown}
          autocomplete="current-password"
        />
        {showChoice}
        <p role="status">{working ? restoreWords.working : ''}</p>
      </div>
    </FormPage>
  );
}
