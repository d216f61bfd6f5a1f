// Who care is chosen for: only what the choice depends on. What was not asked is absent, and absent is never "no".
import type { Answers } from '@rhomboid/check';
import type { Day } from '@rhomboid/ground';

/** `unsure` was asked and not known; absent was not asked. Neither is "no". */
export type Said = 'yes' | 'no' | 'unsure';

/** A person as care knows them. A plan's person is one too. */
export interface CarePerson {
  /** Id of a country of the knowledge; null where not told. */
  readonly country: string | null;
  /** By fact id of the plan's part. */
  readonly facts: Readonly<Record<string, Said>>;
  /** The day on which the pain began, as nearly as known. */
  readonly painSince?: Day | null;
  /** The day for which care is chosen: what a notebook said long before it is past. Absent: nothing of it is. */
  readonly today?: Day;
  /** The day of the check behind the assessment, where nothing was left to ask: older screenings give way to it. */
  readonly wholeCheckOn?: Day;
  /** The answers that the assessment was made from. */
  readonly answers?: Answers;
  /** By id of a circumstance: what only the care pages ask. */
  readonly told?: Readonly<Record<string, Said>>;
}

/** What care reads of a plan; any plan of this person will do. */
export interface PlanSoFar {
  readonly made: Day;
  readonly careFirst: { readonly level: string } | null;
  readonly stepUp: readonly { readonly trigger: string; readonly do: string; readonly met: boolean }[];
}
