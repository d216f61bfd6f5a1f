// Insight kept up day by day: remembers what still holds, and gives exactly what working it all out anew would give.
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { fewestToldDays } from '@rhomboid/statistics';
import { dayFacts } from './day-facts.ts';
import { DayTable } from './day-table.ts';
import { FlareRun } from './flares.ts';
import { FrameRun } from './frame.ts';
import type { Insight } from './insight.ts';
import { linksOf } from './links.ts';
import { Looks } from './looks.ts';
import { NoteRun } from './notes.ts';
import { OutlookRun } from './outlook.ts';
import { asksForCare, experimentsIn, firstPainIndex, recentPainDays } from './reading.ts';
import { testOf } from './refusal.ts';
import { reliefOf } from './relief.ts';
import { ReliefRun } from './relief-run.ts';
import { DAYS_BEFORE_PAIN, firstDayOf, firstDayRead } from './span.ts';
import { Verdicts } from './verdicts.ts';
import { byTier, emptyInsight, withTest } from './with-test.ts';

/** Every choice has a default. */
export interface InsightOptions {
  /** The last check, or a danger sign since, asks for care first: then no test is offered. */
  readonly careFirst?: boolean;
  /** Told how much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Pain told on so many of the last four weeks' days is enough to judge a test by. */
const FEWEST_RECENT = 14;
/** Looks take most of the time, then the forecast. */
const LOOKS_SHARE = 0.7;
const NEARLY = 0.95;

/** One notebook, followed from update to update. */
export class InsightWatch {
  readonly #knowledge: Knowledge;
  readonly #frames = new FrameRun();
  readonly #looks = new Looks();
  readonly #outlook = new OutlookRun();
  readonly #flares = new FlareRun();
  readonly #relief = new ReliefRun();
  readonly #notes = new NoteRun();
  readonly #verdicts = new Verdicts();
  #table: DayTable | null = null;
  #today: Day | null = null;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /**
   * What the notebook says on `today`. `changedDays`: the days whose entries changed since the last update, as
   * `Notebook.take` gives them; null when all may have, or when it is another notebook.
   */
  update(notebook: Notebook, changedDays: ReadonlySet<Day> | null, today: Day, options: InsightOptions = {}): Insight {
    const { onProgress = () => {} } = options;
    const { table, changedFrom } = this.#refresh(notebook, changedDays, today);
    this.#relief.keep(changedDays);
    const relief = reliefOf(this.#relief.read(notebook, today), this.#knowledge);
    if (table === null) {
      onProgress(1);
      return emptyInsight(today, relief);
    }
    this.#frames.keep(table, changedFrom);
    const frame = this.#frames.read(table, this.#knowledge, notebook);
    this.#looks.keep(frame, changedFrom);
    this.#outlook.keep(changedFrom);
    this.#flares.keep(changedFrom);
    this.#notes.keep(table, changedFrom);
    const { links: found, tiers } = this.#looks.standing(frame, (done, of) => onProgress((LOOKS_SHARE * done) / of));
    const painOn = (day: Day): number => table.pain[table.indexOf(day)] ?? Number.NaN;
    const { bySubject, running } = this.#verdicts.read(experimentsIn(table), today, painOn);
    const setting = {
      careFirst: options.careFirst === true || asksForCare(table),
      running,
      tooFewDays: recentPainDays(table) < FEWEST_RECENT,
    };
    const links = linksOf(frame, table, { links: found, tiers }, (one) => testOf(one, setting, this.#knowledge))
      .map((link) => withTest(link, bySubject.get(link.factor), found.painDays))
      .sort(byTier);
    const outlook = this.#outlook.read(frame, table, this.#looks, links);
    onProgress(NEARLY);
    const first = firstPainIndex(table);
    const insight: Insight = {
      today,
      from: first === null ? null : table.dayAt(first),
      painDays: found.painDays,
      days: first === null ? 0 : table.days - first,
      untilClaims: Math.max(0, fewestToldDays - found.painDays),
      links,
      relief,
      flares: this.#flares.read(table),
      ...outlook,
      leftOut: frame.leftOut,
      notes: this.#notes.read(table, frame.leftOut.length),
    };
    onProgress(1);
    return insight;
  }

  /** Brings the table up to date. Days at `changedFrom` or after it may have changed. No table where nothing was told. */
  #refresh(
    notebook: Notebook,
    changedDays: ReadonlySet<Day> | null,
    today: Day,
  ): { readonly table: DayTable | null; readonly changedFrom: number } {
    const [table, before] = [this.#table, this.#today];
    const start = this.#startOf(notebook, changedDays, today);
    this.#today = today;
    if (
      start === null ||
      table === null ||
      before === null ||
      changedDays === null ||
      today < before ||
      table.start !== start
    ) {
      this.#verdicts.keep(() => true);
      this.#table = start === null ? null : wholeTable(notebook, start, today);
      return { table: this.#table, changedFrom: 0 };
    }
    const changed = new Set([...changedDays].filter((day) => day >= start && day <= today));
    for (let day = addDays(before, 1); day <= today; day = addDays(day, 1)) changed.add(day);
    table.reach(daysBetween(start, today) + 1);
    let changedFrom = table.days;
    for (const day of changed) {
      const index = table.indexOf(day);
      table.set(index, dayFacts(notebook, day));
      changedFrom = Math.min(changedFrom, index);
    }
    this.#verdicts.keep((from, to) => [...changed].some((day) => day >= from && day <= to));
    return { table, changedFrom };
  }

  /** The first day of the table: looked for again only where it may have moved. */
  #startOf(notebook: Notebook, changedDays: ReadonlySet<Day> | null, today: Day): Day | null {
    const [table, before, { span }] = [this.#table, this.#today, notebook];
    if (table === null || before === null || changedDays === null || span === null || today < before)
      return firstDayOf(notebook, today);
    const firstPain = addDays(table.start, DAYS_BEFORE_PAIN);
    const mayMove =
      firstPainIndex(table) !== DAYS_BEFORE_PAIN ||
      firstDayRead(span.first, today) > firstPain ||
      [...changedDays].some((day) => day <= firstPain);
    return mayMove ? firstDayOf(notebook, today) : table.start;
  }
}

function wholeTable(notebook: Notebook, start: Day, today: Day): DayTable {
  const table = new DayTable(start);
  const days = daysBetween(start, today) + 1;
  table.reach(days);
  for (let index = 0; index < days; index++) table.set(index, dayFacts(notebook, addDays(start, index)));
  return table;
}

/** The days of a notebook up to `today`; null where nothing was told. */
export function tableOf(notebook: Notebook, today: Day): DayTable | null {
  const start = firstDayOf(notebook, today);
  return start === null ? null : wholeTable(notebook, start, today);
}

/** What a notebook says on `today`, worked out from the log alone: the same log and day, the same insight. */
export function insightOf(notebook: Notebook, knowledge: Knowledge, today: Day, options: InsightOptions = {}): Insight {
  return new InsightWatch(knowledge).update(notebook, null, today, options);
}
