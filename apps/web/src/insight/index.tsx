// The door of insight: its pages, and the card for Today, with their style.
import type { JSX } from 'preact';
import type { NotebookPageProps } from '../notebook/routes.tsx';
import { ExperimentPages } from './pages/experiment-pages.tsx';
import { InsightPage } from './pages/insight-page.tsx';
import { LinkPage } from './pages/link-page.tsx';
import { UnknownPage } from './pages/unknown-page.tsx';
import { loadStyle } from './style/load.ts';
import { TodayCard } from './today/today-card.tsx';

const PAGES = {
  insight: InsightPage,
  'insight/link': LinkPage,
  'insight/unknown': UnknownPage,
  'insight/experiment': ExperimentPages,
} as const satisfies Record<string, (props: NotebookPageProps) => JSX.Element | null>;

export type InsightPath = keyof typeof PAGES;

/** The page at a path, once its style is there. */
export async function openInsight(path: InsightPath): Promise<(props: NotebookPageProps) => JSX.Element | null> {
  await loadStyle();
  return PAGES[path];
}

/** What Today shows of fair tests, once its style is there. */
export async function openTodayCard(): Promise<() => JSX.Element | null> {
  await loadStyle();
  return TodayCard;
}
