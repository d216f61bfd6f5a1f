// What the page and the worker of insight say to each other.
import type { Day } from '@rhomboid/ground';
import type { DayBehind, ExperimentState, Insight, InsightLink, Proposed } from '@rhomboid/insight';
import type { Knowledge } from '@rhomboid/knowledge';
import type { NotebookEvent } from '@rhomboid/notebook';

/** What can be asked. `careFirst`: the last check, or a danger sign since, asks for care before anything else. */
export type Question = { readonly day: Day; readonly careFirst: boolean } & (
  | { readonly what: 'insight' }
  | { readonly what: 'experiments' }
  | { readonly what: 'days'; readonly link: InsightLink }
  | { readonly what: 'proposal'; readonly link: InsightLink }
);

/** What is answered to each question. */
export interface Answers {
  readonly insight: Insight;
  readonly experiments: readonly ExperimentState[];
  readonly days: readonly DayBehind[];
  readonly proposal: Proposed;
}

/** To the worker: first the knowledge, then events as they come, and questions. `fresh` events begin a new log. */
export type ToWorker =
  | { readonly knowledge: Knowledge }
  | { readonly events: readonly NotebookEvent[]; readonly fresh: boolean }
  | { readonly id: number; readonly question: Question };

/** From the worker: how far it is, 0 to 1, then the answer or that there is none. */
export type FromWorker =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly failed: string };
