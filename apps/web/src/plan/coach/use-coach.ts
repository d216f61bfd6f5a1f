// Where the coach stands now, for its page and for the reminder that any page can show.
import type { BreakRules } from '@rhomboid/knowledge';
import { type CoachEvent, type CoachSettings, type CoachState, coachNow, type Minute } from '@rhomboid/plan';
import { useObservable } from '../../app/context.ts';
import { useSave } from '../../notebook/capture/save.ts';
import { factorOn } from '../../notebook/capture/trackables.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { usePlanKnowledge } from '../context.tsx';
import { planEntryOf } from '../state/plan-event.ts';
import { coachDay, eventsOn, noteEvents } from './coach-day.ts';
import { minuteOf, settingsIn } from './times.ts';
import { coachWords } from './words/coach.ts';

/** The factor of the notebook that counts breaks. */
export const BREAKS = 'breaks';

export interface CoachDesk {
  readonly rules: BreakRules;
  readonly settings: CoachSettings;
  readonly state: CoachState;
  readonly events: readonly CoachEvent[];
  readonly day: string;
  readonly minute: Minute;
  /** Breaks of today in the notebook, however they came there. */
  readonly breaks: number;
  /** The reminder that waits for an answer; null where none does. */
  readonly open: CoachEvent | null;
  note(...kinds: readonly CoachEvent['kind'][]): void;
  /** One break more, in one tap. */
  moved(): Promise<void>;
}

export function useCoach(): CoachDesk {
  const { state: log } = useNotebook();
  const { plan } = usePlanKnowledge();
  const now = useLocalNow();
  const { save } = useSave();
  useObservable(coachDay);
  const rules = plan.coach.breaks;
  const settings = settingsIn(planEntryOf(log), rules);
  const minute = minuteOf(now.time) ?? 0;
  const events = eventsOn(now.day);
  const state = coachNow(rules, settings, events, minute);
  const told = factorOn(log, BREAKS, now.day);
  const breaks = typeof told?.value === 'number' ? told.value : 0;
  const last = events.at(-1);
  const note = (...kinds: readonly CoachEvent['kind'][]): void =>
    noteEvents(
      now.day,
      kinds.map((kind) => ({ at: minute, kind })),
    );
  return {
    rules,
    settings,
    state,
    events,
    day: now.day,
    minute,
    breaks,
    open: last?.kind === 'reminded' ? last : null,
    note,
    async moved() {
      const answered = last?.kind === 'reminded';
      const saved = await save({
        make: (author) =>
          told === null
            ? [author.create('factor', { day: now.day, factor: BREAKS, value: 1 })]
            : [author.change(told, { value: breaks + 1 })],
        say: coachWords.movedSaved(breaks + 1),
      });
      if (saved) note(answered ? 'done' : 'moved');
    },
  };
}
