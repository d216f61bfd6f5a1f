// The door of the plan: its pages, with their style and the plan's part of the release.
import type { JSX } from 'preact';
import type { NotebookPageProps } from '../notebook/routes.tsx';
import { WithPlan } from './context.tsx';
import { BadDayPage } from './pages/bad-day-page.tsx';
import { ItemPage } from './pages/item-page.tsx';
import { PlanPage } from './pages/plan-page.tsx';
import { SettingsPage } from './pages/settings-page.tsx';
import { WeekPage } from './pages/week-page.tsx';
import { YouPage } from './pages/you-page.tsx';
import { loadStyle } from './style/load.ts';

type PageHere = (props: NotebookPageProps) => JSX.Element | null;

const PAGES = {
  plan: async () => PlanPage,
  'plan/item': async () => ItemPage,
  'plan/week': async () => WeekPage,
  'plan/you': async () => YouPage,
  'plan/bad-day': async () => BadDayPage,
  'plan/settings': async () => SettingsPage,
  'plan/session': () => import('./player/pages.tsx').then(({ SessionPage }) => SessionPage),
  'plan/exercise': () => import('./player/pages.tsx').then(({ ExercisePage }) => ExercisePage),
  'plan/medicines': () => import('./medicines/pages.tsx').then(({ MedicinesPage }) => MedicinesPage),
  coach: () => import('./coach/pages.tsx').then(({ CoachPage }) => CoachPage),
  'coach/cards': () => import('./coach/pages.tsx').then(({ CardPage }) => CardPage),
  'coach/load': () => import('./coach/pages.tsx').then(({ LoadPage }) => LoadPage),
} as const satisfies Record<string, () => Promise<PageHere>>;

export type PlanPath = keyof typeof PAGES;

/** The page at a path, once its style is there. */
export async function openPlan(path: PlanPath): Promise<PageHere> {
  const [Page] = await Promise.all([PAGES[path](), loadStyle()]);
  return (props) => (
    <WithPlan>
      <Page {...props} />
    </WithPlan>
  );
}
