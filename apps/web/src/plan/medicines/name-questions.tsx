// A name that is not known, and a number without a unit: both are asked about, never guessed.
import type { Knowledge } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { meantName, numberIn, withUnit } from './typed-name.ts';
import { medicineWords } from './words/medicines.ts';

export interface MeantNameProps {
  readonly typed: string;
  readonly knowledge: Knowledge;
  readonly onAsk: (typed: string) => void;
}

export function MeantName({ typed, knowledge, onAsk }: MeantNameProps): JSX.Element | null {
  const name = meantName(knowledge, typed);
  if (name === null) return null;
  return (
    <p class="button-row">
      <button type="button" class="second" onClick={() => onAsk(name)}>
        {medicineWords.didYouMean(name)}
      </button>
    </p>
  );
}

export function UnitQuestion({ typed, onAsk }: { typed: string; onAsk: (typed: string) => void }): JSX.Element | null {
  const number = numberIn(typed);
  if (number === null) return null;
  return (
    <fieldset class="group stack close">
      <legend class="group-title">{medicineWords.unit}</legend>
      <div class="button-row">
        {(['mg', 'tablet', 'ml'] as const).map((unit) => (
          <button key={unit} type="button" class="second small" onClick={() => onAsk(withUnit(typed, unit))}>
            {medicineWords.units[unit](number)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
