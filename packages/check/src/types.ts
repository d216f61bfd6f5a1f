// What the check takes and gives. Hosts (web, terminal, tests) speak to the check in these words alone.

/** How soon and where to seek care, most urgent first (the clinical table, D). */
export type Level = 'ambulance' | 'emergency-department' | 'same-day' | 'within-days' | 'routine' | 'self-care';

/**
 * One answer: `yes`/`no`, an option id, a list of option ids, a number, or `unsure`. `maybe` is an unsure given to a whole
 * list of signs; it counts as unsure and lets the check ask that list once more. Absent means not asked.
 */
export type AnswerValue = string | number | readonly string[];

/** Answers by finding id. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Where a question belongs on the person's way. */
export type Stage = 'urgent' | 'clarify' | 'map' | 'core' | 'adaptive' | 'widespread' | 'wellbeing';

/** One question, ready to show. */
export interface Question {
  readonly finding: string;
  readonly type: 'yes-no' | 'one' | 'many' | 'number' | 'map';
  readonly text: string;
  /** Short form, for checklists and summaries. */
  readonly label: string;
  readonly help: string;
  readonly why: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly exclusive: boolean }[];
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly stage: Stage;
}

/** The next question, with those that are asked on the same page (at most one page of signs). */
export interface Next extends Question {
  /** The page: several signs at once in the urgent stage, one question elsewhere. */
  readonly page: {
    readonly id: string;
    readonly text: string;
    readonly hint: string;
    readonly questions: readonly Question[] /** Asked once more, because the list was answered with “not sure”. */;
    readonly again: boolean;
  };
  /** Share of the whole way that is done, 0 to 1; never falls along one run. */
  readonly share: number;
  /** At most this many questions are left. */
  readonly left: number;
}

/** Why something holds, in words that can be traced. */
export interface Because {
  readonly kind: 'rule' | 'cause' | 'floor' | 'unsure';
  /** Rule, condition or floor id. */
  readonly id: string;
  readonly text: string;
  /** Short citation of the source behind it. */
  readonly source: string;
  readonly strength: 'measured' | 'guideline' | 'estimate';
}

export interface FiredRule {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  /** How many unsure answers it leans on; each costs one level. */
  readonly doubt: number;
  readonly says: string;
  readonly does: string;
  readonly operator: string;
  /** The findings that made it fire, unsure ones that it leans on last. */
  readonly findings: readonly string[];
  readonly source: string;
  readonly strength: 'measured' | 'guideline' | 'estimate';
}

/** One answer as a reason for or against a cause. */
export interface Reason {
  readonly finding: string;
  readonly text: string;
  /** Weight of evidence against all other causes, in decibans; positive speaks for. */
  readonly decibans: number;
  /** 1 (counts a little) to 3 (counts a lot). */
  readonly weight: 1 | 2 | 3;
}

/** Groups of causes as a person thinks of them. */
export type Meter = 'muscle' | 'nerve' | 'organ' | 'inflammation' | 'widespread' | 'other';

export interface Cause {
  readonly condition: string;
  readonly name: string;
  readonly medical: string;
  readonly what: string;
  readonly course: string;
  readonly care: string;
  readonly watch: string;
  /** Chance that this cause is at work, 0 to 1: our estimate, not a count. */
  readonly probability: number;
  /** The same with the estimates behind it halved and doubled: [low, high]. */
  readonly range: readonly [number, number];
  readonly meter: Meter;
  readonly level: Level;
  readonly dangerous: boolean;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

export interface Change {
  readonly answers: readonly { readonly finding: string; readonly value: string; readonly text: string }[];
  /** The disposition or cause that would come out. */
  readonly to: string;
  readonly text: string;
}

export interface Assessment {
  readonly disposition: {
    readonly level: Level;
    /** Word at the head of the care card. */
    readonly word: string;
    readonly shape: 'octagon' | 'triangle' | 'circle';
    readonly title: string;
    /** The title with `{number}` for the emergency number, where there is one; else the title. */
    readonly titleWithNumber: string;
    readonly text: string;
    readonly because: readonly Because[];
    /** ISO 8601 duration until care is due; null for self-care. */
    readonly within: string | null;
    /** Days until the person should look again. */
    readonly lookAgainDays: number;
    /** What to do, in order. */
    readonly steps: readonly { readonly do: string; readonly detail: string }[];
    /** One or two sentences to read to the emergency operator; empty below ambulance. */
    readonly operator: string;
    /** What to watch for, and what to do then. */
    readonly watchFor: readonly { readonly sign: string; readonly do: string; readonly level: Level }[];
  };
  readonly redFlags: readonly FiredRule[];
  readonly differential: readonly Cause[];
  /** Dangerous causes not yet ruled out, apart from the differential's first three. */
  readonly mustNotMiss: readonly Cause[];
  readonly certainty: 'clear' | 'likely' | 'open';
  readonly certaintyText: string;
  readonly wouldChange: { readonly disposition: Change | null; readonly cause: Change | null };
  readonly sensitivity: {
    /** Whether halving and doubling the estimates leaves the disposition as it is. */
    readonly dispositionStable: boolean;
    readonly causeStable: boolean;
    readonly text: string;
  };
  /** Share of the probability that lies with each group, 0 to 1, and how many of its questions are unanswered. */
  readonly meters: readonly {
    readonly meter: Meter;
    readonly name: string;
    readonly share: number;
    readonly unanswered: number;
  }[];
  readonly widespread: {
    readonly pattern: 'criteria' | 'signs' | 'none';
    readonly text: string;
    readonly wpi: number | null;
    readonly sss: number | null;
  };
  readonly yellowFlags: readonly { readonly finding: string; readonly text: string }[];
  readonly told: {
    readonly present: readonly Told[];
    readonly denied: readonly Told[];
    readonly unsure: readonly Told[];
    readonly notAsked: readonly Told[];
  };
  /** Answers that contradict each other; the safer one was used. */
  readonly contradictions: readonly string[];
}

/** One answer read back. */
export interface Told {
  readonly finding: string;
  readonly label: string;
  readonly value: string;
}

export interface CheckResult {
  readonly knowledge: { readonly version: string; readonly hash: string };
  readonly next: Next | null;
  readonly assessment: Assessment;
  /** Finding ids that have an answer (also `unsure`). */
  readonly asked: readonly string[];
}
