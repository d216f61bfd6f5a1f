// The types of a knowledge release: what the compiler writes and every host reads.
import type { CareKnowledge } from './care-knowledge.ts';
import type { Expression } from './expression.ts';
import type { LibraryKnowledge } from './library-knowledge.ts';
import type { NotebookKnowledge } from './notebook-knowledge.ts';
import type { PlanKnowledge } from './plan-knowledge.ts';
import type { Citation, Provenance } from './provenance.ts';

export type { Citation, Provenance, Strength } from './provenance.ts';

/** Disposition levels, most urgent first (the clinical table, D). */
export const LEVELS = ['ambulance', 'emergency-department', 'same-day', 'within-days', 'routine', 'self-care'] as const;
export type LevelId = (typeof LEVELS)[number];

export interface FindingOption {
  readonly id: string;
  readonly text: string;
  /** P(option) among users without a serious cause, 0 to 1. */
  readonly background: number;
  /** Ticking it clears the others. */
  readonly exclusive: boolean;
  readonly aliases: readonly string[];
  readonly implies: Readonly<Record<string, string>>;
}

export type FindingType = 'yes-no' | 'one' | 'many' | 'number' | 'map';
export type StageId =
  | 'urgent'
  | 'clarify'
  | 'map'
  | 'core'
  | 'adaptive'
  | 'widespread'
  | 'wellbeing'
  | 'self-test'
  | 'optional';

export interface Finding {
  readonly id: string;
  readonly type: FindingType;
  readonly stage: StageId;
  /** The page it shares with others; empty = a page of its own. */
  readonly screen: string;
  /** Worked out from other answers; asked only when a host has no other way. */
  readonly derived: boolean;
  /** yes-no: P(yes) among users without a serious cause, 0 to 1. */
  readonly background: number;
  readonly options: readonly FindingOption[];
  readonly range: { readonly min: number; readonly max: number; readonly whole: boolean } | null;
  readonly group: string;
  readonly askIf: Expression | null;
  /** What a yes (or any chosen option) says of other findings. */
  readonly implies: Readonly<Record<string, string>>;
  readonly label: string;
  readonly ask: string;
  readonly help: string;
  readonly why: string;
  readonly present: string;
  readonly absent: string;
  readonly provenance: Provenance;
}

/** P(answer | condition) of one finding: by option id, or under `yes`. Values 0 to 1. */
export interface Link {
  readonly finding: string;
  readonly probabilities: Readonly<Record<string, number>>;
  readonly provenance: Provenance;
}

/**
 * One of the distinct forms in which a condition shows itself, in which certain answers come together. The condition's
 * own links are the mean over all its people, presentations among them; who has none of those named has what is left.
 */
export interface Presentation {
  readonly id: string;
  /** The clinician's name for it. */
  readonly name: string;
  /** Of the people who have the condition, the share in whom it looks like this, 0 to 1. */
  readonly share: number;
  /** P(answer | this presentation), where it differs from the mean. */
  readonly links: readonly Pick<Link, 'finding' | 'probabilities'>[];
  readonly provenance: Provenance;
}

export interface Condition {
  readonly id: string;
  readonly meter: 'muscle' | 'nerve' | 'organ' | 'inflammation' | 'widespread' | 'other';
  readonly level: LevelId;
  readonly dangerous: boolean;
  readonly prior: {
    readonly percent: number;
    readonly low: number;
    readonly high: number;
    readonly provenance: Provenance;
  };
  readonly age: readonly { readonly from: number; readonly to: number; readonly times: number }[];
  readonly sex: Readonly<Record<string, number>>;
  readonly onlyIf: Expression | null;
  readonly codes: {
    readonly icd10: readonly string[];
    readonly snomed: readonly { readonly code: string; readonly verified: boolean }[];
  };
  readonly name: string;
  readonly medical: string;
  readonly what: string;
  readonly course: string;
  readonly care: string;
  readonly watch: string;
  readonly links: readonly Link[];
  /** The forms that are named; their shares leave some room for the rest. */
  readonly presentations: readonly Presentation[];
  readonly provenance: Provenance;
}

export interface RuleLevel {
  /** The level it gives, or null where it only raises what is there by `raise` levels. */
  readonly level: LevelId | null;
  readonly raise: number;
  readonly when: Expression;
  readonly provenance: Provenance;
}

export interface RuleCase {
  readonly kind: 'fires' | 'nearly' | 'unsure';
  readonly answers: Readonly<Record<string, unknown>>;
  /** What the rule alone gives: a level, `none`, or `raise`. */
  readonly level: string;
}

export interface RedFlag {
  readonly id: string;
  readonly family: string;
  readonly name: string;
  /** Conditions that the rule looks out for: while it fires they are not ruled out, whatever the probabilities say. */
  readonly suspects: readonly string[];
  readonly levels: readonly RuleLevel[];
  readonly says: string;
  readonly does: string;
  readonly operator: string;
  readonly cases: readonly RuleCase[];
}

/** One thing to do, and a line that says how. */
export interface Step {
  readonly do: string;
  readonly detail: string;
}

