// Whether someone must look at the back before any exercise, also where no plan was begun.
import { useApp, useObservable } from '../../app/context.ts';
import { careSince } from '../../insight/engine/care-first.ts';
import { useNotebook } from '../../notebook/context.ts';
import { openAlarm } from '../state/danger.ts';
import type { Planned } from '../state/use-plan.ts';

/** A danger sign that nobody has looked at, or a last check or screening that asks for care. What a plan says of it, the plan itself holds. */
export function useCareFirst(planned: Planned | null): boolean {
  const app = useApp();
  const { state } = useNotebook();
  useObservable(app.session.state);
  if (openAlarm(state) !== null) return true;
  if (planned !== null) return planned.openSign !== null;
  return careSince(app, state) !== null;
}
