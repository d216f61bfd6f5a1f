// Whether care comes first: what the last check or screening said, and danger signs that nothing has looked at yet.
import type { Day } from '@rhomboid/ground';
import type { App } from '../../app/context.ts';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import { isCareLevel, lastTold, openSigns } from '../../plan/state/danger.ts';

interface Told {
  readonly day: Day;
  readonly care: boolean;
}

/**
 * The day since which care comes first; null where it does not. The latest word counts; of several on one day the most
 * urgent.
 */
export function careSince({ session }: Pick<App, 'session'>, state: Pick<NotebookState, 'ofKind'>): Day | null {
  const told = [...checksTold(session), ...screeningsTold(state), ...signsTold(state)];
  const last = told.reduce<Day | null>((latest, { day }) => (latest === null || latest < day ? day : latest), null);
  return last !== null && told.some(({ day, care }) => day === last && care) ? last : null;
}

/** The person's own last check that says something. One that is not finished can ask for care, and cannot give the all-clear. */
function checksTold(session: App['session']): readonly Told[] {
  const last = lastTold({ session });
  return last === null
    ? []
    : [{ day: last.day, care: isCareLevel(session.resultOf(last).assessment.disposition.level) }];
}

/** Like a check: one whose questions were left open can ask for care, and cannot give the all-clear. */
function screeningsTold(state: Pick<NotebookState, 'ofKind'>): readonly Told[] {
  return [...state.ofKind('screening').values()]
    .map(({ day, level, unfinished }) => ({ day, care: isCareLevel(level), unfinished }))
    .filter(({ care, unfinished }) => care || unfinished !== true);
}

function signsTold(state: Pick<NotebookState, 'ofKind'>): readonly Told[] {
  return openSigns(state).map(({ day }) => ({ day, care: true }));
}
