// How a person tracks: what, with or without numbers, or not at all for a while.
import { addDays, isDay } from '@rhomboid/ground';
import { isPaused } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Choice } from '../../parts/choices.tsx';
import { ErrorMessage, PlainPage } from '../../parts/page-frame.tsx';
import { settingsOf, useLocalNow, useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { settingsWords } from '../words/settings.ts';
import { Chips } from './chips.tsx';
import { FactorChoice } from './factor-choice.tsx';
import { TroubleMessage } from './form-page.tsx';
import { useSave } from './save.ts';
import { pauseEnd, settingsEvent } from './settings-event.ts';

export function SettingsPage(): JSX.Element {
  const { state } = useNotebook();
  const settings = settingsOf(state);
  const { save, trouble } = useSave();
  const hide = settings?.hideScores === true;
  return (
    <PlainPage title={settingsWords.title}>
      <TroubleMessage trouble={trouble} />
      <div class="choices">
        <Choice
          type="checkbox"
          name="hide-scores"
          checked={hide}
          support={settingsWords.hideLine}
          onChoose={() =>
            save({ make: (author) => [settingsEvent(state, author, { hideScores: hide ? null : true })], say: null })
          }
        >
          {settingsWords.hide}
        </Choice>
      </div>
      <Pause />
      <Chips
        legend={settingsWords.hand}
        name="hand"
        chips={[
          { id: 'left', text: settingsWords.left },
          { id: 'right', text: settingsWords.right },
        ]}
        chosen={settings?.hand ?? 'right'}
        onChoose={(hand) => save({ make: (author) => [settingsEvent(state, author, { hand })], say: null })}
      />
      <section class="stack close">
        <h2>{settingsWords.factors}</h2>
        <FactorChoice />
      </section>
    </PlainPage>
  );
}

function Pause(): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const id = useId();
  const settings = settingsOf(state);
  const [open, setOpen] = useState(true);
  const [until, setUntil] = useState(addDays(day, 14));
  const [wrong, setWrong] = useState(false);
  const { save, trouble } = useSave();
  const paused = isPaused(settings, day);
  const start = async (): Promise<void> => {
    const bad = !open && (!isDay(until) || until < day);
    setWrong(bad);
    if (bad) return;
    await save({
      make: (author) => [settingsEvent(state, author, { pauseFrom: day, pauseUntil: open ? null : until })],
      say: settingsWords.saved,
    });
  };
  return (
    <section class="stack close">
      <h2>{settingsWords.pause}</h2>
      <p>{settingsWords.pauseLine}</p>
      <TroubleMessage trouble={trouble} />
      {paused ? (
        <>
          <p>
            {settingsWords.pausedSince(
              common.shortDay(settings?.pauseFrom ?? day),
              settings?.pauseUntil === undefined ? null : common.shortDay(settings.pauseUntil),
            )}
          </p>
          <p>
            <button
              type="button"
              class="second"
              onClick={() => save({ make: (author) => [pauseEnd(state, author, day)], say: settingsWords.saved })}
            >
              {settingsWords.pauseEnd}
            </button>
          </p>
        </>
      ) : (
        <>
          <Chips
            legend={settingsWords.pauseUntil}
            name={`${id}-until`}
            chips={[
              { id: 'open', text: settingsWords.pauseOpen },
              { id: 'day', text: settingsWords.pauseDay },
            ]}
            chosen={open ? 'open' : 'day'}
            onChoose={(which) => setOpen(which === 'open')}
          />
          {wrong && (
            <ErrorMessage id={`${id}-wrong`} lead={common.error}>
              {settingsWords.badUntil}
            </ErrorMessage>
          )}
          {!open && (
            <p class="field">
              <label for={`${id}-day`}>{settingsWords.pauseLast}</label>
              <input
                id={`${id}-day`}
                type="date"
                min={day}
                value={until}
                onChange={(event) => setUntil(event.currentTarget.value)}
              />
            </p>
          )}
          <p>
            <button type="button" class="second" onClick={() => start()}>
              {settingsWords.pauseStart}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
