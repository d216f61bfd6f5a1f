// The pure part, in Node: folding the log, folding in one entry, and deriving days, trend and episodes.
import { isDeepStrictEqual } from 'node:util';
import { random } from '@rhomboid/ground';
import {
  createAuthor,
  dayRecord,
  daysBetweenIn,
  episodes,
  flares,
  type NotebookEvent,
  openNotebook,
  trend,
} from '@rhomboid/notebook';
import { type Timing, time } from '../lib/timing.ts';
import { naiveFold } from './naive-fold.ts';

/** Medians in microseconds. */
export interface PureTimes {
  readonly microseconds: Readonly<Record<PureTask, Timing>>;
  /** How many times as long the naive fold takes, for all events and for one entry more. */
  readonly naiveOverOurs: { readonly 'the whole log': number; readonly 'one entry more': number };
}

type PureTask =
  | 'fold the whole log'
  | 'naive: fold the whole log'
  | 'fold in one entry, and its day'
  | 'naive: fold all with one entry more'
  | 'days, trend, episodes and flares of all years';

/** Times the log. Throws where the naive fold comes to other entries: it would be timed at other work. */
export function pureTimes(log: readonly NotebookEvent[]): PureTimes {
  const notebook = openNotebook(log);
  const { first, last } = notebook.span!;
  for (const [day, entries] of naiveFold(log)) {
    if (!isDeepStrictEqual(entries, notebook.onDay(day))) throw new Error(`The naive fold differs on ${day}.`);
  }
  const all = daysBetweenIn(notebook, first, last).map(({ day }) => day);
  const start = Date.parse(`${last}T00:00:00Z`);
  let made = 0;
  const author = createAuthor(
    { device: 'bench', now: () => start + made, random: random(1), zone: () => 0 },
    notebook.latest,
  );
  // Spread over the years, so that no day grows beyond what people write.
  const nextEntry = (): NotebookEvent => author.create('pain', { day: all[(7 * ++made) % all.length]!, now: 4 });
  const whole = time(() => openNotebook(log).entries.size);
  const naiveWhole = time(() => naiveFold(log).size);
  const naiveOne = time(() => naiveFold([...log, nextEntry()]).size);
  const derive = time(() => {
    // Lists of their own, for a day that was worked out before is remembered with its list.
    const days = daysBetweenIn({ onDay: (day) => [...notebook.onDay(day)] }, first, last);
    return trend(days).length + episodes(days).length + flares(days).length;
  });
  // Last, because it makes the notebook grow.
  const one = time(() => {
    const event = nextEntry();
    notebook.take([event]);
    return dayRecord(notebook, event.set.day as string).entries.length;
  });
  return {
    microseconds: {
      'fold the whole log': whole,
      'naive: fold the whole log': naiveWhole,
      'fold in one entry, and its day': one,
      'naive: fold all with one entry more': naiveOne,
      'days, trend, episodes and flares of all years': derive,
    },
    naiveOverOurs: {
      'the whole log': naiveWhole.median / whole.median,
      'one entry more': naiveOne.median / one.median,
    },
  };
}
