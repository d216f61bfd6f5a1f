// Draws the app's own chart of pain over all years into the page.
import type { Day } from '@rhomboid/ground';
import { type DayRecord, memoryStore, openNotebook } from '@rhomboid/notebook';
import { h, render } from 'preact';
import { browserWriter } from '../../../apps/web/src/notebook/browser-writer.ts';
import { NotebookContext, type NotebookParts } from '../../../apps/web/src/notebook/context.ts';
import { openNotebookState } from '../../../apps/web/src/notebook/notebook-state.ts';
import { TrendCard } from '../../../apps/web/src/notebook/views/trend-card.tsx';

/** Around the chart stands an empty notebook, the same for every contender: the card asks it for settings alone. */
export async function emptyParts(): Promise<Pick<NotebookParts, 'state'>> {
  return { state: await openNotebookState(memoryStore(), browserWriter()) };
}

/** Draws these days, all of them. */
export function drawTrend(
  root: HTMLElement,
  parts: Pick<NotebookParts, 'state'>,
  all: readonly DayRecord[],
  today: Day,
): void {
  const notebook = openNotebook();
  const days = { notebook, seen: notebook, today, all, hide: false };
  const card = h(TrendCard, { days, shown: all, name: null });
  render(h(NotebookContext.Provider, { value: parts as NotebookParts }, card), root);
}
