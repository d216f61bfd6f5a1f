// What comes out of `makePlan`: the shape that pages, terminal, report and FHIR read.
import type { Level } from '@rhomboid/check';
import type { Day } from '@rhomboid/ground';
import type { BorrowedFrom, Certainty, PhaseId } from '@rhomboid/knowledge';
import type { DoseNow } from './dose.ts';

export interface Evidence {
  /** What was found, with figures, in one or two plain sentences. */
  readonly text: string;
  readonly certainty: Certainty;
  /** Where the figures come from; all but `thoracic` are borrowed, and the item says so. */
  readonly borrowedFrom: BorrowedFrom;
  readonly strength: 'measured' | 'guideline' | 'estimate';
  /** Short citations. */
  readonly sources: readonly string[];
}

/** How much of an exercise to do now; how often a week stands with the item. */
export interface ItemDose extends Omit<DoseNow, 'daysAWeek' | 'change'> {
  /** Exercise groups, or the bone rule, that it stands for. */
  readonly groups: readonly string[];
}

/** One thing to do, whole in itself. */
export interface PlanItem {
  /** Id of a treatment (`A-18`), an exercise (`E35`) or a coach card. */
  readonly id: string;
  readonly kind: 'core' | 'comfort' | 'exercise' | 'professional' | 'care';
  readonly name: string;
  /** Why for this person: which answer, cause, phase or entry asks for it. */
  readonly why: string;
  /** How to do it: amount, time, how often, in one sentence. */
  readonly dose: string;
  /** Minutes a time, and times a week; null where it is not something timed. */
  readonly minutes: number | null;
  readonly timesAWeek: number | null;
  /** When to stop, in one sentence. */
  readonly stop: string;
  readonly harms: string;
  readonly evidence: Evidence;
  readonly reviewOn: Day;
  /** For exercises: what to do now. */
  readonly exercise: ItemDose | null;
  /** What changed since last week and why; null where nothing did. */
  readonly change: { readonly what: ItemChange; readonly because: string } | null;
  /** Facts that would make it safer to know: asked before it is done. */
  readonly askFirst: readonly string[];
}

export type ItemChange =
  | 'new'
  | 'raised'
  | 'progressed'
  | 'held'
  | 'reduced'
  | 'regressed'
  | 'rested'
  | 'swapped'
  | 'removed'
  | 'restarted';

/** Something that was considered and left out, and why: told to whoever asks. */
export interface LeftOut {
  readonly id: string;
  readonly name: string;
  readonly reason:
    | 'not-safe'
    | 'unknown-risk'
    | 'declined'
    | 'no-equipment'
    | 'no-time'
    | 'made-worse'
    | 'not-now'
    | 'not-for-this';
  readonly text: string;
}

/**
 * What the plan did with a thing that the notebook taught: put items first, made them easier, let them make room, took them
 * out; `absent`: they are not in this plan anyway; `told`: nothing changes, as with every hint.
 */
export type LessonDone = 'first' | 'less' | 'last' | 'out' | 'absent' | 'told';

/** One thing that the notebook taught about this person, and what the plan made of it. */
export interface Lesson {
  /** Id of a factor of the notebook, or of a treatment as `treatment:heat`. */
  readonly factor: string;
  readonly name: string;
  /** What was found, with the days counted, in one or two sentences. */
  readonly text: string;
  readonly did: LessonDone;
  /** Items that it changed, or that are absent; empty where `told`. */
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

/** Why there is no plan, and what to do until someone has looked. */
export interface CareFirst {
  readonly level: Level;
  readonly text: string;
  /** What to do while getting help. */
  readonly meanwhile: readonly string[];
  /** The day of the screening in the notebook that asks for it; absent where something else does. */
  readonly screenedOn?: Day;
  /** Id of the fact that the person said yes to; absent where something else asks for it. */
  readonly fact?: string;
}

export interface Plan {
  readonly made: Day;
  /** Knowledge release: version and hash. */
  readonly knowledge: string;
  readonly phase: { readonly id: PhaseId; readonly name: string; readonly text: string };
  /** Not null when care comes before self-treatment: then `items`, `choices` and `week` are empty. */
  readonly careFirst: CareFirst | null;
  /** In the order in which they matter; core first. */
  readonly items: readonly PlanItem[];
  /** Comforts that could be chosen (at most two at a time are in `items`). */
  readonly choices: readonly PlanItem[];
  readonly leftOut: readonly LeftOut[];
  /** What not to spend money and hope on. */
  readonly skip: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly evidence: Evidence;
  }[];
  /** Seven days from `made`: what to do on each. */
  readonly week: readonly {
    readonly day: Day;
    readonly items: readonly { readonly id: string; readonly when: string; readonly times: number }[];
    readonly minutes: number;
  }[];
  /** If-then lines for a bad day. */
  readonly badDay: readonly { readonly when: string; readonly do: string }[];
  readonly review: { readonly day: Day; readonly why: string };
  /** What would make it time for more: step-up triggers of the phase, told beforehand. */
  readonly stepUp: readonly { readonly trigger: string; readonly do: string; readonly met: boolean }[];
  /** Recovery as ranges, never a promise. */
  readonly outlook: { readonly text: string; readonly source: string; readonly strength: Evidence['strength'] };
  /** Facts that are unknown and would change the plan, most useful first: fact ids. */
  readonly ask: readonly string[];
  /** Share of planned sessions done in the last 7 days, counted kindly; null where nothing was planned. */
  readonly adherence: { readonly done: number; readonly planned: number; readonly text: string } | null;
  /** What the coach speaks up about today: a flare, thin weeks, pain that came back. */
  readonly prevention: readonly {
    readonly id: string;
    readonly says: string;
    readonly does: readonly string[];
    /** Through the safety questions of the check first. */
    readonly screenAgain: boolean;
  }[];
  /** What links and fair tests of the notebook taught, and what changed for it. */
  readonly lessons: readonly Lesson[];
  /** Sentences that belong to the whole plan: what changed this week, what is borrowed evidence. */
  readonly notes: readonly string[];
}
