// Daily use: a diary that grows by a day at a time, and its links tonight.
import type { DayTold, DiaryFrame } from '../design/growing-diary.ts';
import { GrowingDiary } from '../design/growing-diary.ts';
import type { LinkOptions } from '../fit.ts';
import type { Links } from '../links.ts';
import { Follower } from './follower.ts';

/**
 * Push each calendar day once; read whenever wanted. What is read depends on the days alone, not on when it was read.
 *
 * Every told day until the 28th, and every seventh after it, is fitted anew: there the links are those of `findLinks` to
 * the last bit. The days between are carried on from the fit in well below a millisecond: kinds of noise, sd and mean of
 * the factors and which of them move together stay as they were, everything else follows the new days. Chances then differ
 * from those of a fit of that very day by 0.007 on average, and by about 0.05 or less in 99 of 100 (measured on 8 people;
 * the test allows 0.012 and 0.08). Evidence and chances are those of the last day on which pain was told.
 */
export class LinkWatch {
  private readonly diary: GrowingDiary;
  private readonly follower: Follower;
  private links: Links | undefined;

  /** Throws `DiaryShapeError` or `TooManyFactorsError` unless the frame can be that of a diary. */
  constructor(frame: DiaryFrame, options: LinkOptions = {}) {
    this.diary = new GrowingDiary(frame);
    this.follower = new Follower(this.diary, options);
  }

  /** Takes in the next calendar day. Throws `DiaryShapeError` if it does not fit the frame. */
  push(day: DayTold): void {
    this.diary.push(day);
    if (!Number.isNaN(day.pain)) this.links = undefined;
  }

  /** What the days so far say. */
  read(): Links {
    this.links ??= this.follower.linksAt(this.diary.toldDays.length, this.diary.toldDays);
    return this.links;
  }
}
