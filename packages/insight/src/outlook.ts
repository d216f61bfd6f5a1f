// Tomorrow's range, as an average over models, and whether it deserves to be shown.
import { addDays } from '@rhomboid/ground';
import { expectedAddition, type Forecast, Forecaster } from '@rhomboid/statistics';
import { CLAIMS } from './claims.ts';
import type { DayTable } from './day-table.ts';
import type { Frame } from './frame.ts';
import type { InsightLink, Outlook } from './insight.ts';
import { HINT_EVERY, type Looks } from './looks.ts';

/** The forecast learns from so many of the last days, and moves on when hints are learnt anew. */
const LONGEST = 14 * HINT_EVERY;
/** As many days must have been foretold before it may be shown. */
const FEWEST_FORETOLD = 28;
const LEAST_SKILL = 0.01;
/** A factor has a share in it from so many points on. */
const NOTICEABLE = 0.1;
const MOST_NAMED = 3;

export interface OutlookAnswer {
  readonly outlook: Outlook | null;
  readonly noOutlook: 'too-few-days' | 'no-better-than-mean' | 'flat' | null;
}

/** Keeps the forecaster that has gone through the days so far, so that a new day costs one step, and a day told anew one back. */
export class OutlookRun {
  #key = -1;
  #start = 0;
  #next = 0;
  #forecaster: Forecaster | null = null;
  /** As it stood before the last day; what is in it otherwise is old. */
  #before: Forecaster | null = null;
  #canGoBack = false;

  /** Forgets what was learnt from days at or after `index`. */
  keep(index: number): void {
    if (index >= this.#next) return;
    if (index === this.#next - 1 && this.#canGoBack) {
      [this.#forecaster, this.#before] = [this.#before, this.#forecaster];
      this.#next = index;
    } else this.#forecaster = null;
    this.#canGoBack = false;
  }

  /** Takes in all days of the table and foretells the next one. */
  read(frame: Frame, table: DayTable, looks: Looks, links: readonly InsightLink[]): OutlookAnswer {
    const { days } = table;
    const start = Math.max(0, HINT_EVERY * Math.floor((days - LONGEST) / HINT_EVERY));
    if (this.#forecaster === null || this.#start !== start || this.#key !== frame.key) {
      this.#start = start;
      this.#key = frame.key;
      this.#next = start;
      const firstWeekday = (frame.diary.firstWeekday + start) % 7;
      const options = { firstWeekday, hints: frame.groups.length > 0 };
      this.#forecaster = new Forecaster(options);
      this.#before = new Forecaster(options);
      this.#canGoBack = false;
    }
    const forecaster = this.#forecaster;
    for (; this.#next < days; this.#next++) {
      if (this.#next === days - 1) {
        this.#before!.copyFrom(forecaster);
        this.#canGoBack = true;
      }
      forecaster.push(table.pain[this.#next]!, hintOf(frame, looks, this.#next, null));
    }
    const skill = forecaster.skill.read();
    if (isFlat(table, start)) return { outlook: null, noOutlook: 'flat' };
    const forecast = forecaster.next(hintOf(frame, looks, days, null));
    if (forecast === undefined || skill.days < FEWEST_FORETOLD) return { outlook: null, noOutlook: 'too-few-days' };
    // Better by less than a percent is no better.
    if (!skill.beats || skill.skill < LEAST_SKILL) return { outlook: null, noOutlook: 'no-better-than-mean' };
    return {
      outlook: { ...told(forecast, table), ...this.#because(frame, looks, days, links, skill) },
      noOutlook: null,
    };
  }

  #because(
    frame: Frame,
    looks: Looks,
    day: number,
    links: readonly InsightLink[],
    skill: { readonly skill: number; readonly days: number },
  ): Pick<Outlook, 'because' | 'better' | 'over'> {
    const claimed = new Set(links.filter(({ tier }) => CLAIMS.has(tier)).map(({ factor }) => factor));
    const shares = frame.groups.flatMap(([first], k) => {
      // What is not claimed is not named either: naming it would be a claim by the back door.
      if (!claimed.has(first!.id)) return [];
      const points = Math.abs(hintOf(frame, looks, day, k));
      return points >= NOTICEABLE ? [{ name: first!.name, points }] : [];
    });
    shares.sort((a, b) => b.points - a.points);
    return {
      because: shares.slice(0, MOST_NAMED).map(({ name }) => name),
      better: Math.round(100 * skill.skill),
      over: skill.days,
    };
  }
}

function told({ middle, low, high }: Forecast, table: DayTable): Pick<Outlook, 'day' | 'expected' | 'low' | 'high'> {
  return { day: addDays(table.dayAt(table.days - 1), 1), expected: middle, low, high };
}

/** Points that factors told before day `day` are expected to add to it: all of them, or the one at place `only`. */
function hintOf(frame: Frame, looks: Looks, day: number, only: number | null): number {
  const checkpoint = HINT_EVERY * Math.floor(day / HINT_EVERY);
  if (frame.groups.length === 0 || checkpoint === 0) return 0;
  const links = looks.hints(frame, checkpoint);
  if (links.noise === undefined) return 0;
  const { diary } = frame;
  if (only === null) return expectedAddition(links, diary, day, day);
  const one = { ...diary, factors: [diary.factors[only]!] };
  return expectedAddition({ ...links, links: [links.links[only]!] }, one, day, day);
}

function isFlat({ pain, days }: DayTable, start: number): boolean {
  let first = Number.NaN;
  for (let day = start; day < days; day++) {
    if (Number.isNaN(pain[day]!)) continue;
    if (Number.isNaN(first)) first = pain[day]!;
    else if (pain[day] !== first) return false;
  }
  return true;
}
