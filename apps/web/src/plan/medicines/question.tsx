// Which medicine is meant: taken lately, typed, or chosen from the list.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Chips } from '../../notebook/capture/chips.tsx';
import { medicineName, recentMedicines } from '../../notebook/capture/medicines.ts';
import { useNotebook } from '../../notebook/context.ts';
import { common } from '../../notebook/words/common.ts';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import { medicineWords } from './words/medicines.ts';

export function Question({ asked, onAsk }: { asked: string; onAsk: (typed: string) => void }): JSX.Element {
  const { state, knowledge } = useNotebook();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const recent = recentMedicines(state);
  const byName = [...knowledge.medicines].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <form
      class="stack no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(typed.trim() === '');
        if (typed.trim() !== '') onAsk(typed.trim());
      }}
    >
      {recent.length > 0 && (
        <Chips
          legend={medicineWords.recent}
          name="recent-medicine"
          chips={recent.map(({ medicine }) => ({ id: medicine, text: medicineName(knowledge, medicine) }))}
          chosen={recent.some(({ medicine }) => medicine === asked) ? asked : null}
          onChoose={onAsk}
        />
      )}
      {missing && (
        <ErrorMessage id={`${id}-missing`} lead={common.error}>
          {medicineWords.missing}
        </ErrorMessage>
      )}
      <div class="field-row medicine-name">
        <p class="field">
          <label for={`${id}-name`}>{medicineWords.which}</label>
          <input
            id={`${id}-name`}
            type="text"
            maxLength={100}
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            value={typed}
            aria-describedby={`${id}-hint`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setMissing(false);
            }}
          />
        </p>
        <button type="submit" class="main">
          {medicineWords.ask}
        </button>
      </div>
      <p class="support" id={`${id}-hint`}>
        {medicineWords.whichHint}
      </p>
      <p class="field">
        <label for={`${id}-list`}>{medicineWords.list}</label>
        <select
          id={`${id}-list`}
          value={byName.some((medicine) => medicine.id === asked) ? asked : ''}
          onChange={(event) => event.currentTarget.value !== '' && onAsk(event.currentTarget.value)}
        >
          <option value="">{medicineWords.listNone}</option>
          {byName.map((medicine) => (
            <option key={medicine.id} value={medicine.id}>
              {medicine.name}
            </option>
          ))}
        </select>
      </p>
    </form>
  );
}
