// When the coach reminds: its rhythm, the working day, and quiet times within it.
import type { BreakRules } from '@rhomboid/knowledge';
import type { CoachSettings } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { amountOf } from '../../notebook/capture/amount.ts';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { common } from '../../notebook/words/common.ts';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import { planEvents } from '../state/plan-event.ts';
import { NotesChoice } from './notes-choice.tsx';
import { clockOf, fieldsOf, minuteOf } from './times.ts';
import { coachWords } from './words/coach.ts';

interface Filled {
  readonly on: boolean;
  readonly every: string;
  readonly from: string;
  readonly until: string;
  readonly quiet: readonly { readonly from: string; readonly until: string }[];
}

const LUNCH = { from: '12:00', until: '13:00' };

export function ReminderSettings({ settings, rules }: { settings: CoachSettings; rules: BreakRules }): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const id = useId();
  const [filled, setFilled] = useState<Filled>(() => filledFrom(settings));
  const [mistake, setMistake] = useState<string | null>(null);
  const words = coachWords.settings;
  const add = useRef<HTMLButtonElement>(null);
  const set = (change: Partial<Filled>): void => {
    setFilled({ ...filled, ...change });
    setMistake(null);
  };
  const setQuiet = (at: number, change: Partial<Filled['quiet'][number]>): void =>
    set({ quiet: filled.quiet.map((hours, index) => (index === at ? { ...hours, ...change } : hours)) });
  const send = (): void => {
    const read = readSettings(filled, rules);
    setMistake(typeof read === 'string' ? read : null);
    if (typeof read !== 'string')
      void save({ make: (author) => planEvents(state, author, fieldsOf(read), day), say: words.saved });
  };
  return (
    <form
      class="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{words.title}</h2>
      {mistake !== null && (
        <ErrorMessage id={`${id}-mistake`} lead={common.error}>
          {mistake}
        </ErrorMessage>
      )}
      <TroubleMessage trouble={trouble} />
      <label class="choice">
        <input type="checkbox" checked={filled.on} onChange={(event) => set({ on: event.currentTarget.checked })} />
        {words.on}
      </label>
      <div class="field-row">
        <p class="field">
          <label for={`${id}-every`}>{words.every}</label>
          <input
            id={`${id}-every`}
            class="short"
            type="text"
            inputMode="numeric"
            value={filled.every}
            onInput={(event) => set({ every: event.currentTarget.value })}
          />
        </p>
        <TimeField label={words.from} value={filled.from} onChange={(from) => set({ from })} />
        <TimeField label={words.until} value={filled.until} onChange={(until) => set({ until })} />
      </div>
      <fieldset class="group stack close">
        <legend class="group-title">{words.quiet}</legend>
        <p class="support">{words.quietHint}</p>
        {filled.quiet.map((hours, at) => (
          <div class="field-row" key={at}>
            <TimeField label={words.from} value={hours.from} onChange={(from) => setQuiet(at, { from })} />
            <TimeField label={words.until} value={hours.until} onChange={(until) => setQuiet(at, { until })} />
            <button
              type="button"
              class="second small"
              aria-label={words.quietRemove(hours.from, hours.until)}
              onClick={() => {
                set({ quiet: filled.quiet.filter((_, index) => index !== at) });
                add.current?.focus();
              }}
            >
              {common.remove}
            </button>
          </div>
        ))}
        <p>
          <button type="button" class="lesser-link" ref={add} onClick={() => set({ quiet: [...filled.quiet, LUNCH] })}>
            {words.quietAdd}
          </button>
        </p>
      </fieldset>
      <NotesChoice />
      <p class="support">
        {words.honest} {words.most(rules.mostADay)}
      </p>
      <p class="button-row">
        <button type="submit" class="main">
          {words.save}
        </button>
      </p>
    </form>
  );
}

function TimeField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input id={id} type="time" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </p>
  );
}

function filledFrom({ on, everyMinutes, from, until, quiet }: CoachSettings): Filled {
  return {
    on,
    every: String(everyMinutes),
    from: clockOf(from),
    until: clockOf(until),
    quiet: quiet.map((hours) => ({ from: clockOf(hours.from), until: clockOf(hours.until) })),
  };
}

/** The settings, or what is wrong with them. */
function readSettings(filled: Filled, { settable }: BreakRules): CoachSettings | string {
  const words = coachWords.settings;
  const every = amountOf(filled.every);
  if (every === null || !Number.isInteger(every) || every < settable.from || every > settable.to)
    return words.badEvery(settable.from, settable.to);
  const [from, until] = [minuteOf(filled.from), minuteOf(filled.until)];
  if (from === null || until === null || from >= until) return words.badDay;
  const quiet: { from: number; until: number }[] = [];
  for (const hours of filled.quiet) {
    const [begin, end] = [minuteOf(hours.from), minuteOf(hours.until)];
    if (begin === null || end === null || begin >= end) return words.badQuiet;
    quiet.push({ from: begin, until: end });
  }
  return { on: filled.on, everyMinutes: every, from, until, quiet };
}
