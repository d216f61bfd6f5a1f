// The first day of a test: today, tomorrow, or another day soon.
import { addDays, type Day } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Chips } from '../../notebook/capture/chips.tsx';
import { experimentWords } from '../words/experiment.ts';

const { design: words } = experimentWords;

export interface StartDayProps {
  readonly start: string;
  readonly today: Day;
  readonly latest: Day;
  readonly onChange: (start: string) => void;
}

export function StartDay({ start, today, latest, onChange }: StartDayProps): JSX.Element {
  const id = useId();
  const tomorrow = addDays(today, 1);
  const [other, setOther] = useState(start !== today && start !== tomorrow);
  const choose = (which: 'today' | 'tomorrow' | 'other'): void => {
    setOther(which === 'other');
    onChange(which === 'today' ? today : which === 'tomorrow' ? tomorrow : addDays(today, 2));
  };
  return (
    <div class="stack close">
      <Chips
        legend={words.start}
        name={`${id}-start`}
        chips={[
          { id: 'today', text: words.today },
          { id: 'tomorrow', text: words.tomorrow },
          { id: 'other', text: words.other },
        ]}
        chosen={other ? 'other' : start === today ? 'today' : 'tomorrow'}
        onChoose={choose}
      />
      {other && (
        <p class="field">
          <label for={`${id}-date`}>{words.startLabel}</label>
          <input
            id={`${id}-date`}
            type="date"
            min={today}
            max={latest}
            value={start}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </p>
      )}
    </div>
  );
}
