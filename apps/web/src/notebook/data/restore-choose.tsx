// First step of a restore: which file.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FormPage } from '../capture/form-page.tsx';
import { restoreWords } from '../words/data.ts';

export interface ChooseFileProps {
  readonly mistake: string | null;
  readonly onChosen: (file: File | null) => Promise<void>;
}

export function ChooseFile({ mistake, onChosen }: ChooseFileProps): JSX.Element {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  return (
    <FormPage
      title={restoreWords.title}
      lead={restoreWords.lead}
      save={restoreWords.open}
      onSave={() => onChosen(file)}
      mistake={mistake}
      trouble={null}
      lesser={
        <a class="lesser-link" href="#/notebook/import">
          {restoreWords.other}
        </a>
      }
    >
      <p class="field">
        <label for={id}>{restoreWords.choose}</label>
        <input id={id} type="file" onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)} />
        <span class="support">{restoreWords.chooseHint}</span>
      </p>
    </FormPage>
  );
}
