// The three questions of the week, each from 0 to 10 and each optional.
import type { PegEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDraft, useLocalNow } from '../context.ts';
import { common } from '../words/common.ts';
import { pegWords } from '../words/function.ts';
import { FormPage } from './form-page.tsx';
import { told } from './pain-draft.ts';
import { PainKeysField } from './pain-keys-field.tsx';
import { useSave } from './save.ts';

const ITEMS = ['pain', 'enjoyment', 'activity'] as const;
type Scores = Readonly<Record<(typeof ITEMS)[number], number | null>>;

export function PegPage(): JSX.Element {
  const { day } = useLocalNow();
  return <PegForm entry={null} form={`peg ${day}`} start={() => ({ pain: null, enjoyment: null, activity: null })} />;
}

export function EditPeg({ entry, lesser }: { entry: PegEntry; lesser: JSX.Element }): JSX.Element {
  const { pain = null, enjoyment = null, activity = null } = entry;
  return (
    <PegForm entry={entry} form={`entry ${entry.id}`} start={() => ({ pain, enjoyment, activity })} lesser={lesser} />
  );
}

interface PegFormProps {
  readonly entry: PegEntry | null;
  readonly form: string;
  readonly start: () => Scores;
  readonly lesser?: JSX.Element;
}

function PegForm({ entry, form, start, lesser }: PegFormProps): JSX.Element {
  const now = useLocalNow();
  const [scores, setScores] = useDraft(form, start);
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const send = async (): Promise<void> => {
    const empty = ITEMS.every((item) => scores[item] === null);
    setMistake(empty ? pegWords.missing : null);
    if (empty) return;
    await save({
      form,
      make: (author) => [
        entry === null ? author.create('peg', told({ ...scores, ...now })) : author.change(entry, scores),
      ],
      say: pegWords.saved,
      to: { page: 'notebook', path: 'today' },
    });
  };
  return (
    <FormPage
      title={pegWords.title}
      lead={pegWords.lead}
      save={common.save}
      onSave={send}
      mistake={mistake}
      trouble={trouble}
      lesser={lesser}
    >
      {ITEMS.map((item) => (
        <PainKeysField
          key={item}
          title={pegWords.items[item]}
          name={`peg-${item}`}
          value={scores[item]}
          onChoose={(value) => setScores({ ...scores, [item]: value })}
          ends={pegWords.ends[item]}
        />
      ))}
      <p class="support">{pegWords.source}</p>
    </FormPage>
  );
}
