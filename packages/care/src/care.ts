// What comes out of `careFor`: the shape that pages, terminal and report read.
import type { Level } from '@rhomboid/check';
import type {
  ImagingVariant,
  LabTest,
  Practitioner,
  Procedure,
  Register,
  Scan,
  ScanGuidance,
  ScanRating,
} from '@rhomboid/knowledge';
import type { Said } from './person.ts';

/** A practitioner chosen for this person. */
export interface CareChoice {
  readonly practitioner: Practitioner;
  /** Why for this person, the strongest reason first: from answers, causes, course. Never a diagnosis. */
  readonly why: readonly string[];
  /** ISO 8601 duration until the visit; empty where it can be chosen freely. */
  readonly within: string;
  readonly howSoon: string;
  /** Something that would rule it out was not asked: its `avoidIf` has to be read first. */
  readonly open: boolean;
  /** How to check them in the person's country; empty for a place, or where no country is known. */
  readonly registers: readonly Register[];
}

/** A practitioner who would fit, and why not now. */
export interface NotNow {
  readonly practitioner: Practitioner;
  readonly because: string;
}

/** A scan, how well it suits, and why it is named. */
export interface ScanAdvice {
  readonly scan: Scan;
  /** Null where the guideline says nothing of it for this picture. */
  readonly rating: ScanRating | null;
  readonly note: string;
  readonly why: readonly string[];
  /** Whether a clinician may well order it: rated at least sometimes helpful, or for a reason of its own. */
  readonly worthATalk: boolean;
}

export interface ImagingAdvice {
  readonly variant: ImagingVariant;
  readonly why: readonly string[];
  /** Every scan of the release, those worth a talk first. */
  readonly scans: readonly ScanAdvice[];
  readonly guidance: readonly ScanGuidance[];
}

/** A procedure, and whether it is worth a talk with a specialist now. */
export interface ProcedureAdvice {
  readonly procedure: Procedure;
  readonly worthATalk: boolean;
  readonly because: string;
}

/** What check, plan and notebook say of the course so far. */
export interface CourseSoFar {
  /** The most urgent level that check, plan and notebook ask for. */
  readonly level: Level;
  /** At least so many days of pain; null where nobody told. */
  readonly days: number | null;
  /** Whether the notebook, over `weeks`, shows less than a third of gain. */
  readonly notBetter: Said;
  readonly worse: Said;
  /** Whole weeks of the notebook; null where it holds no pain yet. */
  readonly weeks: number | null;
  readonly stepUp: Said;
  /** What the plan named beforehand as a sign that it is time for more, where it holds. */
  readonly triggers: readonly string[];
}

export interface Care {
  /** The most urgent level that check, plan and notebook ask for. */
  readonly level: Level;
  /** ISO 8601 duration until care is due; empty for self-care. */
  readonly within: string;
  readonly course: CourseSoFar;
  /** Who to see, in order: what is due first, then what fits best. Nothing else beside care that is due today. */
  readonly now: readonly CareChoice[];
  /** Who may come after that, mostly sent by the first. */
  readonly later: readonly CareChoice[];
  readonly notNow: readonly NotNow[];
  /** The rest: nothing that was told asks for them. */
  readonly others: readonly Practitioner[];
  readonly imaging: ImagingAdvice;
  /** Tests that a clinician may order, and why. */
  readonly tests: readonly { readonly test: LabTest; readonly why: readonly string[] }[];
  readonly procedures: readonly ProcedureAdvice[];
}
