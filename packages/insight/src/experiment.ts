// A fair test of one's own: what is offered before it begins, and what it says so far.
import type { Day } from '@rhomboid/ground';
import type { ExperimentEntry } from '@rhomboid/notebook';
import type { Points, TestRefusal } from './insight.ts';

/** What the person can still decide, with defaults from the link. */
export interface ExperimentProposal {
  readonly subject: string;
  readonly name: string;
  /** Pairs where the effect is over the next day, blocks of three days where it may linger. */
  readonly design: 'pairs' | 'blocks';
  readonly length: number;
  /** Suggested words for a day with it and a day without it. */
  readonly withIt: string;
  readonly withoutIt: string;
  /** Told beforehand: out of 100 tests, how many would settle if it changed pain by one point; and the usual day on which they do. */
  readonly power: { readonly ofHundred: number; readonly typicalDays: number };
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
