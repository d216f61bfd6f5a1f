// What has to be looked at before anything else, whether a plan was begun or not.
import { LEVELS } from '@rhomboid/knowledge';
import type { CareFirst } from '@rhomboid/plan';
import { type App, useApp, useObservable } from '../../app/context.ts';
import { careSince } from '../../insight/engine/care-first.ts';
import { useNotebook } from '../../notebook/context.ts';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import { isCareLevel, lastTold, openSigns } from './danger.ts';

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
  const ofCare = levels.filter(isCareLevel).map((level) => LEVELS.find((known) => known === level) ?? 'same-day');
  const most = LEVELS.find((level) => ofCare.includes(level));
  const told = knowledge.dispositions.find(({ id }) => id === most);
  return {
    care: told === undefined ? null : { level: told.id, text: told.text, meanwhile: told.steps.map((step) => step.do) },
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
