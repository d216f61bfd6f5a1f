// The figures in words, and the goals beside them.
import type { BrowserTimes, Measured, TaskTimes } from './browser.ts';
import { TASKS } from './browser.ts';
import { CONTENDERS, type ContenderName } from './page/contender.ts';
import type { PureTimes } from './pure.ts';

export interface Results {
  readonly entries: number;
  readonly events: number;
  readonly pure: PureTimes;
  readonly browser: BrowserTimes;
  /** Why something was left out; null where nothing was. */
  readonly note: string | null;
}

export interface Goal {
  readonly goal: string;
  readonly met: boolean;
}

/** Main-thread milliseconds. */
const OPEN_WITHIN = 300;
const ADD_WITHIN = 16;

const NAMES: Readonly<Record<ContenderName, string>> = {
  ours: 'ours',
  naive: 'our store, all folded anew each time (naive)',
  'dexie-events': 'Dexie with the same events, our fold',
  'dexie-rows': 'Dexie with a row an entry, asked each time',
};

/** The goals are held against the store and fold alone, and against the app with all that its pages do. */
export function goalsOf({ browser: { store, app } }: Results): Goal[] {
  return [...goalsFor('store and fold', store.ours!), ...goalsFor('the app, its page drawn', app)];
}

function goalsFor(what: string, times: TaskTimes): Goal[] {
  const within = (task: string, { main }: Measured, most: number): Goal => ({
    goal: `${what}: ${task} within ${most} ms of main-thread work (${ms(main)})`,
    met: main <= most,
  });
  return [
    within('opening', times.open, OPEN_WITHIN),
    {
      goal: `${what}: open ${OPEN_WITHIN} ms after it was asked for (${ms(times.open.wall)})`,
      met: times.open.wall <= OPEN_WITHIN,
    },
    within('the first entry of a visit', times['first add'], ADD_WITHIN),
    within('a later entry', times['later add'], ADD_WITHIN),
  ];
}

/** The report, line by line. */
export function reportLines({ entries, events, pure, browser, note }: Results, goals: readonly Goal[]): string[] {
  const { store, app, rounds } = browser;
  const raced = CONTENDERS.filter((name) => store[name] !== undefined);
  return [
    `Ten years, ${entries.toLocaleString('en')} entries, ${events.toLocaleString('en')} events`,
    '',
    'Node, pure part (medians)',
    ...Object.entries(pure.microseconds).map(([task, { median }]) => `  ${task.padEnd(46)} ${ms(median / 1000)}`),
    ...Object.entries(pure.naiveOverOurs).map(([task, ratio]) => `  naive over ours, ${task}: ${times(ratio)}`),
    '',
    `Chromium, store and fold, each in a page just loaded (medians of ${rounds} rounds)`,
    ...raced.flatMap((name) => [`  ${NAMES[name]}`, ...taskLines(store[name]!, name === 'ours' ? null : store.ours!)]),
    ...(note === null ? [] : [`  ${note}`]),
    '',
    'Chromium, the app with its pages: open Today, save a pain with a tap, all years of the notebook page',
    ...taskLines(app, null),
    '',
    'Main is the work of the main thread by its own clock, two frames and the asking included; wall is until it is done or drawn.',
    '',
    ...goals.map(({ goal, met }) => `${met ? 'met    ' : 'NOT MET'} ${goal}`),
  ];
}

function taskLines(own: TaskTimes, ours: TaskTimes | null): string[] {
  return TASKS.map((task) => {
    const { main, wall, longest } = own[task];
    const long = longest === null ? 'no long task' : `longest task ${ms(longest)}`;
    const ratio = ours === null ? '' : `; ${times(main / ours[task].main)} our main-thread work`;
    return `    ${task.padEnd(10)} main ${ms(main)}, wall ${ms(wall)}, ${long}${ratio}`;
  });
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en')} times`;
}

function ms(milliseconds: number): string {
  return milliseconds < 0.1 ? `${(1000 * milliseconds).toPrecision(3)} us` : `${milliseconds.toPrecision(3)} ms`;
}
