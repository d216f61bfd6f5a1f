// What plans and medicine rules must know of a person: one list of facts that every caution refers to.
import type { Expression } from './expression.ts';
import type { Provenance } from './provenance.ts';

/** How a fact is told: yes, no or not sure; or a number in its unit. */
export type FactType = 'yes-no' | 'number';

/** Whom a question is put to; everyone else counts as a definite no. Ages in years, both ends included. */
export interface FactFor {
  readonly sex: 'female' | 'male' | null;
  readonly ageFrom: number;
  readonly ageTo: number;
}

/**
 * Something about a person that decides what is safe: an illness, an operation, a place that is numb. Kept by its id in the
 * notebook's `person` entry: yes-no facts under `facts`, numbers under `numbers`.
 */
export interface Fact {
  readonly id: string;
  readonly type: FactType;
  /** A heading under which facts are asked together. */
  readonly group: string;
  readonly label: string;
  readonly ask: string;
  readonly help: string;
  readonly why: string;
  /** What a number counts, as it is read after it; empty for yes-no. */
  readonly unit: string;
  /** Sensible numbers; null for yes-no. */
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly for: FactFor;
  /**
   * What the answers of a check tell of it, as expressions over findings: they fill it in before it is asked. What the
   * person says of the fact itself outranks both. Null where the check tells nothing.
   */
  readonly fromCheck: { readonly yes: Expression | null; readonly no: Expression | null };
  /** A number: the finding that holds it, or null. */
  readonly sameAs: string | null;
  /** Conditions: while the check counts one of them among its likely causes, a no from `fromCheck` does not count. */
  readonly suspectedBy: readonly string[];
  /**
   * The careful answer where the person was not asked or is not sure. Rules that count unknown as risk read the fact so.
   * `yes` for an illness, `no` for a leave such as “a clinician said I may”; null for a number: any comparison may hold.
   */
  readonly assume: 'yes' | 'no' | null;
  /** A yes comes before every plan, with care at this level; null: plans may go beside it. */
  readonly careFirst: 'ambulance' | 'emergency-department' | 'same-day' | null;
  /** Days for which an answer holds; null for good. */
  readonly lasting: number | null;
  readonly provenance: Provenance;
}

/** What a caution does to the thing that it stands at: not at all; only after a clinician said yes; only changed as told. */
export type CautionAction = 'avoid' | 'ask-first' | 'adapt';

/** A reason not to do something, or to do it otherwise. */
export interface Caution {
  /** Over fact ids. */
  readonly when: Expression;
  readonly action: CautionAction;
  /** Whether facts that are not known are read as their careful answer; otherwise only what is known to hold counts. */
  readonly unknownCounts: boolean;
  /** One sentence: why, and what instead or how otherwise. */
  readonly text: string;
}
