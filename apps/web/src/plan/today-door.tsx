// What Today shows of the plan, fetched after the page itself.
import type { JSX } from 'preact';
import { late } from '../app/late.tsx';

const card = late(() => import('./today/index.tsx').then(({ openTodayCard }) => openTodayCard()));

export function PlanToday(): JSX.Element {
  return <card.Page />;
}
