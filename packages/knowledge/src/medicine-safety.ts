// What the medicine check reads: rules over a person and what was taken, and what packs allow, country by country.
import type { Expression } from './expression.ts';
import type { DoseUnit, DrugGroup } from './notebook-knowledge.ts';
import type { Provenance } from './provenance.ts';

/** What a rule says of a medicine for this person, worst first. BLOCK and ASK hide the dose. */
export const MEDICINE_ACTIONS = ['BLOCK', 'ASK', 'CAUTION', 'INFO', 'OK'] as const;
export type MedicineAction = (typeof MEDICINE_ACTIONS)[number];

/** Countries whose packs are known. Everywhere else, and where the country is not told, the stricter of all holds. */
export const PACK_COUNTRIES = ['gb', 'us'] as const;
export type PackCountry = (typeof PACK_COUNTRIES)[number];

/**
 * What the check works out itself and rules may speak of beside the facts: the pack, the clock, other products, names.
 */
export const SITUATION = {
  /** The packs whose rules hold: both where the country is another or not told. */
  'packs-gb': 'yes-no',
  'packs-us': 'yes-no',
  'country-told': 'yes-no',
  'country-known': 'yes-no',
  /** Which day on end it would be if a dose were taken now. */
  'day-number': 'number',
  /** Days on end up to now with more than 2 g of paracetamol. */
  'paracetamol-days': 'number',
  /** Other products that were taken while they count, or are taken regularly. */
  'taken-paracetamol': 'yes-no',
  'taken-nsaid-mouth': 'yes-no',
  'taken-nsaid-skin': 'yes-no',
  'taken-opioid': 'yes-no',
  'taken-sedating': 'yes-no',
  'too-soon': 'yes-no',
  'day-full': 'yes-no',
  'doses-full': 'yes-no',
  'over-single': 'yes-no',
  'days-to-ask': 'yes-no',
  'days-locked': 'yes-no',
  'below-pack-age': 'yes-no',
  'no-pack-rule': 'yes-no',
  /** More than anyone prescribes, or than packs allow where nothing more is prescribed. */
  overdose: 'yes-no',
  /** More than packs allow, though some are prescribed as much. */
  'over-pack': 'yes-no',
  'dose-in-future': 'yes-no',
  'dose-in-another-zone': 'yes-no',
  'amount-unclear': 'yes-no',
  'regular-untimed': 'yes-no',
  'taken-regularly': 'yes-no',
  'weeks-told': 'yes-no',
  'name-unknown': 'yes-no',
  'name-partly': 'yes-no',
  'regular-name-unknown': 'yes-no',
  'taken-name-unknown': 'yes-no',
  'strength-without-unit': 'yes-no',
} as const satisfies Readonly<Record<string, 'number' | 'yes-no'>>;
export type SituationWord = keyof typeof SITUATION;

/** A kind of medicine that rules are written for. A product belongs to every class that one of its substances is in. */
export interface MedicineClass {
  readonly id: string;
  readonly route: 'mouth' | 'skin';
  readonly groups: readonly DrugGroup[];
  readonly ingredients: readonly string[];
  /** Medicines that belong to it by themselves, and those that do not although their substance does. */
  readonly medicines: readonly string[];
  readonly except: readonly string[];
}

/** One thing that a rule says: for whom, of what, and how strongly. */
export interface MedicineStep {
  readonly action: MedicineAction;
  /** Ids of classes; empty = every medicine, also one that is not known. */
  readonly for: readonly string[];
  /** Over facts and the situation; null = always. What is not known counts as a yes. */
  readonly when: Expression | null;
  /** Whom to call at once when it holds. */
  readonly call: 'ambulance' | 'poison' | null;
  /** Call also while it is not certain. */
  readonly callInDoubt: boolean;
  /** The pain itself should be looked at by a clinician. */
  readonly review: boolean;
  /** What a dose is held to when it is shown all the same; `none` = by whoever was asked. */
  readonly cap: 'lowest' | 'none' | null;
  /** So much of one substance by mouth is the most within 24 hours, whatever packs allow; null = as packs. */
  readonly dayMost: { readonly ingredient: string; readonly mg: number } | null;
  /** In plain words; may hold `{name}`, `{time}` and the like, which the check fills in. */
  readonly message: string;
}

