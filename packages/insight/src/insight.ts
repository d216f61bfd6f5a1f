// What a notebook says back: the shape of every answer that insight gives. How it is found stands in the other files.
import type { Day } from '@rhomboid/ground';
import type { FactorRole, FactorShape } from '@rhomboid/knowledge';

/**
 * How far a claim has come. `watching`: too few days, no claim. `hint`: worded as a question, may vanish. `likely`: held.
 * `confirmed`: by anytime-valid evidence over all factors, or by a fair test. `no-link`: a noticeable effect is unlikely.
 * `open`: enough days, and nothing can be said either way.
 */
export type Tier = 'watching' | 'open' | 'hint' | 'likely' | 'confirmed' | 'no-link';

/** Which way it goes, once there is a claim: more pain with it, or less. */
export type Direction = 'trigger' | 'protector';

/** Why a factor cannot be judged, or only with care. */
export type Obstacle =
  /** Told on too few days. */
  | 'few-days'
  /** Never changed, or changed on too few days. */
  | 'no-variation'
  /** Moves so closely with another factor that the two cannot be told apart. */
  | 'twin'
  /** Done because it hurts: looked at only against later days. */
  | 'response'
  /** Told after the pain, so that the same day cannot count. */
  | 'told-late'
  /** Told in different ways over time; only the latest way counts. */
  | 'changed-scale';

/** Points of pain, 0 to 10 scale. */
export interface Points {
  readonly mean: number;
  /** 80 % interval. */
  readonly low: number;
  readonly high: number;
}

/** One factor and this person's pain. */
export interface InsightLink {
  /**
   * Id of a factor of the knowledge, of an own factor, or of a treatment or medicine as `treatment:heat`, `medicine:ID`; of
   * one option of a one-of factor as `sleep-position:left`.
   */
  readonly factor: string;
  readonly name: string;
  readonly shape: FactorShape;
  readonly role: FactorRole;
  /** Whether anybody said what it is to pain; where not, it is looked at only against later days. */
  readonly roleTold: boolean;
  /** The option of a one-of factor that this is about; else null. */
  readonly option: string | null;
  readonly tier: Tier;
  /** Null unless the tier is hint, likely or confirmed. */
  readonly direction: Direction | null;
  /**
   * The day since which the tier has stood; null for `watching` and `open`, and where it stood already 12 evenings with pain
   * ago (no further back is looked).
   */
  readonly since: Day | null;
  /** How it was confirmed; null unless the tier is `confirmed`. */
  readonly confirmedBy: 'evidence' | 'experiment' | null;
  /** 0 same day, 1 next day, 2 the day after: when the difference shows. */
  readonly lag: number;
  /**
   * Pain on days with against days without it (yes/no), or for `step` more of it; always shrunken towards none. Null unless
   * there is a claim.
   */
  readonly effect: Points | null;
  /** What the effect counts: 1 for yes/no; for amounts and scales the person's own usual difference, rounded, in the unit. */
  readonly step: number;
  readonly unit: string;
  /** Days on which both the factor and the pain that it would show in were told; of these, with and without it (above and up to its middle for amounts). */
  readonly days: number;
  readonly daysWith: number;
  readonly daysWithout: number;
  /** About how many more told days until a difference of 1 point could be claimed; 0 where it can be now; null where days alone will not do it. */
  readonly daysNeeded: number | null;
  /** P(goes with pain), 0 to 1, for reports and tests; pages show tiers, never this number. */
  readonly inclusion: number;
  readonly eValue: number;
  /** Names of factors that move with it, strongest first. */
  readonly movesWith: readonly { readonly factor: string; readonly name: string }[];
  readonly obstacles: readonly Obstacle[];
  /** Only of twins: taken together they stand as a claim would, and nobody can tell which of them it is. */
  readonly jointly: boolean;
  /** Whether a fair test of it can be offered, and why not. */
  readonly test: { readonly possible: true } | { readonly possible: false; readonly why: TestRefusal };
}

/** Why no test of one's own is offered. */
export type TestRefusal =
  /** Not in the person's hands: weather, period, cough. */
  | 'not-in-your-hands'
  /** An own factor: nobody said yet whether it comes before pain or answers to it. */
  | 'role-not-told'
  /** A medicine: only within its label and with a clinician. */
  | 'medicine'
  /** The last check, or a danger sign since, asks for care first. */
  | 'care-first'
  /** Could do harm, or would mean leaving out something that protects. */
  | 'harmful'
  /** A test is running. */
  | 'running'
  /** Pain is not told often enough to judge a test. */
  | 'too-few-days';

/** How a treatment went, as counts and as the next days told: a response, never a cause. */
export interface ReliefInsight {
  readonly kind: 'medicine' | 'treatment';
  readonly name: string;
  readonly what: string | null;
  readonly times: number;
  /** How often it was told to be better, and how often any effect was told. */
  readonly better: number;
  readonly told: number;
  /** Pain within hours after minus before, shrunken; null where written down on fewer than 5 occasions. */
  readonly change: (Points & { readonly n: number }) | null;
  /** Words that may be used: `helped` needs at least 5 told effects, mostly better, and an interval below zero where pain was written down. */
  readonly verdict: 'helped' | 'mixed' | 'did-little' | 'worse' | 'too-few';
}

/** Flares as the filter sees them, and whether one seems to begin. */
export interface FlareInsight {
  readonly flares: readonly { readonly start: Day; readonly end: Day; readonly open: boolean; readonly rise: number }[];
  /** Today looks like the start of a flare, at one false alarm in 180 days. */
  readonly warned: boolean;
  /** Days between flares and how long they last: typical, with an 80 % range; null with fewer than two. */
  readonly gap: Points | null;
  readonly length: Points | null;
}

/** Tomorrow's pain, shown only while the forecast beats the running mean of this person. */
export interface Outlook {
  readonly day: Day;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** What it leans on: names of factors with a share in it; empty when only on recent days. */
  readonly because: readonly string[];
  /** How much nearer than the person's own mean its past forecasts were, in percent, and over how many days. */
  readonly better: number;
  readonly over: number;
}

/**
 * What about the notebook limits what it can say, and how many: days for `long-gap` and `told-twice`, zones, factors.
 * `same-pain` counts the told days.
 */
export interface InsightNote {
  readonly note: 'same-pain' | 'long-gap' | 'told-twice' | 'time-zones' | 'left-out';
  readonly count: number;
}

/** Everything that insight has to say today. Raw correlations are not in it. */
export interface Insight {
  readonly today: Day;
  readonly from: Day | null;
  readonly painDays: number;
  readonly days: number;
  /** Told pain days still missing before the first claim may be made; 0 when claims may be made. */
  readonly untilClaims: number;
  /** Claims first, strongest tier first, then `no-link`, `open`, `watching`; by name within. */
  readonly links: readonly InsightLink[];
  readonly relief: readonly ReliefInsight[];
  readonly flares: FlareInsight;
  readonly outlook: Outlook | null;
  /** Why there is no outlook; null when there is one. */
  readonly noOutlook: 'too-few-days' | 'no-better-than-mean' | 'flat' | null;
  /** Factors left out because there were too many to compare, least told first. */
  readonly leftOut: readonly string[];
  readonly notes: readonly InsightNote[];
}
