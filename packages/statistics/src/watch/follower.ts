// Links evening after evening: fitted anew each week of told days, and carried on by single days in between.
import type { DaysSoFar, Diary } from '../design/diary.ts';
import { linksFrom, usualRate } from '../find-links.ts';
import { type Fit, fitSeries, type LinkOptions, seriesOf } from '../fit.ts';
import type { Links } from '../links.ts';
import { RunningFit } from './running-fit.ts';

/** A fit of its own on every told day until so many; claims begin there, and a fit costs little before. */
const ownFitUntil = 28;
/** After that one in so many told days, */
export const refittedEvery = 7;
/** unless more calendar days have passed since, */
const longestCarry = 28;
/** or fewer draws than this share still count. */
const fewestDraws = 0.3;

/** Where the days come from. */
export interface DaySource {
  /** The checked diary's first days. */
  upTo(days: number): Diary;
  /** The same days and perhaps later ones. */
  readonly soFar: DaysSoFar;
}

/**
 * The links on evenings of one diary, which may grow. What it gives for an evening depends on the diary up to that
 * evening and on nothing else: neither on evenings that were asked for before, nor on how often.
 */
export class Follower {
  private readonly source: DaySource;
  private readonly options: LinkOptions;
  private running: RunningFit | undefined;
  private fittedRows = -1;
  private counted = 0;

  constructor(source: DaySource, options: LinkOptions) {
    this.source = source;
    this.options = options;
  }

  /** Links on the evening of told day number `rows` (from 1 on); `toldDays` has at least so many. 0: of no day. */
  linksAt(rows: number, toldDays: ArrayLike<number>): Links {
    const day = rows === 0 ? -1 : toldDays[rows - 1]!;
    const anchor = anchorOf(rows, toldDays);
    if (anchor === rows) return this.anchorAt(rows, day);
    if (this.fittedRows !== anchor || this.counted > day + 1) this.anchorAt(anchor, toldDays[anchor - 1]!);
    if (this.running === undefined) return this.fitAt(day).links;
    const diary = this.source.soFar;
    for (; this.counted <= day; this.counted++) {
      this.running.count(diary, this.counted);
      if (diary.pain.known[this.counted] === 1) this.running.add(diary, this.counted);
    }
    const posterior = this.running.posterior();
    // Too few draws speak for today: a fit of its own, from which nothing is carried on.
    if (posterior.share < fewestDraws) return this.fitAt(day).links;
    const links = this.running.links(this.options.rate ?? usualRate, posterior);
    return { painDays: rows, noise: this.running.noise, links };
  }

  /** A fit of this evening, from which the next ones are carried on. */
  private anchorAt(rows: number, day: number): Links {
    const { links, fit, days } = this.fitAt(day);
    this.fittedRows = rows;
    this.counted = days;
    this.running = fit && new RunningFit(fit, days);
    return links;
  }

  private fitAt(day: number): { links: Links; fit: Fit | undefined; days: number } {
    const diary = this.source.upTo(day + 1);
    const series = seriesOf(diary);
    const fit = fitSeries(series, this.options);
    return { links: linksFrom(series, fit, this.options), fit, days: diary.days };
  }
}

/** The told day that this one is carried on from: itself, or one of the week before. */
function anchorOf(rows: number, toldDays: ArrayLike<number>): number {
  const anchor = rows - (rows % refittedEvery);
  if (rows < ownFitUntil || toldDays[rows - 1]! - toldDays[anchor - 1]! > longestCarry) return rows;
  return anchor;
}
