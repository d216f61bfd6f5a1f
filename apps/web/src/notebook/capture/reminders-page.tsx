// Reminders without a server: times, quiet hours, and a file that the person's own calendar takes over.
import {
  isQuiet,
  type ReminderSettings,
  reminderCalendar,
  remindersEver,
  type SettingsEntry,
} from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { LineIcon } from '../../parts/icons.tsx';
import { ErrorMessage, PlainPage } from '../../parts/page-frame.tsx';
import { download } from '../../result/calendar.ts';
import { readClock } from '../../state/clock.ts';
import { settingsOf, useLocalNow, useNotebook } from '../context.ts';
import type { NotebookState } from '../notebook-state.ts';
import { common } from '../words/common.ts';
import { reminderWords } from '../words/reminders.ts';
import { canBadge } from './badge.ts';
import { useDue } from './due-now.ts';
import { TroubleMessage } from './form-page.tsx';
import { nextReminder } from './reminder-times.ts';
import { useSave } from './save.ts';
import { settingsEvent } from './settings-event.ts';

const TIME = /^\d{2}:\d{2}$/;

export function RemindersPage(): JSX.Element {
  const { state } = useNotebook();
  const now = useLocalNow();
  const settings = settingsOf(state);
  const due = useDue();
  const next = nextReminder(settings, now);
  return (
    <PlainPage title={reminderWords.title}>
      <p>{reminderWords.lead}</p>
      <Times settings={settings} />
      <Quiet settings={settings} />
      <section class="stack close">
        <p>
          <b>
            {next === null
              ? reminderWords.none
              : reminderWords.next(`${common.dayAsSaid(next.day, now.day, '')}, ${next.time}`)}
          </b>
        </p>
        {next !== null && (
          <p>
            <button
              type="button"
              class="main"
              onClick={() => download(reminderWords.file, calendarOf(state, settings ?? {}))}
            >
              <LineIcon name="calendar" />
              {reminderWords.download}
            </button>
          </p>
        )}
        <p class="support">{reminderWords.downloadLine}</p>
      </section>
      <Removal state={state} />
      <section class="stack close">
        <h2>{reminderWords.due}</h2>
        <p>{reminderWords.dueCount(due.length)}</p>
        <p class="support">{canBadge() ? reminderWords.badgeYes : reminderWords.badgeNo}</p>
      </section>
    </PlainPage>
  );
}

/** The file; it also cancels what earlier files may have held and this one does not. */
function calendarOf(state: NotebookState, settings: ReminderSettings): string {
  return reminderCalendar(settings, readClock(), reminderWords.calendar, given(state));
}

/** How many reminders a calendar may hold, those of this moment included, whether they are stored yet or not. */
function given(state: NotebookState): number {
  return Math.max(remindersEver(state.events()), settingsOf(state)?.reminders?.length ?? 0);
}

/** How reminders go that a calendar has taken over. */
function Removal({ state }: { state: NotebookState }): JSX.Element | null {
  if (given(state) === 0) return null;
  return (
    <section class="stack close">
      <h2>{reminderWords.remove}</h2>
      {reminderWords.removeLines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <button type="button" class="second" onClick={() => download(reminderWords.removeFile, calendarOf(state, {}))}>
          <LineIcon name="calendar" />
          {reminderWords.removeDownload}
        </button>
      </p>
      <h3>{reminderWords.removeByHand}</h3>
      <p>{reminderWords.removeByHandLine}</p>
      <ul class="stack close">
        {reminderWords.removeByHandSteps.map(({ where, how }) => (
          <li key={where}>
            <b>{where}</b> {how}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Times({ settings }: { settings: SettingsEntry | null }): JSX.Element {
  const { state } = useNotebook();
  const id = useId();
  const times = [...(settings?.reminders ?? [])].sort();
  const [time, setTime] = useState('20:00');
  const [wrong, setWrong] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const keep = (reminders: readonly string[]): Promise<boolean> =>
    save({ make: (author) => [settingsEvent(state, author, { reminders })], say: reminderWords.saved });
  const add = async (): Promise<void> => {
    const mistake = !TIME.test(time) ? reminderWords.badTime : times.includes(time) ? reminderWords.twice : null;
    setWrong(mistake);
    if (mistake === null) await keep([...times, time].sort());
  };
  return (
    <section class="stack close">
      <h2>{reminderWords.times}</h2>
      <ul class="stack close">
        {times.map((one) => (
          <li key={one} class="notice">
            <span>
              <b>{one}</b>
              {isQuiet(settings ?? {}, one) && <span class="support"> {reminderWords.inQuiet(one)}</span>}
            </span>
            <button type="button" class="lesser-link" onClick={() => keep(times.filter((other) => other !== one))}>
              {common.remove}
              <span class="unseen">: {one}</span>
            </button>
          </li>
        ))}
      </ul>
      {wrong !== null && (
        <ErrorMessage id={`${id}-wrong`} lead={common.error}>
          {wrong}
        </ErrorMessage>
      )}
      <TroubleMessage trouble={trouble} />
      <div class="field-row">
        <p class="field">
          <label for={id}>{reminderWords.addTime}</label>
          <input id={id} type="time" value={time} onChange={(event) => setTime(event.currentTarget.value)} />
        </p>
        <button type="button" class="second small" onClick={() => add()}>
          {reminderWords.addTime}
        </button>
      </div>
    </section>
  );
}

function Quiet({ settings }: { settings: SettingsEntry | null }): JSX.Element {
  const { state } = useNotebook();
  const id = useId();
  const { save, trouble } = useSave();
  const keep = (fields: { quietFrom?: string | null; quietUntil?: string | null }): Promise<boolean> =>
    save({ make: (author) => [settingsEvent(state, author, fields)], say: reminderWords.saved });
  return (
    <section class="stack close">
      <h2>{reminderWords.quiet}</h2>
      <p class="support">{reminderWords.quietLine}</p>
      <TroubleMessage trouble={trouble} />
      <div class="field-row">
        {(['quietFrom', 'quietUntil'] as const).map((field) => (
          <p key={field} class="field">
            <label for={`${id}-${field}`}>{field === 'quietFrom' ? reminderWords.from : reminderWords.until}</label>
            <input
              id={`${id}-${field}`}
              type="time"
              value={settings?.[field] ?? ''}
              onChange={({ currentTarget: { value } }) => keep({ [field]: value === '' ? null : value })}
            />
          </p>
        ))}
      </div>
    </section>
  );
}
