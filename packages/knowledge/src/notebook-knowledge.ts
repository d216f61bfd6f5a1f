// What the notebook adds to a release: factors of a day, medicines, and which answers hold on after a check.
import type { Provenance } from './provenance.ts';

/**
 * How a factor is told: yes or no, an amount in its unit, how strong from 0 to 10, or one of its options. An entry holds a
 * boolean, a number, a number, or the id of the option.
 */
export type FactorShape = 'yes-no' | 'amount' | 'scale' | 'one-of';

/**
 * Whether a factor can come before pain (`exposure`), answers to it (`response`: looked at only against later days), or
 * shares its cause (`shared-state`: the same day counts only where it was told before the pain).
 */
export type FactorRole = 'exposure' | 'response' | 'shared-state';

/**
 * Whether a person may try out a factor on days drawn by lot, and in which words. What is not in a person's hands, could do
 * harm, or would mean leaving out what protects is refused. `lingers`: the effect may last beyond the day.
 */
export type FactorTest =
  | { readonly possible: true; readonly lingers: boolean; readonly withIt: string; readonly withoutIt: string }
  | { readonly possible: false; readonly why: 'not-in-your-hands' | 'harmful' };

/** A heading under which factors are offered. */
export interface FactorGroup {
  readonly id: string;
  readonly title: string;
}

/** A possible trigger or helper that can be told every day. */
export interface Factor {
  readonly id: string;
  readonly group: string;
  /** Its place among all factors, from 1. */
  readonly order: number;
  readonly shape: FactorShape;
  /** What an amount counts, as it is read after the number: hours, minutes, times; empty for other shapes. */
  readonly unit: string;
  /** Sensible amounts and the step between them; 0 to 10 for a scale; null for other shapes. */
  readonly range: { readonly min: number; readonly max: number; readonly step: number } | null;
  /** The choices of one-of. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly role: FactorRole;
  /** The night that ended on the day of the entry, or that day. */
  readonly about: 'day' | 'night-before';
  /** One of the few that are asked from the beginning. */
  readonly startsOn: boolean;
  readonly test: FactorTest;
  readonly label: string;
  readonly ask: string;
  readonly help: string;
  readonly why: string;
  /** What the ends of a scale mean; empty for other shapes. */
  readonly least: string;
  readonly most: string;
  readonly provenance: Provenance;
}

/** A group of active substances that act, and harm, alike. */
export type DrugGroup =
  | 'paracetamol'
  | 'anti-inflammatory'
  | 'opioid'
  | 'sedating'
  | 'decongestant'
  | 'caffeine'
  | 'salicylate'
  | 'cooling-or-warming'
  | 'numbing';

/** The most of something within any 24 hours that packs in a country allow an adult. */
export interface DayLimit {
  /** A country of the knowledge. */
  readonly country: string;
  readonly most: number;
  readonly provenance: Provenance;
}

/** An active substance: what doses of different products are added up by. */
export interface Ingredient {
  readonly id: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly group: DrugGroup;
  /** In milligrams, for adults who take it without advice; empty where no limit is known or none can be counted. */
  readonly mostIn24h: readonly DayLimit[];
  /** Milligrams that a clinician may prescribe for 24 hours; null where that is no more than packs allow, or not known. */
  readonly mostPrescribed: number | null;
  readonly provenance: Provenance;
}

export type DoseUnit = 'mg' | 'tablet' | 'capsule' | 'sachet' | 'ml' | 'g' | 'patch' | 'application';

/** A medicine as a person knows it: one substance, or a product with several. */
export interface MedicineInfo {
  readonly id: string;
  readonly name: string;
  /** Brands and names in other countries; what is typed is compared with these. */
  readonly alsoCalled: readonly string[];
  readonly route: 'mouth' | 'skin';
  /** What is in one of each unit, in milligrams; no units where the amount that reaches the body cannot be counted. */
  readonly ingredients: readonly {
    readonly ingredient: string;
    readonly in: { readonly [unit in DoseUnit]?: number };
  }[];
  /** The unit in which a dose is asked. */
  readonly unit: DoseUnit;
  /** Usual amounts of one dose for an adult, in that unit, smallest first. */
  readonly usual: readonly number[];
  /** In that unit, where the pack limits the product rather than the substance. */
  readonly mostIn24h: readonly DayLimit[];
  /** Where it can be bought; ids of countries. */
  readonly soldIn: readonly string[];
  /** One sentence to read before taking it; may be empty. */
  readonly note: string;
  readonly provenance: Provenance;
}

/** The notebook's part of a release. It travels apart, so that whoever only wants a check does not wait for it. */
export interface NotebookKnowledge {
  readonly factorGroups: readonly FactorGroup[];
  readonly factors: readonly Factor[];
  readonly ingredients: readonly Ingredient[];
  readonly medicines: readonly MedicineInfo[];
  /** Findings whose answers still hold after the check: for how many days, or null for good. */
  readonly lasting: Readonly<Record<string, number | null>>;
}

/** The part as it is before it is fetched. */
export const NO_NOTEBOOK: NotebookKnowledge = {
  factorGroups: [],
  factors: [],
  ingredients: [],
  medicines: [],
  lasting: {},
};
