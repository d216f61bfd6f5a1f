// The tiers of a diary: from daily use, day by day, or read from a whole diary. Both give the same.
import { checkDiary, type Diary, usualPrior } from '../design/diary.ts';
import { type DayTold, type DiaryFrame, diaryUpTo, GrowingDiary } from '../design/growing-diary.ts';
import { toldDaysOf } from '../design/lagged.ts';
import type { LinkOptions } from '../fit.ts';
import type { Links } from '../links.ts';
import { Follower } from '../watch/follower.ts';
import { fewestToldDays, lookOf, looksHeld, TierMachine, type TierState } from './tier.ts';

/** Every choice has a default. */
export interface TierOptions extends LinkOptions {
  /** Factors (by index) that a randomised test of the person's own has settled (e-value of 20 or more), and the day. */
  readonly settled?: ReadonlyMap<number, number>;
}

/** Every choice has a default. */
export interface ReplayOptions extends TierOptions {
  /**
   * How many looks (days on which pain was told) are replayed, counted from the last; 12 when absent, at least 5. The
   * tiers do not depend on it; only `since` and `heldFor` reach no further back. Infinity replays the whole diary.
   */
  readonly looks?: number;
}

/** What a diary says tonight, and what may be said of it. */
export interface Tiers {
  /** As `LinkWatch` gives them on the evening of the last day on which pain was told. */
  readonly links: Links;
  /** In the order of the diary's factors. */
  readonly tiers: readonly TierState[];
}

/** Daily use: push each calendar day once, read whenever wanted. A push costs what `LinkWatch` costs. */
export class TierWatch {
  private readonly diary: GrowingDiary;
  private readonly follower: Follower;
  private readonly priors: readonly number[];
  private readonly machine: TierMachine;
  private links: Links | undefined;

  /** Throws `DiaryShapeError` or `TooManyFactorsError` unless the frame can be that of a diary. */
  constructor(frame: DiaryFrame, options: TierOptions = {}) {
    this.diary = new GrowingDiary(frame);
    this.follower = new Follower(this.diary, options);
    this.priors = priorsOf(frame.factors);
    this.machine = new TierMachine(this.priors.length, options.settled);
  }

  /** Takes in the next calendar day. Throws `DiaryShapeError` if it does not fit the frame. */
  push(day: DayTold): void {
    this.diary.push(day);
    if (Number.isNaN(day.pain)) return;
    const { toldDays } = this.diary;
    // Before anything may be claimed there is no need to look, unless someone reads.
    this.links = undefined;
    if (toldDays.length >= fewestToldDays) {
      this.links = this.follower.linksAt(toldDays.length, toldDays);
      this.machine.look(this.diary.days - 1, lookOf(this.links, this.priors));
    }
  }

  /** What the days so far say. */
  read(): Tiers {
    const { toldDays } = this.diary;
    this.links ??= this.follower.linksAt(toldDays.length, toldDays);
    return { links: this.links, tiers: this.machine.states() };
  }
}

/** The tiers of a whole diary, as daily use would have reached them. Errors as `findLinks`. */
export function tiersOf(diary: Diary, options: ReplayOptions = {}): Tiers {
  checkDiary(diary);
  const toldDays = toldDaysOf(diary.pain.known);
  const follower = new Follower({ upTo: (days) => diaryUpTo(diary, days), soFar: diary }, options);
  const first = Math.max(fewestToldDays, toldDays.length + 1 - Math.max(options.looks ?? 12, looksHeld));
  const priors = priorsOf(diary.factors);
  const machine = new TierMachine(priors.length, options.settled, first > fewestToldDays);
  let links: Links | undefined;
  for (let look = first; look <= toldDays.length; look++) {
    links = follower.linksAt(look, toldDays);
    machine.look(toldDays[look - 1]!, lookOf(links, priors));
  }
  links ??= follower.linksAt(toldDays.length, toldDays);
  return { links, tiers: machine.states() };
}

function priorsOf(factors: DiaryFrame['factors']): number[] {
  return factors.map(({ prior }) => prior ?? usualPrior(factors.length));
}
