// Who the plan is for: only what plans and medicines depend on. What was not asked is absent, and absent is never "no".

import type { Day } from '@rhomboid/ground';

/** `unsure` was asked and not known; absent was not asked. Neither is "no". */
export type FactAnswer = 'yes' | 'no' | 'unsure';

export interface Person {
  /** Whole years; null where not told. */
  readonly age: number | null;
  readonly sex: 'female' | 'male' | null;
  /** Id of a country of the knowledge; null where not told: then the stricter of all rules holds. */
  readonly country: string | null;
  /** By fact id of the knowledge. */
  readonly facts: Readonly<Record<string, FactAnswer>>;
  /** Numbers that rules depend on, by fact id: weight in kg, weeks of pregnancy. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The day on which the pain began, as nearly as known; null or absent where not told. */
  readonly painSince?: Day | null;
  /** Medicines taken regularly: ids of the knowledge or own words. */
  readonly medicines: readonly string[];
}

/** What the person wants of the plan. */
export interface Wishes {
  /** Ids of items said no to. */
  readonly declined: readonly string[];
  readonly liked: readonly string[];
  /** Ids of equipment at home. */
  readonly atHome: readonly string[];
  /** Minutes a day for exercises, walking apart; null where not told. */
  readonly minutes: number | null;
  readonly goal: string;
}
