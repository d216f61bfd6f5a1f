// The door to what Today shows of the plan: smaller than the plan's pages, and fetched without them.
import type { JSX } from 'preact';
import { loadStyle } from '../style/load.ts';
import { TodayCard } from './today-card.tsx';

/** The cards, once their style is there. */
export async function openTodayCard(): Promise<() => JSX.Element | null> {
  await loadStyle();
  return TodayCard;
}
