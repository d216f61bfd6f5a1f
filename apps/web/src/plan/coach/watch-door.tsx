// The reminder on every page of the notebook: nothing is fetched for who has it off.
import type { JSX } from 'preact';
import { late } from '../../app/late.tsx';
import { useNotebook } from '../../notebook/context.ts';
import { planEntryOf } from '../state/plan-event.ts';

const watch = late(() => import('./watch-page.tsx').then(({ openWatch }) => openWatch()));

export function CoachWatch(): JSX.Element | null {
  const { state } = useNotebook();
  return (planEntryOf(state)?.breakEvery ?? 0) > 0 ? <watch.Page /> : null;
}
