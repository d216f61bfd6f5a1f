// The plan's part of a release: what may help, what to skip, phases, facts about the person, exercises, coach, recovery.
import type { Coach, Course, CourseGuard, Predictor, PreventionRule } from './coach-knowledge.ts';
import type { ExerciseGroup, ExerciseInfo, ExerciseRules } from './exercise-knowledge.ts';
import type { Caution, Fact } from './fact-knowledge.ts';
import type { Figure } from './figure-knowledge.ts';
import type { MedicineSafety } from './medicine-safety.ts';
import type { Provenance } from './provenance.ts';

/** From so much to so much, both included; equal where there is one number. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far a finding can be trusted (GRADE's words). */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';

/** What kind of work says it; `estimate` is our own judgement or common practice without a trial. */
export type EvidenceKind =
  | 'guideline'
  | 'trial'
  | 'review'
  | 'cohort'
  | 'survey'
  | 'label'
  | 'law'
  | 'document'
  | 'estimate';

/** Where the figure was measured: `thoracic` is the upper and mid back itself; everything else is borrowed. */
export type BorrowedFrom = 'thoracic' | 'neck' | 'low-back' | 'limbs' | 'any-region' | 'none';

/** What is known of an effect, and how surely. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly certainty: Certainty;
  readonly borrowedFrom: BorrowedFrom;
  /** One or two sentences with the best figure found; for people to read. */
  readonly effect: string;
  /** Guidelines that disagree, each with what it says; empty where none do. */
  readonly bothSides: readonly { readonly who: string; readonly says: string }[];
}

/** A group of causes that are treated alike. The twelve of the matrix may be helped by a plan; others need care first. */
export const CAUSE_GROUPS = [
  'MUS',
  'MYO',
  'JNT',
  'POS',
  'CERV',
  'DISC',
  'OVF',
  'DEF',
  'SPA',
  'WSP',
  'PREG',
  'POSTOP',
] as const;
export type PlanGroupId = (typeof CAUSE_GROUPS)[number];
/** Groups outside the matrix: nothing beyond what to do while getting help. */
export type CareGroupId = 'OTHER' | 'ZOS' | 'MYEL' | 'VISC' | 'INF' | 'ONC' | 'RF';
export type CauseGroupId = PlanGroupId | CareGroupId;

export interface CauseGroup {
  readonly id: CauseGroupId;
  readonly name: string;
  /** Conditions of the release that belong to it: each condition to one group. */
  readonly conditions: readonly string[];
  /** Facts that put a person into it, whatever the cause: pregnant, operated on lately. */
  readonly facts: readonly string[];
  /** `full`: by the matrix. `care-first`: see a clinician first, until then only what every plan may hold. `none`. */
  readonly plan: 'full' | 'care-first' | 'none';
}

/** `professional`: only when a professional directs it. `avoid` outranks all others. */
export type MatrixCell = 'core' | 'option' | 'no' | 'avoid' | 'professional';

/** One therapy against the twelve groups. Treatments and exercises name the row that they obey. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly cells: Readonly<Record<PlanGroupId, MatrixCell>>;
  /**
   * Treatments of which this row is only one form (thrusts are one form of hands-on treatment): where its cell is no, avoid
   * or professional they are offered without it, with the words `without`. Empty for a row that stands for itself.
   */
  readonly formOf: readonly string[];
  readonly without: string;
  readonly provenance: Provenance;
}

/** What a treatment is in a plan: always in, a comfort to choose, a visit, a medicine to ask about, or medical care. */
export type TreatmentClass = 'core' | 'comfort' | 'professional' | 'medicine' | 'care';

/** Numbers of a dose; null where they do not apply. `sentence` says them as a person reads them. */
export interface TreatmentDose {
  /** Minutes each time. */
  readonly minutes: Span | null;
  readonly timesADay: Span | null;
  /** Days, or sessions, a week. */
  readonly timesAWeek: Span | null;
  /** Weeks until it is judged. */
  readonly weeks: Span | null;
  /** Visits in all. */
  readonly visits: Span | null;
  /** Not longer than this many days on end; null = no limit. */
  readonly mostDays: number | null;
  readonly sentence: string;
}

export interface Treatment {
  readonly id: string;
  readonly class: TreatmentClass;
  readonly name: string;
  /** What it is, in one line. */
  readonly what: string;
  /** How to do it: one step each. */
  readonly how: readonly string[];
  readonly dose: TreatmentDose;
  readonly why: string;
  /** What it is for, in words: the sentence behind “for you”. */
  readonly usedFor: string;
  /** Facts that make it fit this person better, each with the sentence that says so. */
  readonly because: readonly { readonly fact: string; readonly text: string }[];
  readonly causes: readonly CauseGroupId[];
  /** The matrix row that it obeys; empty = it is an option for all of `causes`, core where its class is core. */
  readonly row: string;
  readonly phases: readonly PhaseId[];
  readonly cautions: readonly Caution[];
  /** When to stop or to do less. */
  readonly stop: string;
  readonly harms: string;
  readonly evidence: Evidence;
  readonly equipment: readonly string[];
  /** Minutes of a day that it takes; 0 where it fits into what is done anyway. */
  readonly minutesADay: number;
  /** Look again after so many days. */
  readonly reviewAfterDays: number;
  /** Medicine ids of the release that the medicine check must pass before any of them is named. */
  readonly medicines: readonly string[];
  /** Movement cards and exercise groups that carry it out. */
  readonly cards: readonly string[];
  readonly exerciseGroups: readonly string[];
  readonly provenance: Provenance;
}

