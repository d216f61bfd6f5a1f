// The person's own tests as they stand: schedule, what was kept, and what they say so far.
import { addDays, type Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { dayRecord, type ExperimentDayEntry, type ExperimentEntry, type Notebook } from '@rhomboid/notebook';
import { type ExperimentResult, isCompared } from '@rhomboid/statistics';
import { definitionOf } from './definition.ts';
import type { ExperimentState } from './experiment.ts';
import { type DrawnExperiment, draw, lastDayOf, resultOf } from './experiment-plan.ts';

/** All tests, the one that began last first. */
export function experimentsOf(notebook: Notebook, knowledge: Knowledge, today: Day): readonly ExperimentState[] {
  const done = doneByExperiment(notebook);
  return [...notebook.entries.values()]
    .filter((entry): entry is ExperimentEntry => entry.kind === 'experiment')
    .sort((a, b) => (a.start > b.start ? -1 : a.start < b.start ? 1 : a.id < b.id ? 1 : -1))
    .map((entry) => stateOf(entry, done.get(entry.id) ?? NOTHING_DONE, notebook, knowledge, today));
}

/** How a test ends now, for the host to write down: `settled`, `finished`, or null where it goes on or has ended. */
export function experimentEnding({ entry, verdict }: ExperimentState): 'settled' | 'finished' | null {
  if (entry.ended !== undefined) return null;
  if (verdict === 'helps' || verdict === 'harms') return 'settled';
  return verdict === 'too-small' || verdict === 'unsettled' ? 'finished' : null;
}

type DoneByDay = ReadonlyMap<Day, ExperimentDayEntry>;
const NOTHING_DONE: DoneByDay = new Map();

/** What was told of each day of each test; of several on one day what was written last. */
function doneByExperiment(notebook: Notebook): ReadonlyMap<string, DoneByDay> {
  const all = new Map<string, Map<Day, ExperimentDayEntry>>();
  for (const entry of notebook.entries.values()) {
    if (entry.kind !== 'experiment-day') continue;
    const days = all.get(entry.experiment) ?? new Map<Day, ExperimentDayEntry>();
    const before = days.get(entry.day);
    if (before === undefined || entry.id > before.id) days.set(entry.day, entry);
    all.set(entry.experiment, days);
  }
  return all;
}

function stateOf(
  entry: ExperimentEntry,
  doneByDay: DoneByDay,
  notebook: Notebook,
  knowledge: Knowledge,
  today: Day,
): ExperimentState {
  const drawn = draw(entry);
  const painOn = (day: Day): number => dayRecord(notebook, day).pain ?? Number.NaN;
  const result = resultOf(drawn, lastDayOf(drawn, today, painOn), painOn);
  const schedule = scheduleOf(drawn, doneByDay, painOn, today);
  const told = schedule.filter(({ done }) => done !== null);
  const now = schedule.find(({ day }) => day === today);
  const isOver = entry.ended !== undefined && entry.ended <= today;
  return {
    entry,
    name: definitionOf(entry.subject, knowledge, notebook)?.name ?? entry.withIt,
    lag: drawn.lag,
    end: drawn.end,
    today: now === undefined || isOver ? null : { arm: now.arm, compared: now.compared, done: now.done },
    schedule,
    daysWith: result.daysWith,
    daysWithout: result.daysWithout,
    kept: told.filter(({ done }) => done).length,
    told: told.length,
    verdict: verdictOf(entry, result),
    effect: result.verdict === 'too-early' ? null : { mean: result.effect, low: result.low, high: result.high },
    eValue: result.eValue,
  };
}

function scheduleOf(
  { entry, plan, arms, lag }: DrawnExperiment,
  doneByDay: DoneByDay,
  painOn: (day: Day) => number,
  today: Day,
): ExperimentState['schedule'] {
  return Array.from(arms, (arm, i) => {
    const day = addDays(entry.start, i);
    const painDay = addDays(day, lag);
    const pain = painDay > today ? Number.NaN : painOn(painDay);
    return {
      day,
      arm: arm === 1 ? 'with' : 'without',
      compared: isCompared(plan, i),
      done: doneByDay.get(day)?.done ?? null,
      pain: Number.isNaN(pain) ? null : pain,
    };
  });
}

function verdictOf({ ended, ending }: ExperimentEntry, { verdict }: ExperimentResult): ExperimentState['verdict'] {
  if (ending === 'unsafe') return 'unsafe';
  if (ended === undefined || verdict === 'helps' || verdict === 'harms') return verdict;
  if (ending === 'stopped') return 'stopped';
  // Over before its days were: what was open stays unsettled.
  return verdict === 'open' || verdict === 'too-early' ? 'unsettled' : verdict;
}
