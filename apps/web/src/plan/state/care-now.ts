// What has to be looked at before anything else, whether a plan was begun or not.
import { rankOf } from '@rhomboid/check';
import { type CareFirst, careAt } from '@rhomboid/plan';
import { type App, useApp, useObservable } from '../../app/context.ts';
import { careSince } from '../../insight/engine/care-first.ts';
import { useNotebook } from '../../notebook/context.ts';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import { lastTold, openSigns } from './danger.ts';

export interface CareNow {
  /** Null where only a danger sign that nobody has looked at is there. */
  readonly care: CareFirst | null;
  /** Id of the entry with such a sign; null where there is none. */
  readonly openSign: string | null;
}

/** Of the latest day that has a word on it the most urgent; null where care does not come first. */
export function careNow(
  { session, knowledge }: Pick<App, 'session' | 'knowledge'>,
  state: Pick<NotebookState, 'ofKind'>,
): CareNow | null {
  const since = careSince({ session }, state);
  if (since === null) return null;
  const check = lastTold({ session });
  const levels: string[] = [...state.ofKind('screening').values()]
    .filter(({ day }) => day === since)
    .map(({ level }) => level);
  if (check?.day === since) levels.push(session.resultOf(check).assessment.disposition.level);
  const cares = levels.map((level) => careAt(level, knowledge.dispositions)).filter((care) => care !== null);
  const [most = null] = cares.sort((a, b) => rankOf(a.level) - rankOf(b.level));
  return {
    care: most,
    openSign: openSigns(state).find(({ day }) => day >= since)?.id ?? null,
  };
}

/** The same, kept up to date. */
export function useCareNow(): CareNow | null {
  const app = useApp();
  const { state } = useNotebook();
  useObservable(app.session.state);
  return careNow(app, state);
}
