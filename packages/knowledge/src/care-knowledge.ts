// The care part of a release: who to see, scans and blood tests, operations, registers of licences, adverts to be wary of.
import type { ImagingKnowledge } from './care-imaging.ts';
import type { Expression } from './expression.ts';
import type { Certainty } from './plan-knowledge.ts';
import type { Provenance } from './provenance.ts';
import type { LevelId } from './release.ts';

export type * from './care-imaging.ts';

/**
 * Words that rules of care use beside the findings of the check: what the check concluded, and how it goes since.
 * Facts about the person are written `person.ID`, what only the care pages ask `told.ID`.
 */
export const CARE_WORDS = [
  'level',
  'rule',
  'cause',
  'may',
  'lead',
  'red-flag',
  'days',
  'not-better',
  'worse',
  'step-up',
] as const;

/** Something that only care has to know, asked on its pages: what scans showed, what was tried. Answered yes, no or not sure. */
export interface Circumstance {
  readonly id: string;
  readonly group: 'so-far' | 'scan' | 'plans';
  readonly ask: string;
  readonly help: string;
}

/** A reason to choose something, and the sentence that tells it. `when` speaks CARE_WORDS, findings, `person.` and `told.` */
export interface CareReason {
  readonly when: Expression;
  readonly text: string;
}

/** A reason to go to a practitioner. */
export interface PractitionerFit extends CareReason {
  /** 3 fits closely, 1 is one way among others. */
  readonly weight: 1 | 2 | 3;
  /** ISO 8601 duration until the visit; empty where it can be chosen freely. */
  readonly within: string;
  /** The same in words. */
  readonly howSoon: string;
}

/**
 * What a practitioner is to the order of care: `emergency` and `today` are places that outrank all others while they are
 * due; `medical` may be seen with a danger sign that is due within days; `hands-on` never, `support` afterwards.
 */
export type PractitionerClass = 'emergency' | 'today' | 'medical' | 'support' | 'hands-on';

export interface Practitioner {
  readonly id: string;
  readonly class: PractitionerClass;
  /** `referral`: another clinician sends you there, in most countries. */
  readonly reach: 'direct' | 'referral';
  /** Professions under which registers know the person; empty for a place. */
  readonly professions: readonly string[];
  readonly name: string;
  /** What they are called elsewhere; may be empty. */
  readonly alsoCalled: string;
  readonly what: string;
  readonly goWhen: readonly string[];
  readonly firstVisit: readonly string[];
  readonly bring: readonly string[];
  readonly ask: readonly string[];
  readonly avoidIf: readonly string[];
  /** When to stop, or to look at the cause again; empty where it does not apply. */
  readonly stop: string;
  readonly fits: readonly PractitionerFit[];
  /** Reasons that rule it out for now. */
  readonly bars: readonly CareReason[];
  readonly provenance: Provenance;
}

export interface Procedure {
  readonly id: string;
  readonly name: string;
  /** Its name among clinicians. */
  readonly medical: string;
  readonly what: string;
  readonly isFor: string;
  readonly notFor: string;
  readonly happens: readonly string[];
  readonly recovery: string;
  readonly risks: string;
  readonly evidence: string;
  readonly certainty: Certainty;
  /** Reasons to talk about it with a specialist. */
  readonly fits: readonly CareReason[];
  /** Reasons why it is not for this now; they outrank the fits. */
  readonly bars: readonly CareReason[];
  readonly provenance: Provenance;
}

/** What holds for any operation, and lists of questions. */
export interface SurgeryAdvice {
  readonly notIndicated: readonly string[];
  readonly urgent: readonly string[];
  readonly questions: readonly string[];
  readonly secondOpinion: readonly { readonly do: string; readonly detail: string }[];
  readonly promises: readonly { readonly claim: string; readonly truth: string }[];
  readonly provenance: Provenance;
}

/** Whether the law guards the title: `partly` in some places of the country, or for some who use it. */
export type TitleProtection = 'law' | 'partly' | 'no' | 'unknown';

/** How to check one profession in one country. */
export interface Register {
  readonly country: string;
  readonly profession: string;
  /** How the profession is called there. */
  readonly title: string;
  readonly protection: TitleProtection;
  readonly registers: readonly { readonly name: string; readonly link: string }[];
  readonly how: string;
  readonly provenance: Provenance;
}

export interface RegisterAdvice {
  readonly steps: readonly { readonly do: string; readonly detail: string }[];
  readonly professions: readonly { readonly id: string; readonly name: string }[];
  readonly registers: readonly Register[];
}

/** Something in an advert, or said at a visit, to be wary of. */
export interface AdvertSign {
  readonly id: string;
  readonly sign: string;
  readonly why: string;
  readonly instead: string;
  readonly provenance: Provenance;
}

/** A worked case: what was told, and what care must come out and must not. Lists that are empty are not held to. */
export interface CareCase {
  readonly id: string;
  readonly told: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly othersNo: boolean;
  readonly facts: Readonly<Record<string, 'yes' | 'no'>>;
  readonly circumstances: Readonly<Record<string, 'yes' | 'no'>>;
  readonly levels: readonly LevelId[];
  /** The first practitioner; empty where none is held to. */
  readonly first: string;
  readonly practitioners: readonly string[];
  readonly notPractitioners: readonly string[];
  /** The picture of the imaging guideline; empty where none is held to. */
  readonly imaging: string;
  readonly notImaging: readonly string[];
  readonly scans: readonly string[];
  readonly notScans: readonly string[];
  readonly tests: readonly string[];
  readonly notTests: readonly string[];
  readonly guidance: readonly string[];
  readonly notGuidance: readonly string[];
  readonly procedures: readonly string[];
  readonly notProcedures: readonly string[];
}

/** The care part of a release. It travels apart, and is fetched by who opens the care pages. */
export interface CareKnowledge extends ImagingKnowledge {
  readonly circumstances: readonly Circumstance[];
  readonly practitioners: readonly Practitioner[];
  readonly procedures: readonly Procedure[];
  readonly surgery: SurgeryAdvice;
  readonly registerAdvice: RegisterAdvice;
  readonly adverts: readonly AdvertSign[];
  /** Worked cases; they stay in the folder and do not travel. */
  readonly careCases: readonly CareCase[];
}

/** A release before its care part was fetched. */
export const NO_CARE = null;
