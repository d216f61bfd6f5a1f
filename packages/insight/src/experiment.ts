// A fair test of one's own: what is offered before it begins, and what it says so far.
import type { Day } from '@rhomboid/ground';
import type { ExperimentEntry } from '@rhomboid/notebook';
import type { Points, TestRefusal } from './insight.ts';

/** How a test is laid out, and what that is likely to show. */
export interface ExperimentChoice {
  /** Pairs of days, or blocks of three days, which need no knowledge of when it shows. */
  readonly design: 'pairs' | 'blocks';
  /** Days from the first to the last at most. */
  readonly length: number;
  /** Out of 100 such tests, how many would settle if it changed pain by one point. */
  readonly ofHundred: number;
  /** The usual day on which those that settle do. */
  readonly typicalDays: number;
}

/** What a person may ask for instead of what is suggested. */
export interface ChosenTest {
  readonly design?: ExperimentChoice['design'];
  /** 14 to 366 days. */
  readonly length?: number;
  readonly lag?: number;
}

/** What the person can still decide, with defaults from the link. */
export interface ExperimentProposal {
  readonly subject: string;
  readonly name: string;
  readonly design: ExperimentChoice['design'];
  readonly length: number;
  /** Pain of so many days later is compared, 0 to 2: when the link shows. Null where only the person can say when it would. */
  readonly lag: number | null;
  /** Suggested words for a day with it and a day without it. */
  readonly withIt: string;
  readonly withoutIt: string;
  /** Told beforehand: what this design and length can show. */
  readonly power: Pick<ExperimentChoice, 'ofHundred' | 'typicalDays'>;
  /** Out of 100 tests like this, how many would say the opposite if it showed a day later than is compared. */
  readonly misled: number;
  /** All that is offered, and this: design by design, the shortest first. */
  readonly choices: readonly ExperimentChoice[];
  /** It may last beyond its day: then pairs see less of it than there is. */
  readonly lingers: boolean;
  readonly fewestDays: number;
  /** When to stop at once, in plain words. */
  readonly stopRules: readonly string[];
  /** To be asked before it begins, and answered with yes: whether it is the person's to decide and harmless; null where we know. */
  readonly confirm: string | null;
}

/** A test that is running or over. */
export interface ExperimentState {
  readonly entry: ExperimentEntry;
  readonly name: string;
  /** Pain of so many days later is compared. */
  readonly lag: number;
  /** The last day that asks for something; the pain of `lag` days after it still counts. */
  readonly end: Day;
  /** What today asks for; null outside the test. `wash-out` days are lived as planned but not compared. */
  readonly today: {
    readonly arm: 'with' | 'without';
    readonly compared: boolean;
    readonly done: boolean | null;
  } | null;
  readonly schedule: readonly {
    readonly day: Day;
    readonly arm: 'with' | 'without';
    readonly compared: boolean;
    readonly done: boolean | null;
    /** Pain `lag` days later; null where none was told. */
    readonly pain: number | null;
  }[];
  readonly daysWith: number;
  readonly daysWithout: number;
  /** Days on which the schedule was kept, of those told. */
  readonly kept: number;
  readonly told: number;
  /** `helps` and `harms` are settled; `too-small`, `unsettled` are ends; `unsafe` was stopped for safety. */
  readonly verdict: 'too-early' | 'open' | 'helps' | 'harms' | 'too-small' | 'unsettled' | 'stopped' | 'unsafe';
  /** Pain with minus pain without, shrunken; null while too early. */
  readonly effect: Points | null;
  readonly eValue: number;
}

/** A proposal, or why there is none. */
export type Proposed =
  | { readonly possible: true; readonly proposal: ExperimentProposal }
  | { readonly possible: false; readonly why: TestRefusal };
