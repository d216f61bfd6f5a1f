// What the medicine check is asked and what it answers.
import type { Day } from '@rhomboid/ground';
import type { DoseUnit, MedicineAction } from '@rhomboid/knowledge';
import type { MedicineEntry } from '@rhomboid/notebook';

/** A medicine that was taken: the notebook's own entries fit. */
export type TakenMedicine = Pick<MedicineEntry, 'medicine' | 'dose' | 'unit' | 'day' | 'time' | 'zone' | 'late'>;

export interface MedicineOptions {
  /** How much is meant to be taken, in `unit`: mg, tablet, g, application … A number without a unit is asked about. */
  readonly dose?: number;
  readonly unit?: string;
  /** Milligrams in one tablet, where known. */
  readonly strength?: number;
  /** Ids of rules that a pharmacist or doctor was asked about and agreed to: their ASK becomes a CAUTION. */
  readonly cleared?: readonly string[];
}

/** A work, and the passage meant. */
export interface ShownSource {
  readonly id: string;
  readonly short: string;
  readonly at: string;
  readonly strength: 'measured' | 'guideline' | 'estimate';
}

/** One rule that speaks, and why. */
export interface MedicineReason {
  /** Id of the rule: B-036, B3-20-27, clock-interval. */
  readonly rule: string;
  readonly action: MedicineAction;
  readonly message: string;
  /** It speaks because something is not known, and that counts as a risk. */
  readonly unknown: boolean;
  /** The fact to ask for, which could lift it; null where nothing is asked. */
  readonly ask: string | null;
  /** An ASK that a pharmacist or doctor agreed to. */
  readonly cleared: boolean;
  /** The pain itself should be looked at. */
  readonly review: boolean;
  /** Minutes from now after which it no longer holds, for what only time changes; null otherwise. */
  readonly minutes: number | null;
  readonly source: readonly ShownSource[];
}

/** What the pack allows this person now. Amounts are in `unit`. */
export interface MedicineDose {
  readonly unit: DoseUnit;
  readonly least: number;
  readonly most: number;
  /** Hours between doses: what is held to, and what the pack prints where that is less. */
  readonly hours: number;
  readonly packHours: number | null;
  readonly mostInDay: number | null;
  readonly mostDoses: number | null;
  /** The last day on end; null where packs name none. */
  readonly lastDay: number | null;
  readonly text: string;
  /** Ids of the pack rows. */
  readonly rows: readonly string[];
  readonly source: readonly ShownSource[];
}

/** What may be done instead of a no. */
export interface OfferedAlternative {
  readonly id: string;
  readonly text: string;
  /** The medicine and what the check says of it; null where it is none. */
  readonly medicine: { readonly id: string; readonly name: string; readonly action: MedicineAction } | null;
}

/** Whom to call, at once. */
export interface MedicineEmergency {
  readonly rule: string;
  /** It is so; otherwise it may be. */
  readonly certain: boolean;
  readonly text: string;
  /** Empty where the country is not known: then no number is invented. */
  readonly numbers: readonly { readonly name: string; readonly number: string }[];
}

export interface MedicineCheck {
  /** As it was typed. */
  readonly typed: string;
  /** Null where the name is not known. */
  readonly medicine: { readonly id: string; readonly name: string } | null;
  /** The worst of all reasons; OK where none speaks against it. */
  readonly action: MedicineAction;
  /** Null when hidden (BLOCK, ASK) or where no pack rule is known. */
  readonly dose: MedicineDose | null;
  /** When the next dose is possible, where only time stands in its way; null when now, or not to be said. */
  readonly nextAt: { readonly day: Day; readonly time: string } | null;
  /** What packs still allow within 24 hours; null where hidden for another reason than time, or not counted. */
  readonly leftToday: { readonly amount: number | null; readonly unit: DoseUnit; readonly doses: number | null } | null;
  /** Days on end on which it was used, up to now. */
  readonly daysUsed: number;
  readonly lockedUntil: Day | null;
  readonly emergency: MedicineEmergency | null;
  /** Worst first. */
  readonly reasons: readonly MedicineReason[];
  /** Facts that are not known and stand in the way, worst first. */
  readonly asks: readonly string[];
  readonly alternatives: readonly OfferedAlternative[];
  readonly sources: readonly ShownSource[];
  readonly knowledge: { readonly version: string; readonly hash: string };
}

/** One medicine that could be bought, and what the check says of it. */
export interface MedicineOffer {
  readonly medicine: string;
  readonly name: string;
  readonly check: MedicineCheck;
  /** What to expect of it, honestly. */
  readonly caveat: string;
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low';
  readonly borrowedFrom: string;
  readonly source: readonly ShownSource[];
}
