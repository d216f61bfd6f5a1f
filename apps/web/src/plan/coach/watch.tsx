// The reminder: looks every minute whether a break is due, and shows it on whatever page of the notebook is open.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp, useObservable } from '../../app/context.ts';
import { useCareNow } from '../state/care-now.ts';
import { isBusy } from './busy.ts';
import { noteEvents } from './coach-day.ts';
import { showNote } from './notes.ts';
import { useCoach } from './use-coach.ts';
import { coachWords } from './words/coach.ts';

export function Watch(): JSX.Element | null {
  const { router } = useApp();
  const waits = useCareNow() !== null;
  // Nobody is told to move before someone has looked.
  const busy = isBusy(useObservable(router.route)) || waits;
  const coach = useCoach();
  const { state, open, minute, rules, day, settings } = coach;
  /** Nobody answered for as long as a snooze: then it came at a bad time. */
  const isMissed = open !== null && minute - open.at >= rules.snoozeMinutes;
  useEffect(() => {
    // The rhythm goes on from the reminder itself, not from when it was given up.
    if (isMissed) noteEvents(day, [{ at: open.at, kind: 'ignored' }]);
    else if (open === null && state.isDue && !busy) {
      noteEvents(day, [{ at: minute, kind: 'reminded' }]);
      void showNote(rules.says, coachWords.set.line(rules.breakMinutes.from, rules.breakMinutes.to));
    }
  }, [isMissed, open, state.isDue, busy, day, minute, rules]);
  const shown = open !== null && !isMissed && settings.on && !busy;
  return (
    <div class="coach-watch" role="status">
      {shown && (
        <div class="inner">
          <div class="notice coach-due">
            <b>{rules.says}</b>
            <span class="button-row">
              <button type="button" class="main small" onClick={coach.moved}>
                {coachWords.moved}
              </button>
              <a class="second small" href="#/coach">
                {coachWords.due.now}
              </a>
              <button type="button" class="lesser-link" onClick={() => coach.note('snoozed')}>
                {coachWords.due.later(rules.snoozeMinutes)}
              </button>
              <button type="button" class="lesser-link" onClick={() => coach.note('ignored')}>
                {coachWords.due.notNow}
              </button>
            </span>
          </div>
        </div>
      )}
    </div>
  );
}