/** A dose that was taken so many hours before noon, in a worked case. */
export interface CaseDose {
  readonly medicine: string;
  /** Null = today, at a time that was not told. */
  readonly hours: number | null;
  readonly dose: number | null;
  readonly unit: string | null;
  /** Minutes that the clock of its day was ahead of UTC; null = where the person is now. */
  readonly zone: number | null;
}

/** A worked case: a healthy adult of 35 in the United Kingdom but for what is told here. */
export interface MedicineCase {
  readonly kind: 'fires' | 'nearly' | 'unknown';
  readonly medicine: string;
  readonly person: Readonly<Record<string, string | number | null>>;
  readonly facts: Readonly<Record<string, 'yes' | 'no' | 'unsure' | number>>;
  readonly medicines: readonly string[];
  readonly taken: readonly CaseDose[];
  /** Days on end before today on which the medicine, or another, was taken at noon. */
  readonly days: { readonly medicine: string; readonly count: number; readonly dose: number | null } | null;
  readonly dose: number | null;
  readonly unit: string | null;
  /** What this rule alone says. */
  readonly action: MedicineAction;
}

export interface MedicineRule {
  /** That of the evidence tables where they have it: B-036, B3-20-27, D07. */
  readonly id: string;
  readonly name: string;
  readonly steps: readonly MedicineStep[];
  /** Ids of alternatives, best first. */
  readonly instead: readonly string[];
  readonly cases: readonly MedicineCase[];
  readonly provenance: Provenance;
}

/** What packs of one country allow an adult who takes one substance, by one route. Amounts are in `unit`. */
export interface PackDose {
  readonly id: string;
  readonly country: PackCountry;
  /** The medicines it is for; empty = every medicine that holds the substance on this route. */
  readonly medicines: readonly string[];
  readonly ingredient: string;
  readonly route: 'mouth' | 'skin';
  /** Milligrams in the one tablet that the row is for; null = any. */
  readonly tablet: number | null;
  readonly unit: DoseUnit;
  readonly single: { readonly least: number; readonly most: number };
  /** The first dose of a day may be so much; null = as any other. */
  readonly first: number | null;
  /** Hours that must pass between doses, and those that the pack prints where it allows less. */
  readonly hours: number;
  readonly packHours: number | null;
  /** Within any 24 hours: of the substance, and number of doses; null = no limit printed. */
  readonly mostInDay: number | null;
  readonly mostDoses: number | null;
  /** Of the substance within 24 hours, where harm begins above what the pack prints; null = at the pack's limit. */
  readonly harmAbove: number | null;
  /**
   * Day on end from which it is asked how it goes; after which a pharmacist is asked first; after which it is locked, until
   * `rest` days have passed without it.
   */
  readonly days: {
    readonly checkIn: number;
    readonly askAfter: number | null;
    readonly last: number | null;
    readonly rest: number;
  };
  readonly ageFrom: number;
  /** How it is used, in one sentence. */
  readonly how: string;
  readonly provenance: Provenance;
}

/** Medicines that a prescriber gives for long, as people name them, and what taking them means for the rules. */
export interface RegularMedicine {
  readonly id: string;
  readonly names: readonly string[];
  /** Facts that hold for whoever takes it; none where no rule of ours concerns it. */
  readonly facts: readonly string[];
  readonly provenance: Provenance;
}

/** What may be done instead. */
export interface MedicineAlternative {
  readonly id: string;
  /** Medicines of the release, best first, each put through the same check; empty where it is no medicine. */
  readonly medicines: readonly string[];
  /** Shown where nothing else is left. */
  readonly last: boolean;
  readonly text: string;
}

/** What may be bought for pain in the upper back, in the order in which it is worth a try. */
export interface MedicineChoice {
  readonly medicine: string;
  /** What to expect of it, honestly. */
  readonly caveat: string;
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low';
  readonly borrowedFrom: 'thoracic' | 'neck' | 'low-back' | 'limbs' | 'any-region' | 'none';
  readonly provenance: Provenance;
}

/** The number of a poison centre. */
export interface PoisonLine {
  readonly country: string;
  readonly name: string;
  readonly number: string;
  readonly provenance: Provenance;
}

/** The medicine rules of a release. */
export interface MedicineSafety {
  readonly classes: readonly MedicineClass[];
  readonly rules: readonly MedicineRule[];
  readonly doses: readonly PackDose[];
  readonly regular: readonly RegularMedicine[];
  readonly alternatives: readonly MedicineAlternative[];
  readonly choices: readonly MedicineChoice[];
  readonly poisonLines: readonly PoisonLine[];
}
