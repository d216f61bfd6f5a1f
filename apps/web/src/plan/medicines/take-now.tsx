// Writing down that it is taken now. Offered where no rule forbids it; otherwise only the way to note what was taken already.
import type { Knowledge } from '@rhomboid/knowledge';
import type { MedicineCheck } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Chips } from '../../notebook/capture/chips.tsx';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useOnce } from '../../notebook/capture/once.ts';
import { type Saving, useSave } from '../../notebook/capture/save.ts';
import { useLocalNow } from '../../notebook/context.ts';
import { amountWords } from './time-words.ts';
import { medicineWords } from './words/medicines.ts';

export interface TakeNowProps {
  readonly check: MedicineCheck;
  readonly knowledge: Knowledge;
  /** Written down: the verdict is another one now, and the button may have gone. */
  readonly onTaken: () => void;
}

export function TakeNow({ check, knowledge, onTaken }: TakeNowProps): JSX.Element {
  const now = useLocalNow();
  const { save, trouble } = useSave();
  const take = useOnce(async (saving: Saving) => {
    if (await save(saving)) onTaken();
  });
  const amounts = amountsOf(check, knowledge);
  const [chosen, setChosen] = useState<number | null>(null);
  const amount = chosen !== null && amounts.includes(chosen) ? chosen : (amounts[0] ?? null);
  const { dose, medicine } = check;
  if (medicine === null || check.action === 'BLOCK' || check.action === 'ASK')
    return (
      <p class="no-print">
        <a class="lesser-link" href="#/notebook/medicine">
          {medicineWords.already}
        </a>
      </p>
    );
  const what = amount === null || dose === null ? medicine.name : `${medicine.name}, ${amountWords(amount, dose.unit)}`;
  const send = (): void =>
    void take({
      make: (author) => [
        author.create('medicine', {
          ...now,
          medicine: medicine.id,
          ...(amount === null || dose === null ? {} : { dose: amount, unit: dose.unit }),
        }),
      ],
      say: medicineWords.taken(what),
    });
  return (
    <section class="stack close no-print">
      <TroubleMessage trouble={trouble} />
      {dose !== null && amounts.length > 1 && (
        <Chips
          legend={medicineWords.howMuch}
          name="take-amount"
          chips={amounts.map((one) => ({ id: String(one), text: amountWords(one, dose.unit) }))}
          chosen={amount === null ? null : String(amount)}
          onChoose={(id) => setChosen(Number(id))}
        />
      )}
      <p class="button-row">
        <button type="button" class="second" onClick={send}>
          {medicineWords.take}
          {amount !== null && dose !== null && `: ${amountWords(amount, dose.unit)}`}
        </button>
        <a class="lesser-link" href="#/notebook/medicine">
          {medicineWords.already}
        </a>
      </p>
    </section>
  );
}

/** The usual amounts within what may be taken now, the smallest first. */
function amountsOf({ dose, medicine }: MedicineCheck, knowledge: Knowledge): readonly number[] {
  if (dose === null) return [];
  const usual = knowledge.medicines.find(({ id }) => id === medicine?.id)?.usual ?? [];
  const within = usual.filter((amount) => amount >= dose.least && amount <= dose.most);
  return [...new Set([...within, ...(within.length === 0 ? [dose.least, dose.most] : [])])].sort((a, b) => a - b);
}
