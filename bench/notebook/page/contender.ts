// What each way of keeping the notebook must do in the browser.
import type { Day } from '@rhomboid/ground';
import type { DayRecord } from '@rhomboid/notebook';

/** The names of the ways. */
export const CONTENDERS = ['ours', 'naive', 'dexie-events', 'dexie-rows'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

export interface Contender {
  /** Reads all that is stored and makes it ready to be shown; gives today. */
  open(today: Day): Promise<DayRecord>;
  /** Makes one pain entry of today durable, takes it in and gives today anew. */
  add(today: Day): Promise<DayRecord>;
  /** All days until today, for the trend. */
  days(today: Day): Promise<readonly DayRecord[]>;
}
