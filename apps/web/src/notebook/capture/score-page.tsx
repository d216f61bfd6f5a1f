// One number for one activity, changed later.
import type { FunctionEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useDraft, useLocalNow, useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { functionWords } from '../words/function.ts';
import { entryLine } from './entry-line.ts';
import { FormPage } from './form-page.tsx';
import { PainKeysField } from './pain-keys-field.tsx';
import { useSave } from './save.ts';

export function EditScore({ entry, lesser }: { entry: FunctionEntry; lesser: JSX.Element }): JSX.Element {
  const { state, knowledge } = useNotebook();
  const { day } = useLocalNow();
  const form = `entry ${entry.id}`;
  const [score, setScore] = useDraft<number | null>(form, () => entry.score);
  const { save, trouble } = useSave();
  const { title } = entryLine(entry, { state, knowledge, hide: true });
  const send = async (): Promise<void> => {
    if (score === null) return;
    await save({
      form,
      make: (author) => [author.change(entry, { score })],
      say: functionWords.saved,
      to: { page: 'notebook', path: entry.day === day ? 'today' : `notebook/day/${entry.day}` },
    });
  };
  return (
    <FormPage
      title={functionWords.titleOf(common.shortDay(entry.day))}
      save={common.save}
      onSave={send}
      mistake={score === null ? functionWords.missing : null}
      trouble={trouble}
      lesser={lesser}
    >
      <PainKeysField
        title={title}
        name="score"
        value={score}
        onChoose={setScore}
        ends={[functionWords.low, functionWords.high]}
      />
    </FormPage>
  );
}
