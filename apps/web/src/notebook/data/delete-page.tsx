// Deletes the whole notebook. A word has to be typed, and a backup is offered first.
import { StoreError } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PlainPage } from '../../parts/page-frame.tsx';
import { FormPage } from '../capture/form-page.tsx';
import { useNotebook } from '../context.ts';
import { deleteWords } from '../words/data.ts';
import { useDeviceFacts } from './device-facts.ts';
import { forgetTraces } from './forget-traces.ts';
import { useMistake } from './mistake.ts';
import { WordField } from './word-field.tsx';

/** `#/data/delete`. */
export function DeletePage(): JSX.Element {
  const { state, drafts } = useNotebook();
  const { facts } = useDeviceFacts();
  const [word, setWord] = useState('');
  const [mistake, setMistake] = useMistake();
  const [deleted, setDeleted] = useState(false);
  const remove = async (): Promise<void> => {
    const sure = deleteWords.isTyped(word);
    setMistake(sure ? null : deleteWords.mistyped);
    if (!sure) return;
    try {
      await state.store.wipe();
      drafts.clear();
      forgetTraces();
      await state.reload();
      setDeleted(true);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setMistake(deleteWords.failed);
    }
  };
  if (deleted)
    return (
      <PlainPage title={deleteWords.done}>
        <p>{deleteWords.checks}</p>
        <p>
          <a class="lesser-link" href="#/today">
            {deleteWords.today}
          </a>
        </p>
      </PlainPage>
    );
  return (
    <FormPage
      title={deleteWords.title}
      lead={deleteWords.lead(facts?.entries ?? 0)}
      save={deleteWords.delete}
      onSave={remove}
      mistake={mistake}
      trouble={null}
    >
      <div class="stack">
        <p>
          <a class="second" href="#/data/backup">
            {deleteWords.backupFirst}
          </a>
        </p>
        <WordField value={word} onInput={setWord} />
        <p class="support">{deleteWords.checks}</p>
      </div>
    </FormPage>
  );
}
