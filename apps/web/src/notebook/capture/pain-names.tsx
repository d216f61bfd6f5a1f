// Several pains, each by its name, so that each has its own course.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LineIcon } from '../../parts/icons.tsx';
import { entriesOf, useNotebook } from '../context.ts';
import { painWords } from '../words/pain.ts';
import { Chips } from './chips.tsx';
import { NameField } from './name-field.tsx';
import { useSave } from './save.ts';

const MAIN = 'main';

export function PainNames({
  pain,
  onChoose,
}: {
  pain: string | null;
  onChoose: (pain: string | null) => void;
}): JSX.Element {
  const { state } = useNotebook();
  const names = entriesOf(state, 'pain-name').filter(({ id, archived }) => archived !== true || id === pain);
  return (
    <div class="stack close">
      {names.length > 0 && (
        <Chips
          legend={painWords.which}
          name="pain"
          chips={[{ id: MAIN, text: painWords.main }, ...names.map(({ id, name }) => ({ id, text: name }))]}
          chosen={pain ?? MAIN}
          onChoose={(id) => onChoose(id === MAIN ? null : id)}
        />
      )}
      <AddPain onAdded={onChoose} />
    </div>
  );
}

function AddPain({ onAdded }: { onAdded: (id: string) => void }): JSX.Element {
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const { save, trouble } = useSave();
  const add = async (): Promise<void> => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    let made = '';
    const saved = await save({
      make: (author) => {
        const event = author.create('pain-name', { name: name.trim() });
        made = event.entry;
        return [event];
      },
      say: null,
    });
    if (!saved) return;
    setName('');
    onAdded(made);
  };
  return (
    <details class="reason">
      <summary>
        {painWords.another}
        <LineIcon name="down" />
      </summary>
      <div class="inside stack close">
        <p>{painWords.anotherHint}</p>
        <NameField
          label={painWords.nameLabel}
          value={name}
          onInput={setName}
          missing={missing ? painWords.nameMissing : null}
          trouble={trouble}
        />
        <button type="button" class="second small" onClick={() => add()}>
          {painWords.addName}
        </button>
      </div>
    </details>
  );
}
