// Makes the encrypted backup, and then tries it: a backup that was never opened is a hope.
import {
  type Bytes,
  countEntries,
  openBackup,
  openNotebook,
  passphraseProblem,
  passphraseStrength,
  sealBackup,
  writeJsonLines,
} from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { Bar, PlainPage } from '../../parts/page-frame.tsx';
import { FormPage } from '../capture/form-page.tsx';
import { useLocalNow, useNotebook } from '../context.ts';
import { backupCrypto } from '../store/backup-crypto.ts';
import { deriveKey } from '../store/derive-key.ts';
import { deviceOf } from '../store/open-store.ts';
import { backupWords } from '../words/data.ts';
import { useMistake } from './mistake.ts';
import { saveFile } from './save-file.ts';
import { SecretField, useShown } from './secret-field.tsx';

const crypto = backupCrypto(deriveKey);
const FILE_TYPE = 'application/octet-stream';

interface Made {
  readonly name: string;
  readonly file: Bytes;
  readonly passphrase: string;
  /** The log that went in, as text, and how many entries a person counts in it. */
  readonly log: string;
  readonly entries: number;
}

/** `#/data/backup`. */
export function BackupPage(): JSX.Element {
  const [made, setMade] = useState<Made | null>(null);
  return made === null ? <BackupForm onMade={setMade} /> : <BackupMade made={made} />;
}

function BackupForm({ onMade }: { onMade: (made: Made) => void }): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const hintField = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [hint, setHint] = useState('');
  const [mistake, setMistake] = useMistake();
  const [working, setWorking] = useState(false);
  const [shown, showChoice] = useShown();

  const make = async (): Promise<void> => {
    const refused = passphraseProblem(passphrase, hint)?.message ?? null;
    const wrong = refused ?? (passphrase === again ? null : backupWords.differ);
    setMistake(wrong);
    if (wrong !== null) return;
    setWorking(true);
    try {
      const { events } = await state.store.read();
      const file = await sealBackup(events, passphrase, { hint, day, crypto });
      const name = `rhomboid-notebook-${day}.rhomboid`;
      saveFile(name, file, FILE_TYPE);
      await deviceOf(state.store)?.backup.remember(events, day);
      onMade({ name, file, passphrase, log: writeJsonLines(events), entries: countEntries(openNotebook(events)) });
    } finally {
      setWorking(false);
    }
  };

  return (
    <FormPage
      title={backupWords.title}
      lead={backupWords.lead}
      save={backupWords.make}
      onSave={make}
      mistake={mistake}
      trouble={null}
    >
      <div class="stack">
        <SecretField
          label={backupWords.passphrase}
          value={passphrase}
          onInput={setPassphrase}
          shown={shown}
          support={backupWords.passphraseHint}
          autocomplete="new-password"
        >
          <p role="status">{passphrase === '' ? '' : backupWords.strength[passphraseStrength(passphrase)]}</p>
        </SecretField>
        <SecretField
          label={backupWords.again}
          value={again}
          onInput={setAgain}
          shown={shown}
          autocomplete="new-password"
        />
        {showChoice}
        <p class="field">
          <label for={hintField}>{backupWords.hint}</label>
          <input
            id={hintField}
            value={hint}
            autocomplete="off"
            onInput={(event) => setHint(event.currentTarget.value)}
          />
          <span class="support">{backupWords.hintHint}</span>
        </p>
        <p>
          <b>{backupWords.warning}</b>
        </p>
        <p role="status">{working ? backupWords.working : ''}</p>
      </div>
    </FormPage>
  );
}

/** After the file is made: the drill. */
function BackupMade({ made }: { made: Made }): JSX.Element {
  const { router } = useApp();
  const [told, setTold] = useState('');
  const drill = async (): Promise<void> => {
    setTold(backupWords.trying);
    setTold(await tryBackup(made));
  };
  return (
    <PlainPage
      title={backupWords.madeTitle}
      bar={
        <Bar
          buttons={
            <button type="button" class="main" onClick={() => drill()}>
              {backupWords.try}
            </button>
          }
          lesser={
            <>
              <button type="button" class="lesser-link" onClick={() => saveFile(made.name, made.file, FILE_TYPE)}>
                {backupWords.saveAgain}
              </button>
              <button type="button" class="lesser-link" onClick={() => router.back({ page: 'notebook', path: 'data' })}>
                {backupWords.done}
              </button>
            </>
          }
        />
      }
    >
      <p>{backupWords.made(made.name, made.entries)}</p>
      <p>{backupWords.keep}</p>
      <p role="status">{told !== '' && <b>{told}</b>}</p>
      <p class="support">{backupWords.sure}</p>
    </PlainPage>
  );
}

/** Opens the file that was just made and compares it with the log, letter by letter. */
async function tryBackup({ file, passphrase, log, entries }: Made): Promise<string> {
  const opened = await openBackup(file, passphrase, crypto);
  if (!opened.ok) return backupWords.failsBecause(opened.problems[0]?.message ?? '');
  const same = opened.value.bad.length === 0 && writeJsonLines(opened.value.events) === log;
  return same ? backupWords.works(entries) : backupWords.fails;
}
