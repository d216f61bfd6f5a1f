// The medicines of a notebook, as the check wants them.
import { addDays } from '@rhomboid/ground';
import type { Notebook, Now } from '@rhomboid/notebook';
import { DAYS_BACK } from './taken-doses.ts';
import type { TakenMedicine } from './types.ts';

/** Written for so many days ahead they are still looked at: whoever slipped a date is told. */
const DAYS_AHEAD = 7;

/** Every dose that the notebook holds and the check looks at. */
export function takenFrom(notebook: Pick<Notebook, 'onDay'>, now: Now): readonly TakenMedicine[] {
  return Array.from({ length: DAYS_BACK + DAYS_AHEAD + 1 }, (_, index) => addDays(now.day, index - DAYS_BACK)).flatMap(
    (day) => notebook.onDay(day).filter((entry) => entry.kind === 'medicine'),
  );
}
