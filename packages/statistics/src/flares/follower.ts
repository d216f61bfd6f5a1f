// Flares of one diary that grows by a day at a time: what is known of them tonight, without reading the days before again.
import type { Random } from '@rhomboid/ground';
import { DiaryShapeError } from '../errors.ts';
import { type Alarm, type AlarmOptions, calibrateAlarm, lowest } from './alarm.ts';
import { fitCalm } from './calm.ts';
import type { Calm } from './filter.ts';
import { FlarePass } from './smooth.ts';
import { type Flare, flaresIn } from './stretches.ts';

/** What calm days are like from some day on, and how many days were left untold before it. */
interface View {
  readonly calm: Calm;
  readonly missing: number;
}

/** What calm means is learnt anew every so many days, from the last days told before; with fewer there is no view. */
export const renewedEvery = 14;
const longestView = 120;
const fewestDays = 21;

/**
 * Push each day once, read whenever wanted. The chance of an evening never changes when later days come in; starts and
 * ends of flares may. What calm means, and when to warn, is learnt every 14 days from the days before: what is read
 * depends on the days alone, not on when it was read.
 */
export class FlareFollower {
  private readonly options: AlarmOptions;
  /** Dice for one calibration; the same every time. */
  private readonly freshDice: () => Random;
  private pain = new Float64Array(64);
  private told: number[] = [];
  private views: (View | undefined)[] = [];
  /** The first day with a view. */
  private first = -1;
  private pass = new FlarePass();
  private calibrated: { readonly view: View; readonly alarm: Alarm } | undefined;
  private count = 0;

  constructor(freshDice: () => Random, options: AlarmOptions = {}) {
    this.freshDice = freshDice;
    this.options = options;
  }

  /** Days pushed. */
  get days(): number {
    return this.count;
  }

  /** Takes in the next day; NaN was not told. Throws `DiaryShapeError` if it is infinite. */
  push(pain: number): void {
    if (Math.abs(pain) === Number.POSITIVE_INFINITY) throw new DiaryShapeError('infinite pain');
    const day = this.count;
    if (day === this.pain.length) {
      const wider = new Float64Array(2 * day);
      wider.set(this.pain);
      this.pain = wider;
    }
    if (day % renewedEvery === 0) {
      this.views.push(this.viewBefore(day));
      if (this.first < 0 && this.views.at(-1) !== undefined) this.first = day;
    }
    this.pain[day] = pain;
    if (!Number.isNaN(pain)) this.told.push(day);
    if (this.first >= 0) this.pass.push(pain, this.view!.calm);
    this.count++;
  }

  /** Forgets all days but the first `days`. */
  keep(days: number): void {
    if (days >= this.count) return;
    this.count = days;
    this.views.length = Math.ceil(days / renewedEvery);
    while (this.told.length > 0 && this.told.at(-1)! >= days) this.told.pop();
    if (this.first >= days) this.first = -1;
    if (this.first < 0) this.pass = new FlarePass();
    else this.pass.keep(days - this.first);
  }

  /** Chance of a flare as known on each evening; NaN where pain was not told, or too few days came before. */
  chances(): Float64Array {
    const chance = new Float64Array(this.count).fill(Number.NaN);
    const { told, filtered } = this.pass.soFar;
    for (let row = 0; row < told.length; row++) chance[this.first + told[row]!] = filtered[row]!;
    return chance;
  }

  /** Stretches of days that were more likely a flare than not, given all days so far. */
  flares(): readonly Flare[] {
    return this.first < 0 ? [] : flaresIn(this.pass.read(), this.first);
  }

  /** Whether the last day was told and is reason for a warning. */
  get warned(): boolean {
    const { told, filtered } = this.pass.soFar;
    const last = told.length - 1;
    if (this.first < 0 || last < 0 || this.first + told[last]! !== this.count - 1) return false;
    const today = filtered[last]!;
    const logOdds = Math.log(Math.max(today, 1e-300)) - Math.log(Math.max(1 - today, 1e-300));
    // No threshold is lower, so most evenings need none.
    return logOdds >= lowest && logOdds >= this.alarm!.threshold;
  }

  /** What today is measured against; undefined while there are too few days. */
  get calm(): Calm | undefined {
    return this.view?.calm;
  }

  /** From when on to warn; undefined while there are too few days. Worked out when first asked for, and kept. */
  get alarm(): Alarm | undefined {
    const { view } = this;
    if (view === undefined) return undefined;
    if (this.calibrated?.view !== view) {
      const options = { missing: view.missing, ...this.options };
      this.calibrated = { view, alarm: calibrateAlarm(view.calm, this.freshDice(), options) };
    }
    return this.calibrated.alarm;
  }

  private get view(): View | undefined {
    return this.views[this.views.length - 1];
  }

  /** What calm means on `day` and the days after it, from the days before it only. */
  private viewBefore(day: number): View | undefined {
    const { told, pain, view } = this;
    // After a long silence the last view still holds; fitting it again would only cost time.
    const renewed = told.length > 0 && told[told.length - 1]! >= day - renewedEvery;
    if (told.length < fewestDays || (view !== undefined && !renewed)) return view;
    const from = told[Math.max(0, told.length - longestView)]!;
    return { calm: fitCalm(pain.subarray(from, day)), missing: shareMissing(pain.subarray(0, day)) };
  }
}

/** Share of untold days among the last ones, as the alarm's simulation understands it. */
function shareMissing(pain: Float64Array): number {
  const recent = pain.subarray(Math.max(0, pain.length - longestView));
  let missing = 0;
  for (const value of recent) if (Number.isNaN(value)) missing++;
  return Math.min(0.8, missing / Math.max(1, recent.length));
}
