// What the notebook says beside the check: who the person is, what the plan holds, how it went. Fetched only where a notebook
// was begun; while that is locked, it says nothing.
import type { CarePerson, PlanSoFar } from '@rhomboid/care';
import type { Notebook } from '@rhomboid/notebook';
import { type DoneCheck, makePlan, personFrom, wishesFrom } from '@rhomboid/plan';
import type { App } from '../app/context.ts';
import { openParts } from '../notebook/open.ts';
import { openPlanPart } from '../plan/knowledge.ts';
import { personOf } from '../plan/state/person-event.ts';
import { planEntryOf } from '../plan/state/plan-event.ts';
import { readClock } from '../state/clock.ts';

/** The same, read for one check. */
export interface Told {
  readonly person: Pick<CarePerson, 'facts' | 'painSince' | 'today'>;
  /** Whether the person told something of themselves beside the check. */
  readonly ofThePerson: boolean;
  readonly notebook: Notebook | null;
  readonly plan: PlanSoFar | null;
}

export interface SoFar {
  /** Null while the notebook is locked. */
  tell(check: DoneCheck): Told | null;
  /** Calls the listener after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Opens the notebook of this visit. Rejects where it is locked or cannot be read. */
export async function openSoFar({ knowledge }: Pick<App, 'knowledge'>): Promise<SoFar> {
  const { state, device, knowledge: noted } = await openParts(knowledge);
  const full = await openPlanPart(noted);
  return {
    tell(check) {
      if (device?.lock.state.get() === 'locked') return null;
      const today = readClock().day;
      const { notebook } = state;
      const own = personOf(state);
      const person = personFrom(full, own, check, today);
      const entry = planEntryOf(state);
      return {
        person: { facts: person.facts, painSince: person.painSince ?? null, today },
        ofThePerson: Object.keys(own?.facts ?? {}).length > 0,
        notebook: notebook.span === null ? null : notebook,
        plan: entry === null ? null : makePlan(full, check.assessment, person, notebook, today, wishesFrom(entry)),
      };
    },
    subscribe(listener) {
      const stops = [state.subscribe(listener), device?.lock.state.subscribe(listener)];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
  };
}
