// A brake on over-tracking. Watching pain closely can make it louder, and people who log more report more pain; that is an
// association, not a proof (the survey of peers, S40 and S44). So: when there is nothing more to learn, suggest less; never in a flare or
// near a danger sign. Every threshold here is an estimate, with its reason beside it.
import { addDays, type Day } from '@rhomboid/ground';
import type { Entry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';
import { type DayRecord, daysBetweenIn } from './days.ts';
import { currentFlare } from './flares.ts';
import { mean, spread } from './mean.ts';
import { trendAlarms } from './outcome.ts';
import { isPaused, settingsOf } from './pause.ts';
import { isPainFree, MONTH_WITHOUT_PAIN, toldDays } from './told-days.ts';

/** How lightly to write from now on, and why. */
export interface Brake {
  /** `lighter`: once a day, few factors. `weekly`: once a week is enough. `pause-ok`: nothing is lost by stopping for now. */
  readonly suggestion: 'none' | 'lighter' | 'weekly' | 'pause-ok';
  readonly why: BrakeReason;
}

/**
 * `paused`: the person rests already. `fair-test`: one runs, and each of its days needs its pain. `danger-sign`: one was
 * told, or a check sent to care, in the last two weeks. `flare`: pain is well above usual. `pain-free`: 30 told days running. `steady-six-weeks`, `steady`: pain hardly moves.
 * `more-writing-same-pain`: many more entries a day than before, while pain is the same. `not-steady`: there is still
 * something to learn, or too little was told to say.
 */
export type BrakeReason =
  | 'paused'
  | 'fair-test'
  | 'danger-sign'
  | 'flare'
  | 'pain-free'
  | 'steady-six-weeks'
  | 'steady'
  | 'more-writing-same-pain'
  | 'not-steady';

/** Far enough back for a flare's usual level (eight weeks) before a flare (four) in the last six weeks. */
const LOOK_BACK = 140;
/** A danger sign is kept in view as long as self-care may go on without another look: two weeks (F5). */
const DANGER_DAYS = 14;
/** A baseline: two weeks of values, found within three, so that a few missed days do not matter. */
const BASELINE = { told: 14, within: 21 };
/** Six weeks with two of three days told: longer than most acute pain takes to change (A-26 says four good weeks). */
const LONG_BASELINE = { told: 28, within: 42 };
/** Steady: most days lie within two points of each other, less than a change that most people notice. */
const SMALL_SPREAD = 1;
/** The second half of a baseline differs from the first by less than one step of the scale. */
const SMALL_DRIFT = 1;
/** Much writing: five pain entries a day, where one gives the day and a few show its course. */
const MANY_A_DAY = 5;
/** Rising: half as many again as in the three weeks before. */
const MORE_THAN_BEFORE = 1.5;
/** Days with entries that either side of that comparison needs: more than half a week, and a week in three. */
const EAGER_DAYS = 4;
const EARLIER_DAYS = 7;

/** What to suggest today. */
export function brake(notebook: Notebook, today: Day): Brake {
  if (isPaused(settingsOf(notebook), today)) return { suggestion: 'none', why: 'paused' };
  if (isTesting(notebook, today)) return { suggestion: 'none', why: 'fair-test' };
  const days = daysBetweenIn(notebook, addDays(today, 1 - LOOK_BACK), today);
  if (days.slice(-DANGER_DAYS).some(({ entries }) => entries.some(isDanger)))
    return { suggestion: 'none', why: 'danger-sign' };
  const worse = trendAlarms(days, today).some(({ rule }) => rule === 'worse');
  if (worse || currentFlare(days) !== null) return { suggestion: 'none', why: 'flare' };
  if (isLongPainFree(days)) return { suggestion: 'pause-ok', why: 'pain-free' };
  if (isSteady(days, LONG_BASELINE)) return { suggestion: 'weekly', why: 'steady-six-weeks' };
  if (isEager(days)) return { suggestion: 'lighter', why: 'more-writing-same-pain' };
  if (isSteady(days, BASELINE)) return { suggestion: 'lighter', why: 'steady' };
  return { suggestion: 'none', why: 'not-steady' };
}

/** Whether a fair test was set up and neither ended nor ran out. */
function isTesting({ entries }: Notebook, today: Day): boolean {
  for (const entry of entries.values())
    if (entry.kind === 'experiment' && entry.ending === undefined && addDays(entry.start, entry.length) > today)
      return true;
  return false;
}

/** The levels of a check that leave the person at home or with a routine visit. */
const CALM_LEVELS: ReadonlySet<string> = new Set(['self-care', 'routine']);

function isDanger(entry: Entry): boolean {
  if (entry.kind === 'screening') return !CALM_LEVELS.has(entry.level);
  return entry.kind === 'pain' && Object.values(entry.signs ?? {}).some((sign) => sign !== 'no');
}

function isLongPainFree(days: readonly DayRecord[]): boolean {
  const last = toldDays(days).slice(-MONTH_WITHOUT_PAIN);
  return last.length === MONTH_WITHOUT_PAIN && last.every(isPainFree);
}

function isSteady(days: readonly DayRecord[], { told, within }: typeof BASELINE): boolean {
  const pains = toldDays(days.slice(-within)).map(({ pain }) => pain);
  if (pains.length < told) return false;
  const half = Math.floor(pains.length / 2);
  const drift = mean(pains.slice(half))! - mean(pains.slice(0, half))!;
  return spread(pains)! <= SMALL_SPREAD && Math.abs(drift) < SMALL_DRIFT;
}

/** Whether the last week holds many more pain entries a day than the three weeks before it, with the same pain. */
function isEager(days: readonly DayRecord[]): boolean {
  const [now, earlier] = [writing(days.slice(-7)), writing(days.slice(-28, -7))];
  if (now.days < EAGER_DAYS || earlier.days < EARLIER_DAYS) return false;
  const samePain = Math.abs(now.pain - earlier.pain) < SMALL_DRIFT;
  return samePain && now.aDay >= MANY_A_DAY && now.aDay >= MORE_THAN_BEFORE * earlier.aDay;
}

/** Pain entries a day on the days that have any, and the mean pain of these days. */
function writing(days: readonly DayRecord[]): { readonly days: number; readonly aDay: number; readonly pain: number } {
  const told = days.filter(({ pain }) => pain !== null);
  const counts = told.map(({ entries }) => entries.filter(({ kind }) => kind === 'pain').length);
  return { days: told.length, aDay: mean(counts) ?? 0, pain: mean(told.map(({ pain }) => pain!)) ?? 0 };
}
