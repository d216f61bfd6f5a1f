// What came after the check that the plan stands on: a later check, or a danger sign that nobody has looked at yet.
import type { Day } from '@rhomboid/ground';
import { LEVELS } from '@rhomboid/knowledge';
import type { ExerciseEntry, PainEntry } from '@rhomboid/notebook';
import type { App } from '../../app/context.ts';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import type { CheckRecord } from '../../state/check-record.ts';

/** Whether a level comes before any plan of one's own. One that this release does not know counts as such. */
export function isCareLevel(level: string): boolean {
  return (LEVELS as readonly string[]).indexOf(level) <= LEVELS.indexOf('same-day');
}

/** Whether a check says something: all its questions answered, or care needed before that. */
export function saysSomething({ session }: Pick<App, 'session'>, record: CheckRecord): boolean {
  return (
    record.trail.length > 0 &&
    (session.nextOf(record) === null || isCareLevel(session.resultOf(record).assessment.disposition.level))
  );
}

/**
 * The last check on the shelf that says something. One that was only begun does not take the place of an earlier call for
 * care.
 */
export function lastTold(app: Pick<App, 'session'>): CheckRecord | null {
  return app.session.state.get().shelf.find((record) => saysSomething(app, record)) ?? null;
}

/** A pain entry since this day, or any exercise, with a danger sign, told or not sure, that was never followed up; null where there is none. */
export function openSign(state: Pick<NotebookState, 'ofKind'>, since: Day): string | null {
  return openPains(state).find(({ day }) => day >= since)?.id ?? openAlarm(state);
}

/** An exercise after which a danger sign was told, or not sure, and the safety questions were not opened; null where there is none. */
export function openAlarm(state: Pick<NotebookState, 'ofKind'>): string | null {
  return openAlarms(state)[0]?.id ?? null;
}

/** All entries with a danger sign, told or not sure, that were never followed up. */
export function openSigns(state: Pick<NotebookState, 'ofKind'>): readonly (PainEntry | ExerciseEntry)[] {
  return [...openPains(state), ...openAlarms(state)];
}

function openPains(state: Pick<NotebookState, 'ofKind'>): readonly PainEntry[] {
  const followed = followedUp(state);
  return [...state.ofKind('pain').values()].filter(
    ({ id, signs }) => !followed.has(id) && Object.values(signs ?? {}).some((said) => said !== 'no'),
  );
}

function openAlarms(state: Pick<NotebookState, 'ofKind'>): readonly ExerciseEntry[] {
  const followed = followedUp(state);
  return [...state.ofKind('exercise').values()].filter(({ id, alarm }) => alarm !== undefined && !followed.has(id));
}

/** Entries that were looked at to the end, or far enough to call for care. */
function followedUp(state: Pick<NotebookState, 'ofKind'>): ReadonlySet<string | undefined> {
  const told = [...state.ofKind('screening').values()];
  return new Set(
    told.filter(({ level, unfinished }) => unfinished !== true || isCareLevel(level)).map(({ cause }) => cause),
  );
}