/** Something to leave out, kindly. */
export interface SkipCard {
  readonly id: string;
  readonly name: string;
  readonly message: string;
  /** What helps more. */
  readonly instead: string;
  /** Shown where one of these treatments is in the plan; empty = any plan. */
  readonly beside: readonly string[];
  readonly causes: readonly CauseGroupId[];
  readonly evidence: Evidence;
  readonly reviewAfterDays: number;
  readonly provenance: Provenance;
}

export type PhaseId =
  | 'first-48-hours'
  | 'days-3-to-14'
  | 'weeks-2-to-6'
  | 'weeks-6-to-12'
  | 'over-12-weeks'
  | 'recovered';

/** What is looked at for a step up; `value` is its number (pain 0–10, percent, nights, days), null where it has none. */
export type StepUpSign =
  | 'danger-sign'
  | 'pain-at-least'
  | 'nights-without-sleep'
  | 'not-better'
  | 'worse'
  | 'better-by-less-than'
  | 'work-lost'
  | 'distress'
  | 'nerve-sign'
  | 'new-pattern'
  | 'recurrence';

export interface StepUp {
  readonly id: string;
  readonly sign: StepUpSign;
  readonly value: number | null;
  /** Only from this day of the phase's clock on; null = at once. */
  readonly fromDay: number | null;
  /** Through the safety questions of the check before anything else. */
  readonly screenAgain: boolean;
  readonly says: string;
  readonly do: string;
}

export interface Phase {
  readonly id: PhaseId;
  readonly name: string;
  readonly goal: string;
  /** Days since the pain began (for `recovered`: pain-free days); `toDay` is not included; null = open. */
  readonly fromDay: number;
  readonly toDay: number | null;
  readonly core: readonly string[];
  readonly options: readonly string[];
  readonly mostOptions: number;
  readonly exerciseGroups: readonly string[];
  readonly medicine: {
    readonly rule: 'lowest-shortest' | 'stop-date' | 'pack-limit' | 'prescriber-only' | 'none';
    readonly says: string;
  };
  /** Days since the pain began on which the plan is looked at; then `reviewEveryDays`. */
  readonly reviewDays: readonly number[];
  readonly reviewEveryDays: number | null;
  readonly stepUp: readonly StepUp[];
  /** The course that is told instead of that of the causes; null where pain is new and theirs fits. */
  readonly course: string | null;
  readonly provenance: Provenance;
}

/** Something that a treatment or an exercise needs. `usual`: taken to be in every home. */
export interface Equipment {
  readonly id: string;
  readonly name: string;
  readonly usual: boolean;
  /** What does instead; may be empty. */
  readonly instead: string;
}

/** One thing of a worked week: how it must be dosed there. Numbers left out are not held to. */
export interface PlanWeekItem {
  /** An exercise or treatment id. */
  readonly item: string;
  readonly sets: Span | null;
  readonly reps: Span | null;
  readonly minutes: Span | null;
  readonly timesADay: Span | null;
  readonly daysAWeek: Span | null;
  /** Offered, not set. */
  readonly optional: boolean;
  /** Stands for all of these: one of them is enough. */
  readonly oneOf: readonly string[];
}

/** A worked week: a made-up person, and what must and must not be in the plan. */
export interface PlanWeek {
  readonly id: string;
  readonly told: string;
  readonly causes: readonly CauseGroupId[];
  /** Days since the pain began; for `recovered` pain-free days. */
  readonly day: number;
  readonly phase: PhaseId;
  readonly age: number;
  readonly facts: Readonly<Record<string, 'yes' | 'no'>>;
  readonly items: readonly PlanWeekItem[];
  /** Exercises and treatments that must not be there. */
  readonly never: readonly string[];
  readonly provenance: Provenance;
}

/** The plan's part of a release. It travels apart, so that whoever only wants a check does not wait for it. */
export interface PlanKnowledge {
  readonly facts: readonly Fact[];
  readonly factGroups: readonly { readonly id: string; readonly title: string }[];
  readonly equipment: readonly Equipment[];
  readonly causeGroups: readonly CauseGroup[];
  readonly treatments: readonly Treatment[];
  readonly skipCards: readonly SkipCard[];
  readonly phases: readonly Phase[];
  readonly matrix: readonly MatrixRow[];
  readonly exercises: readonly ExerciseInfo[];
  readonly exerciseGroups: readonly ExerciseGroup[];
  readonly exerciseRules: ExerciseRules;
  readonly coach: Coach;
  readonly courses: readonly Course[];
  readonly courseGuard: CourseGuard;
  readonly predictors: readonly Predictor[];
  readonly prevention: readonly PreventionRule[];
  /** Worked weeks; they stay in the folder and do not travel. */
  readonly weeks: readonly PlanWeek[];
  readonly medicineSafety: MedicineSafety;
  /** In the order of their exercises' ids. */
  readonly figures: readonly Figure[];
}

/** A release before its plan's part was fetched. */
export const NO_PLAN = null;
