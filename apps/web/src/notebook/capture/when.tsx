// The day and time that an entry speaks of: today, yesterday or another day; the time may stay empty.
import { addDays, isDay } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type LocalNow, useLocalNow } from '../context.ts';
import { whenWords } from '../words/when.ts';
import { Chips } from './chips.tsx';

export interface When {
  readonly day: string;
  /** `HH:MM`; empty when only the day is told. */
  readonly time: string;
}

/** Now on today; on an earlier day only the day, for nobody knows what the time was. */
export function whenFor(day: string | undefined, now: LocalNow): When {
  return day === undefined || day === now.day || !isDay(day) || day > now.day ? { ...now } : { day, time: '' };
}

/** The fields of an entry written at `now` about this moment; null empties a field. */
export function whenFields(
  { day, time }: When,
  now: LocalNow,
): { day: string; time: string | null; late: true | null } {
  return { day, time: time === '' ? null : time, late: day < now.day ? true : null };
}

/** Whether the day is one that has been. */
export function isPast({ day }: When, now: LocalNow): boolean {
  return isDay(day) && day <= now.day;
}

export function WhenChoice({ when, onChange }: { when: When; onChange: (when: When) => void }): JSX.Element {
  const now = useLocalNow();
  const id = useId();
  const yesterday = addDays(now.day, -1);
  const [other, setOther] = useState(when.day !== now.day && when.day !== yesterday);
  const chosen = other ? 'other' : when.day === now.day ? 'today' : 'yesterday';
  const choose = (which: 'today' | 'yesterday' | 'other'): void => {
    setOther(which === 'other');
    if (which === 'today') onChange({ ...now });
    else onChange({ day: which === 'yesterday' ? yesterday : addDays(now.day, -2), time: '' });
  };
  return (
    <div class="stack close">
      <Chips
        legend={whenWords.legend}
        name={`${id}-day`}
        chips={[
          { id: 'today', text: whenWords.today },
          { id: 'yesterday', text: whenWords.yesterday },
          { id: 'other', text: whenWords.other },
        ]}
        chosen={chosen}
        onChoose={choose}
      />
      <div class="field-row">
        {other && (
          <p class="field">
            <label for={`${id}-date`}>{whenWords.dayLabel}</label>
            <input
              id={`${id}-date`}
              type="date"
              max={now.day}
              value={when.day}
              onChange={(event) => onChange({ ...when, day: event.currentTarget.value })}
            />
          </p>
        )}
        <p class="field">
          <label for={`${id}-time`}>{whenWords.timeLabel}</label>
          <input
            id={`${id}-time`}
            type="time"
            value={when.time}
            onChange={(event) => onChange({ ...when, time: event.currentTarget.value })}
          />
        </p>
      </div>
      {when.day < now.day && <p class="support">{whenWords.late}</p>}
    </div>
  );
}
