// What came after the check that the plan stands on: a later check, or a danger sign that nobody has looked at yet.
import type { Level } from '@rhomboid/check';
import type { Day } from '@rhomboid/ground';
import { LEVELS } from '@rhomboid/knowledge';
import type { App } from '../../app/context.ts';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import type { CheckRecord } from '../../state/check-record.ts';

/** Whether a level comes before any plan of one's own. */
export function isCareLevel(level: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf('same-day');
}

/**
 * The last check on the shelf that says something: all its questions answered, or care needed before that. One that was
 * only begun does not take the place of an earlier call for care.
 */
export function lastTold({ session }: Pick<App, 'session'>): CheckRecord | null {
  const says = (record: CheckRecord): boolean =>
    record.trail.length > 0 &&
    (session.nextOf(record) === null || isCareLevel(session.resultOf(record).assessment.disposition.level));
  return session.state.get().shelf.find(says) ?? null;
}

/** A pain entry since this day, or any exercise, with a danger sign, told or not sure, that was never followed up; null where there is none. */
export function openSign(state: Pick<NotebookState, 'ofKind'>, since: Day): string | null {
  const followed = followedUp(state);
  const open = [...state.ofKind('pain').values()].find(
    ({ id, day, signs }) =>
      day >= since && !followed.has(id) && Object.values(signs ?? {}).some((said) => said !== 'no'),
  );
  return open?.id ?? openAlarm(state);
}

/** An exercise after which a danger sign was told, or not sure, and the safety questions were not opened; null where there is none. */
export function openAlarm(state: Pick<NotebookState, 'ofKind'>): string | null {
  const followed = followedUp(state);
  const open = [...state.ofKind('exercise').values()].find(({ id, alarm }) => alarm !== undefined && !followed.has(id));
  return open?.id ?? null;
}

function followedUp(state: Pick<NotebookState, 'ofKind'>): ReadonlySet<string | undefined> {
  return new Set([...state.ofKind('screening').values()].map(({ cause }) => cause));
}
