// Suggests to track less when there is nothing more to learn, and shows a break while it lasts.
import { addDays } from '@rhomboid/ground';
import { brake } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { settingsOf, useLocalNow, useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { brakeWords, todayWords } from '../words/today.ts';
import { TroubleMessage } from './form-page.tsx';
import { useSave } from './save.ts';
import { pauseEnd, settingsEvent } from './settings-event.ts';

/** Days of the break that "once a week" means: the notebook asks again after it. */
const WEEK = 7;

export function BrakeCard(): JSX.Element | null {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const [kept, setKept] = useState(false);
  const { save, trouble } = useSave();
  const { suggestion } = brake(state.notebook, day);
  if (suggestion === 'none' || kept) return null;
  const pause = (): Promise<boolean> =>
    save({
      make: (author) => [
        settingsEvent(state, author, {
          pauseFrom: day,
          pauseUntil: suggestion === 'weekly' ? addDays(day, WEEK - 1) : null,
        }),
      ],
      say: null,
    });
  return (
    <section class="panel stack close">
      <h2>{brakeWords.title}</h2>
      <p>{brakeWords[suggestion]}</p>
      <TroubleMessage trouble={trouble} />
      <p class="button-row">
        {suggestion !== 'lighter' && (
          <button type="button" class="second small" onClick={() => pause()}>
            {brakeWords.pause}
          </button>
        )}
        <button type="button" class="lesser-link" onClick={() => setKept(true)}>
          {brakeWords.keep}
        </button>
      </p>
    </section>
  );
}

/** A break that is on, and the way back. */
export function PauseCard(): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const until = settingsOf(state)?.pauseUntil;
  return (
    <section class="panel stack close">
      <p>{todayWords.paused(until === undefined ? null : common.shortDay(until))}</p>
      <TroubleMessage trouble={trouble} />
      <p>
        <button
          type="button"
          class="second small"
          onClick={() => save({ make: (author) => [pauseEnd(state, author, day)], say: null })}
        >
          {todayWords.resume}
        </button>
      </p>
    </section>
  );
}
