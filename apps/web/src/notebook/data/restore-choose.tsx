// First step of a restore: which file.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FileField } from '../../parts/file-field.tsx';
import { FormPage } from '../capture/form-page.tsx';
import { restoreWords } from '../words/data.ts';

export interface ChooseFileProps {
  readonly mistake: string | null;
  readonly onChosen: (file: File | null) => Promise<void>;
}

export function ChooseFile({ mistake, onChosen }: ChooseFileProps): JSX.Element {
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
      <FileField label={restoreWords.choose} hint={restoreWords.chooseHint} onChoose={setFile} />
    </FormPage>
  );
}
