// Whether someone must look at the back before any exercise, also where no plan was begun.
import { useApp, useObservable } from '../../app/context.ts';
import { isCareLevel, lastTold } from '../state/danger.ts';
import type { Planned } from '../state/use-plan.ts';

/** A danger sign that nobody has looked at, or a last check that asks for care. What a plan says of it, the plan itself holds. */
export function useCareFirst(planned: Planned | null): boolean {
  const app = useApp();
  useObservable(app.session.state);
  if (planned !== null) return planned.openSign !== null;
  const last = lastTold(app);
  return last !== null && isCareLevel(app.session.resultOf(last).assessment.disposition.level);
}
