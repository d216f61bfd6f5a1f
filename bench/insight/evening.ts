// One evening more, end to end: what was written down goes into the notebook, and all of insight comes out.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { InsightWatch } from '@rhomboid/insight';
import type { Knowledge } from '@rhomboid/knowledge';
import { createAuthor, type NotebookEvent, openNotebook } from '@rhomboid/notebook';
import { type Diary, type Person, random } from '@rhomboid/statistics';
import { summary, type Timing } from '../lib/timing.ts';

/** Milliseconds of told days, with all entries of the evening taken at once. */
export interface Evenings {
  /** Days between two fits of the links, and days with a fit: one told day in seven. */
  readonly between: Timing;
  readonly fitted: Timing;
}

/** A Monday. */
const MONDAY = '2025-01-06';
/** Links are fitted on every so many told days, and told looks begin then. */
const FITTED_EVERY = 7;

/** Lives a diary to day `from` at once, and then evening by evening. Like all that is timed here, twice: once to warm up. */
export function eveningTimes({ diary }: Person, from: number): Evenings {
  const opened = openFolder();
  if (!opened.ok) throw new Error('the knowledge does not compile');
  live(diary, from, opened.value);
  return live(diary, from, opened.value);
}

function live(diary: Diary, from: number, knowledge: Knowledge): Evenings {
  const { own, days } = arrived(diary);
  const notebook = openNotebook([...own, ...days.slice(0, from).flat()]);
  const watch = new InsightWatch(knowledge);
  const first = addDays(MONDAY, diary.firstWeekday);
  watch.update(notebook, null, addDays(first, from - 1));
  const between: number[] = [];
  const fitted: number[] = [];
  let told = diary.pain.known.subarray(0, from).reduce((sum, known) => sum + known, 0);
  for (let day = from; day < diary.days; day++) {
    const isTold = diary.pain.known[day] === 1;
    told += Number(isTold);
    const start = performance.now();
    watch.update(notebook, notebook.take(days[day]!), addDays(first, day));
    const took = performance.now() - start;
    if (isTold) (told % FITTED_EVERY === 0 ? fitted : between).push(took);
  }
  return { between: summary(between), fitted: summary(fitted) };
}

/** The same as it comes to the worker that reads it: as copies. */
function arrived(diary: Diary): ReturnType<typeof written> {
  return structuredClone(written(diary));
}

/** What the person wrote: own factors first, then each evening's entries. */
function written({ days, firstWeekday, pain, factors }: Diary): {
  readonly own: readonly NotebookEvent[];
  readonly days: readonly (readonly NotebookEvent[])[];
} {
  const first = addDays(MONDAY, firstWeekday);
  let now = Date.parse(`${first}T20:00:00Z`);
  const author = createAuthor({ device: 'bench', now: () => now, random: random(1), zone: () => 0 }, null);
  const isYesNo = factors.map(({ values }) => values.every((value) => value === 0 || value === 1));
  const own = factors.map(({ lags }, k) =>
    author.create('own-factor', {
      name: `Factor ${k + 1}`,
      shape: isYesNo[k] ? 'yes-no' : 'amount',
      role: lags[0] === 0 ? 'exposure' : 'response',
    }),
  );
  return {
    own,
    days: Array.from({ length: days }, (_, at) => {
      const day = addDays(first, at);
      now += 86_400_000;
      return [
        ...(pain.known[at] === 1 ? [author.create('pain', { day, average: pain.values[at]! })] : []),
        ...factors.flatMap(({ values, known }, k) =>
          known[at] === 1
            ? author.create('factor', {
                day,
                factor: own[k]!.entry,
                value: isYesNo[k] ? values[at] === 1 : values[at]!,
              })
            : [],
        ),
      ];
    }),
  };
}
