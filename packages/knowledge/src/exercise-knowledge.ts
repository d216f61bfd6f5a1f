// Exercises as a release holds them: how each is done at three levels, and the rules by which all are dosed and stepped.
import type { Caution } from './fact-knowledge.ts';
import type { CauseGroupId, Evidence, Span } from './plan-knowledge.ts';
import type { Provenance } from './provenance.ts';

export type ExerciseTag = 'mobility' | 'strength' | 'neck' | 'breath' | 'moving' | 'relief';

/** Numbers of one session and of a week. Null where a number does not apply: a walk has no repetitions. */
export interface ExerciseDose {
  readonly sets: Span;
  /** Each side, where `eachSide`. */
  readonly reps: Span | null;
  /** Seconds held in each repetition; with reps null: of each set. */
  readonly holdSeconds: Span | null;
  /** Minutes in all, where it goes by the clock. */
  readonly minutes: Span | null;
  readonly metres: Span | null;
  readonly eachSide: boolean;
  readonly timesADay: Span;
  readonly daysAWeek: Span;
}

/** One of three levels, 1 the easiest. */
export interface ExerciseLevel {
  readonly level: 1 | 2 | 3;
  readonly name: string;
  /** What is done otherwise than in the steps; empty where nothing is. */
  readonly change: string;
  readonly dose: ExerciseDose;
  /** Needed beyond, or instead of, the exercise's own. */
  readonly equipment: readonly string[];
}

export interface ExerciseInfo {
  readonly id: string;
  readonly name: string;
  readonly tag: ExerciseTag;
  /** What it works on, in one line. */
  readonly target: string;
  /** Groups of causes that it is for. */
  readonly causes: readonly CauseGroupId[];
  /** The matrix row that it obeys; empty = none, it may be offered for all of `causes`. */
  readonly row: string;
  readonly equipment: readonly string[];
  /** Three, from 1 to 3. */
  readonly levels: readonly ExerciseLevel[];
  /** The level to begin with. */
  readonly startLevel: 1 | 2 | 3;
  /** One sentence a step; spoken as they stand. */
  readonly steps: readonly string[];
  readonly easier: string;
  readonly harder: string;
  readonly breathing: string;
  /** Seconds there and back of one repetition, the hold not counted; null where it goes by the clock. */
  readonly tempo: { readonly out: number; readonly back: number } | null;
  readonly cautions: readonly Caution[];
  readonly stop: string;
  /** Exercises that serve the same end where this one may not be done, best first. */
  readonly substitutes: readonly string[];
  readonly evidence: Evidence;
  readonly reviewAfterDays: number;
  readonly provenance: Provenance;
}

/** A set of exercises that phases and weeks speak of. */
export interface ExerciseGroup {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  /** In the order in which they are chosen. */
  readonly exercises: readonly string[];
  /** So many of them make a session. */
  readonly choose: Span;
  /** From this day since the pain began on. */
  readonly fromDay: number;
  readonly daysAWeek: Span;
  /** Chosen before the sets of the phase where one of these groups of causes leads; empty = only where a phase names it. */
  readonly causes: readonly CauseGroupId[];
  readonly provenance: Provenance;
}

export type Light = 'green' | 'amber' | 'red';

/** The traffic light of pain: what counts as which colour, and what is done then. */
export interface PainRule {
  readonly lights: readonly {
    readonly light: Light;
    /** Worst pain while exercising, 0–10, both included. */
    readonly during: Span;
    readonly says: string;
    readonly do: string;
  }[];
  /** A rise above that day's start by so much is at least amber, and red. */
  readonly riseAmber: number;
  readonly riseRed: number;
  /** Hours within which pain must be back to usual to stay below red. */
  readonly settleHours: number;
  /** Signs that end the session and lead through the safety questions. */
  readonly alarms: readonly string[];
  readonly provenance: Provenance;
}

/** How an exercise gets harder and easier. Shares are of the sessions' volume (sets × repetitions), 0 to 1. */
export interface Progression {
  readonly greensToProgress: number;
  readonly completedAtLeast: number;
  readonly effortAtMost: number;
  /** One thing at a time, in this order. */
  readonly order: readonly ('reps' | 'load' | 'level')[];
  readonly ambersToCut: number;
  readonly cutAmber: number;
  readonly restDaysAfterRed: number;
  readonly retryCut: number;
  readonly redsToRemove: number;
  readonly redsWithinDays: number;
  readonly missedDaysToCut: number;
  readonly missedCut: number;
  readonly missedDaysToRestart: number;
  readonly weeklyLoadAtMost: number;
  readonly mostProgressedAWeek: number;
  readonly provenance: Provenance;
}

/** What a plan begins with. */
export interface DoseDefaults {
  readonly exercises: Span;
  readonly minutes: Span;
  readonly strengthDaysAWeek: number;
  readonly mobilityMinutesADay: number;
  /** Day of the plan from which strength may be added. */
  readonly strengthFromDay: number;
  readonly judgeStrengthWeeks: Span;
  readonly judgeStretchWeeks: number;
  /** Share of what was planned that counts as on track. */
  readonly onTrack: number;
  /** Below this confidence (0–10) the plan gets smaller. */
  readonly confidenceAtLeast: number;
  /** Months at which people are asked whether the plan still fits. */
  readonly renewMonths: readonly number[];
  readonly provenance: Provenance;
}

/** What thin or broken bones change: the first rule whose caution holds decides. */
export interface BoneRule {
  readonly id: string;
  readonly when: Caution['when'];
  readonly unknownCounts: boolean;
  readonly says: string;
  /** Exercise ids that are taken out; with `only`, all but those are. */
  readonly remove: readonly string[];
  readonly only: readonly string[];
  readonly add: readonly string[];
  /** Kinds of movement that are left out in words. */
  readonly avoid: readonly string[];
  readonly askFirst: boolean;
  readonly provenance: Provenance;
}

export interface ExerciseRules {
  readonly pain: PainRule;
  readonly progression: Progression;
  readonly defaults: DoseDefaults;
  readonly bone: readonly BoneRule[];
  /** Said wherever a bone rule holds. */
  readonly boneMessage: string;
  /** Balance practice that goes with bone rules: not one of the exercises. */
  readonly balance: { readonly minutesADay: Span; readonly steps: readonly string[]; readonly provenance: Provenance };
}
