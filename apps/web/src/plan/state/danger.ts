// What came after the check that the plan stands on: a later check, or a danger sign that nobody has looked at yet.
import type { Day } from '@rhomboid/ground';
import { LEVELS } from '@rhomboid/knowledge';
import { openSigns as openSignsIn } from '@rhomboid/notebook';
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
  return openSigns(state, since)[0]?.id ?? null;
}

/** An exercise after which a danger sign was told, or not sure, and the safety questions were not opened; null where there is none. */
export function openAlarm(state: Pick<NotebookState, 'ofKind'>): string | null {
  return openSigns(state).find(({ kind }) => kind === 'exercise')?.id ?? null;
}

/** All entries with a danger sign, told or not sure, that were never followed up; of pains those since this day. */
export function openSigns(
  { ofKind }: Pick<NotebookState, 'ofKind'>,
  since: Day | null = null,
): ReturnType<typeof openSignsIn> {
  return openSignsIn(
    [...ofKind('pain').values(), ...ofKind('exercise').values(), ...ofKind('screening').values()],
    since,
  );
}
