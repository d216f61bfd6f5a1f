// The days that a view shows, folded once for each state of the notebook.
import { addDays, type Day } from '@rhomboid/ground';
import { type DayRecord, daysBetweenIn, type Notebook, withOnePain } from '@rhomboid/notebook';
import { useMemo } from 'preact/hooks';
import { settingsOf, useLocalNow, useNotebook } from '../context.ts';
import { chosenAmong, useViewChoice } from './view-choice.ts';

export const PERIODS = ['14', '28', 'all'] as const;
export type Period = (typeof PERIODS)[number];

export interface Days {
  readonly notebook: Notebook;
  /** The notebook with the pains that are looked at. */
  readonly seen: Pick<Notebook, 'onDay'>;
  readonly today: Day;
  /** Every day from the first written one until today, gaps included; empty where nothing was written. */
  readonly all: readonly DayRecord[];
  /** Numbers are not shown. */
  readonly hide: boolean;
}

/** Which of several pains is looked at: all together, the one without a name, or the id of a name. */
export type WhichPain = 'all' | 'main' | (string & {});

/** The days of the notebook as it stands. */
export function useDays(which: WhichPain = 'all'): Days {
  const { state } = useNotebook();
  const { day: today } = useLocalNow();
  const { notebook, version } = state;
  const seen = useMemo(
    () => (which === 'all' ? notebook : withOnePain(notebook, which === 'main' ? null : which)),
    [notebook, which],
  );
  // The notebook changes in place; its version tells.
  const all = useMemo(() => loggedDays(notebook, seen, today), [notebook, seen, version, today]);
  return { notebook, seen, today, all, hide: settingsOf(state)?.hideScores === true };
}

function loggedDays({ span }: Notebook, seen: Days['seen'], today: Day): readonly DayRecord[] {
  if (span === null || span.first > today) return [];
  const days = daysBetweenIn(seen, span.first, today);
  const first = days.findIndex(({ logged }) => logged);
  return first < 0 ? [] : days.slice(first);
}

/** The days of a period that ends today; a notebook younger than the period gives those it has. */
export function daysOf(all: readonly DayRecord[], period: Period): readonly DayRecord[] {
  return period === 'all' ? all : all.slice(-Number(period));
}

/** First and last day of a period, whether or not the notebook reaches that far back. */
export function spanOf(
  all: readonly DayRecord[],
  today: Day,
  period: Period,
): { readonly from: Day; readonly to: Day } {
  const from = period === 'all' ? (all[0]?.day ?? today) : addDays(today, 1 - Number(period));
  return { from, to: today };
}

/** The period that this person looks at, on all views. */
export function usePeriod(): [Period, (period: Period) => void] {
  return useViewChoice('period', chosenAmong(PERIODS), '28');
}
