// The coach's part: breaks, cards on everyday movement, the check of repeated work, how pain usually goes on, prevention.
import type { BorrowedFrom, CauseGroupId, Certainty, Span } from './plan-knowledge.ts';
import type { Provenance } from './provenance.ts';

/** Breaks from sitting: numbers of the reminder. */
export interface BreakRules {
  /** Minutes between breaks: what is set at first, and what can be set. */
  readonly everyMinutes: Span;
  readonly settable: Span;
  readonly breakMinutes: Span;
  readonly snoozeMinutes: number;
  readonly mostADay: number;
  /** After so many unanswered in a row the next comes later, by this factor. */
  readonly ignoredToBackOff: number;
  readonly backOffFactor: number;
  /** The exercise that a break holds. */
  readonly exercise: string;
  readonly says: string;
  readonly why: string;
  readonly provenance: Provenance;
}

/** A card of advice for one kind of day: screen, lifting, driving, sleep. */
export interface MovementCard {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly tips: readonly string[];
  readonly why: string;
  /** Shown first where one of these findings' answers or facts says so: `work.desk` is option desk of the finding work. */
  readonly forWork: readonly string[];
  readonly causes: readonly CauseGroupId[];
  readonly certainty: Certainty;
  readonly reviewAfterDays: number;
  readonly provenance: Provenance;
}

/** A question of the repeated-movement check, with what to do after a yes. */
export interface LoadQuestion {
  readonly id: string;
  readonly ask: string;
  readonly help: string;
  readonly advice: readonly string[];
  readonly exercises: readonly string[];
  readonly cards: readonly string[];
  /** Turns on the break reminder. */
  readonly breaks: boolean;
  /** Factors of the notebook that a yes puts on the daily list. */
  readonly factors: readonly string[];
  readonly provenance: Provenance;
}

/** What research says of posture and work, in one sentence each. */
export interface PostureFact {
  readonly id: string;
  readonly topic: string;
  readonly finding: string;
  readonly forYou: string;
  readonly certainty: Certainty;
  readonly borrowedFrom: BorrowedFrom;
  readonly provenance: Provenance;
}

export interface Coach {
  readonly breaks: BreakRules;
  readonly cards: readonly MovementCard[];
  readonly loadQuestions: readonly LoadQuestion[];
  readonly postureFacts: readonly PostureFact[];
}

/** How pain of a kind usually goes on: a range, never a promise. */
export interface Course {
  readonly id: string;
  readonly situation: string;
  readonly causes: readonly CauseGroupId[];
  readonly says: string;
  /** Weeks until most are clearly better; null where only figures are known. */
  readonly weeks: Span | null;
  /** Mean pain 0–100 by week. */
  readonly means: readonly { readonly week: number; readonly pain: number }[];
  /** Of 100 people. */
  readonly share: { readonly betterOf100: Span; readonly byWeek: number } | null;
  readonly borrowedFrom: BorrowedFrom;
  readonly provenance: Provenance;
}

/** The sentence for everyone, and what is never said. */
export interface CourseGuard {
  readonly message: string;
  readonly never: readonly string[];
  readonly provenance: Provenance;
}

/** Something that goes with pain coming back or staying: told kindly, never as a label. */
export interface Predictor {
  readonly id: string;
  readonly says: string;
  readonly do: string;
  /** Findings and facts that speak of it; a finding's option is written `first-ever.same-as-before`. */
  readonly findings: readonly string[];
  readonly outcome: 'comes-back' | 'stays';
  readonly borrowedFrom: BorrowedFrom;
  readonly provenance: Provenance;
}

export type PreventionSign =
  | 'pain-free-days'
  | 'weeks-below-plan'
  | 'amber-days'
  | 'recurrence'
  | 'recurrences-within'
  | 'new-load';

/** When the coach speaks up, and what it then does. */
export interface PreventionRule {
  readonly id: string;
  readonly sign: PreventionSign;
  /** Days, weeks or times, by the sign. */
  readonly value: number;
  /** Days within which it is counted; null where that is not needed. */
  readonly withinDays: number | null;
  readonly says: string;
  readonly does: readonly string[];
  /** Share taken off the volume, 0 to 1. */
  readonly cut: number;
  /** Through the safety questions of the check. */
  readonly screenAgain: boolean;
  readonly treatments: readonly string[];
  readonly exerciseGroups: readonly string[];
  readonly reviewAfterDays: number;
  readonly provenance: Provenance;
}
