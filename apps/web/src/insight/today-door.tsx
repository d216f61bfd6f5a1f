// What Today shows of fair tests: nothing is fetched for who has none.
import type { JSX } from 'preact';
import { late } from '../app/late.tsx';
import { entriesOf, useNotebook } from '../notebook/context.ts';

const card = late(() => import('./index.tsx').then(({ openTodayCard }) => openTodayCard()));

export function ExperimentToday(): JSX.Element | null {
  const { state } = useNotebook();
  return entriesOf(state, 'experiment').length === 0 ? null : <card.Page />;
}