/** A sign to watch for after the check, and what to do when it comes. */
export interface WatchFor {
  readonly id: string;
  readonly level: LevelId;
  readonly findings: readonly string[];
  readonly sign: string;
  readonly do: string;
}

/** How sure the check is of the first cause: the least probability, and the least low end of its range. */
export interface CertaintyBand {
  readonly id: 'clear' | 'likely' | 'open';
  readonly from: number;
  readonly rangeLowFrom: number;
  readonly text: string;
}

export interface Disposition {
  readonly id: LevelId;
  readonly word: string;
  readonly shape: 'octagon' | 'triangle' | 'circle';
  readonly title: string;
  /** The title where the number to call is known: `{number}` stands for it. */
  readonly titleWithNumber: string;
  readonly text: string;
  readonly steps: readonly Step[];
  /** ISO 8601 duration until care is due; empty for self-care. */
  readonly within: string;
  readonly lookAgainDays: number;
}

/** Escalate to `level` when the chance of a cause that needs at least the level `needs` exceeds `above` (0 to 1). */
export interface Threshold {
  readonly level: LevelId;
  readonly needs: LevelId;
  readonly above: number;
  readonly provenance: Provenance;
}

/** A word for a probability: from `from` (0 to 1) on; about `about` in 100, by most readers `range`. */
export interface ChanceBand {
  readonly id: string;
  readonly word: string;
  readonly from: number;
  readonly about: number;
  readonly range: readonly [number, number];
}

export interface Screen {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

export interface Source {
  readonly id: string;
  readonly kind: string;
  readonly short: string;
  readonly citation: string;
  readonly link: string;
  readonly checked: string;
  readonly says: string;
}

export interface Region {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly side: 'left' | 'right' | 'middle';
  readonly view: string;
  /** Option of the finding `site` that it means; empty where it means another finding. */
  readonly site: string;
  /** Other answers that pain drawn here gives. */
  readonly sets: Readonly<Record<string, string>>;
}

/** A number to call. */
export interface PhoneLine {
  readonly name: string;
  readonly number: string;
  readonly note: string;
}

export interface Country {
  readonly id: string;
  readonly name: string;
  /** Emergency numbers, the usual one first. */
  readonly emergency: readonly PhoneLine[];
  readonly urgentCare: readonly PhoneLine[];
  /** Lines for people who think of harming themselves. */
  readonly crisis: readonly PhoneLine[];
  readonly familyDoctor: string;
  readonly emergencyDepartment: string;
  /** What to say for urgent care where there is no one number; may be empty. */
  readonly urgentCareWords: string;
  /** What to do when one cannot speak; may be empty. */
  readonly cannotSpeak: string;
  readonly locales: readonly string[];
  readonly regions: readonly string[];
}

/** A worked case: what was told and what must come out. */
export interface WorkedCase {
  readonly id: string;
  readonly told: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Every other yes-no question of the urgent and core stages is a no. */
  readonly othersNo: boolean;
  readonly levels: readonly LevelId[];
  readonly rules: readonly string[];
  readonly causes: { readonly n: number; readonly any: readonly string[] } | null;
  readonly citation: Citation;
}

/** Widespread-pain survey criteria (Wolfe 2016). */
export interface WidespreadCriteria {
  readonly regions: Readonly<Record<string, readonly string[]>>;
  readonly minRegions: number;
  readonly bands: readonly { readonly wpiFrom: number; readonly wpiTo: number; readonly sssFrom: number }[];
  readonly texts: { readonly criteria: string; readonly signs: string };
  readonly signs: readonly string[];
  readonly minSigns: number;
  readonly provenance: Provenance;
}

/**
 * Everything a host needs, in one frozen object. A release that was opened from the check's file alone holds nothing of
 * NotebookKnowledge yet, no plan, no library and no care: `withNotebook`, `withPlan`, `withLibrary` and `withCare` add them.
 */
export interface Knowledge extends NotebookKnowledge {
  readonly version: string;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  readonly status: string;
  readonly findings: readonly Finding[];
  readonly groups: readonly { readonly id: string; readonly rho: number }[];
  readonly screens: readonly Screen[];
  readonly conditions: readonly Condition[];
  /** Chance that one more cause is at work beside the first, relative to its prior (0 to 1). */
  readonly comorbidity: number;
  readonly redFlags: readonly RedFlag[];
  readonly dispositions: readonly Disposition[];
  readonly watchFor: readonly WatchFor[];
  readonly thresholds: readonly Threshold[];
  readonly bands: readonly ChanceBand[];
  readonly certainty: readonly CertaintyBand[];
  readonly regions: readonly Region[];
  readonly countries: readonly Country[];
  readonly widespread: WidespreadCriteria;
  readonly yellowFlags: { readonly findings: readonly string[]; readonly many: number; readonly text: string };
  readonly cases: readonly WorkedCase[];
  readonly sources: readonly Source[];
  /** Null until it is fetched. */
  readonly plan: PlanKnowledge | null;
  /** Null until it is fetched. */
  readonly library: LibraryKnowledge | null;
  /** Null until it is fetched. */
  readonly care: CareKnowledge | null;
}
