// How the pain has changed since the beginning, on seven steps.
import type { ChangeEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Choice } from '../../parts/choices.tsx';
import { useDraft, useLocalNow } from '../context.ts';
import { common } from '../words/common.ts';
import { changeWords } from '../words/function.ts';
import { FormPage } from './form-page.tsx';
import { useSave } from './save.ts';

export function ChangePage(): JSX.Element {
  const { day } = useLocalNow();
  return <ChangeForm entry={null} form={`change ${day}`} />;
}

export function EditChange({ entry, lesser }: { entry: ChangeEntry; lesser: JSX.Element }): JSX.Element {
  return <ChangeForm entry={entry} form={`entry ${entry.id}`} lesser={lesser} />;
}

interface ChangeFormProps {
  readonly entry: ChangeEntry | null;
  readonly form: string;
  readonly lesser?: JSX.Element;
}

function ChangeForm({ entry, form, lesser }: ChangeFormProps): JSX.Element {
  const now = useLocalNow();
  const [change, setChange] = useDraft<number | null>(form, () => entry?.change ?? null);
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const send = async (): Promise<void> => {
    setMistake(change === null ? changeWords.missing : null);
    if (change === null) return;
    await save({
      form,
      make: (author) => [
        entry === null ? author.create('change', { change, ...now }) : author.change(entry, { change }),
      ],
      say: changeWords.saved,
      to: { page: 'notebook', path: 'today' },
    });
  };
  return (
    <FormPage
      title={changeWords.title}
      lead={changeWords.ask}
      save={common.save}
      onSave={send}
      mistake={mistake}
      trouble={trouble}
      lesser={lesser}
    >
      <fieldset class="choices">
        <legend class="unseen">{changeWords.ask}</legend>
        {changeWords.steps.map((step, at) => (
          <Choice key={step} type="radio" name="change" checked={change === at + 1} onChoose={() => setChange(at + 1)}>
            {step}
          </Choice>
        ))}
      </fieldset>
    </FormPage>
  );
}
