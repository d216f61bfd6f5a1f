// The door to what Today shows of the plan: smaller than the plan's pages, and fetched without them.
import type { JSX } from 'preact';
import { loadStyle } from '../style/load.ts';
import { CareToday } from './care-today.tsx';
import { TodayCard } from './today-card.tsx';

/** The cards, once their style is there. */
export async function openToday(): Promise<(props: { first?: boolean }) => JSX.Element> {
  await loadStyle();
  return ({ first = false }) => (first ? <CareToday /> : <TodayCard />);
}
