// Whether care comes first: what the last check or screening said, and danger signs that nothing has looked at yet.
import type { Day } from '@rhomboid/ground';
import { LEVELS } from '@rhomboid/knowledge';
import type { App } from '../../app/context.ts';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import { isCareLevel, lastTold } from '../../plan/state/danger.ts';

/** The least urgent level that comes before any test of one's own. */
const CARE = LEVELS.indexOf('same-day');

interface Told {
  readonly day: Day;
  readonly care: boolean;
}

/**
 * The day since which care comes first; null where it does not. The latest word counts; of several on one day the most
 * urgent. A level that this release does not know counts as care.
 */
export function careSince({ session }: Pick<App, 'session'>, state: Pick<NotebookState, 'ofKind'>): Day | null {
  const told = [...checksTold(session), ...screeningsTold(state), ...signsTold(state)];
  const last = told.reduce<Day | null>((latest, { day }) => (latest === null || latest < day ? day : latest), null);
  return last !== null && told.some(({ day, care }) => day === last && care) ? last : null;
}

function isCare(level: string): boolean {
  return (LEVELS as readonly string[]).indexOf(level) <= CARE;
}

/** The person's own last check that says something. One that is not finished can ask for care, and cannot give the all-clear. */
function checksTold(session: App['session']): readonly Told[] {
  const last = lastTold({ session });
  return last === null
    ? []
    : [{ day: last.day, care: isCareLevel(session.resultOf(last).assessment.disposition.level) }];
}

function screeningsTold(state: Pick<NotebookState, 'ofKind'>): readonly Told[] {
  return [...state.ofKind('screening').values()].map(({ day, level }) => ({ day, care: isCare(level) }));
}

/** Entries with a danger sign, told or not sure, and exercises that ended with one, that were never followed up. */
function signsTold(state: Pick<NotebookState, 'ofKind'>): readonly Told[] {
  const followed = new Set([...state.ofKind('screening').values()].map(({ cause }) => cause));
  const pains = [...state.ofKind('pain').values()].filter(({ signs }) =>
    Object.values(signs ?? {}).some((said) => said !== 'no'),
  );
  const alarms = [...state.ofKind('exercise').values()].filter(({ alarm }) => alarm !== undefined);
  return [...pains, ...alarms].filter(({ id }) => !followed.has(id)).map(({ day }) => ({ day, care: true }));
}
