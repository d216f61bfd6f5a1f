// Which page of the notebook stands at which path. A new page joins by one line.
import type { JSX } from 'preact';
import { late } from '../app/late.tsx';
import { HANDOVER_PAGES } from '../handover/routes.tsx';
import { INSIGHT_PAGES } from '../insight/routes.tsx';
import { PLAN_PAGES } from '../plan/routes.tsx';
import { ChangePage } from './capture/change-page.tsx';
import { DayPage } from './capture/day-page.tsx';
import { EntryPage } from './capture/entry-page.tsx';
import { FactorsPage } from './capture/factors-page.tsx';
import { FlarePage } from './capture/flare-page.tsx';
import { FunctionPage } from './capture/function-page.tsx';
import { MedicinePage } from './capture/medicine-page.tsx';
import { NotePage } from './capture/note-page.tsx';
import { PainPage } from './capture/pain-page.tsx';
import { PegPage } from './capture/peg-page.tsx';
import { RemindersPage } from './capture/reminders-page.tsx';
import { ScreenPage } from './capture/screening/screen-page.tsx';
import { SettingsPage } from './capture/settings-page.tsx';
import { TodayPage } from './capture/today-page.tsx';
import { TreatmentPage } from './capture/treatment-page.tsx';
import { CalendarPage } from './views/calendar-page.tsx';
import { MapsPage } from './views/maps-page.tsx';
import { NotebookPage } from './views/notebook-page.tsx';
import { PatternsPage } from './views/patterns-page.tsx';
import { ReliefPage } from './views/relief-page.tsx';
import { TimelinePage } from './views/timeline-page.tsx';

export interface NotebookPageProps {
  /** What follows the page's own path in the address: a day, the id of an entry. */
  readonly rest: readonly string[];
}

type PageHere = (props: NotebookPageProps) => JSX.Element | null;

/** A page about the stored notebook. */
function data(path: string): PageHere {
  return late<NotebookPageProps>(async () => {
    const { DATA_PAGES } = await import('./data/pages.ts');
    const Page = DATA_PAGES[path];
    if (Page === undefined) throw new Error(`There is no page ${path}.`);
    return Page;
  }).Page;
}

const PAGES: Readonly<Record<string, PageHere>> = {
  today: TodayPage,
  notebook: NotebookPage,
  'notebook/calendar': CalendarPage,
  'notebook/timeline': TimelinePage,
  'notebook/maps': MapsPage,
  'notebook/relief': ReliefPage,
  'notebook/patterns': PatternsPage,
  'notebook/pain': PainPage,
  'notebook/factors': FactorsPage,
  'notebook/medicine': MedicinePage,
  'notebook/treatment': TreatmentPage,
  'notebook/function': FunctionPage,
  'notebook/peg': PegPage,
  'notebook/change': ChangePage,
  'notebook/note': NotePage,
  'notebook/day': DayPage,
  'notebook/entry': EntryPage,
  'notebook/flare': FlarePage,
  'notebook/screen': ScreenPage,
  'notebook/settings': SettingsPage,
  'notebook/reminders': RemindersPage,
  ...INSIGHT_PAGES,
  ...PLAN_PAGES,
  ...HANDOVER_PAGES,
  // What is done now and then is fetched when it is done.
  data: data('data'),
  'data/backup': data('data/backup'),
  'data/restore': data('data/restore'),
  'data/lock': data('data/lock'),
  'data/delete': data('data/delete'),
  'notebook/import': late(() => import('./capture/import/import-page.tsx').then(({ ImportPage }) => ImportPage)).Page,
};

/** The page at a path, and the rest of the path; null where there is none. */
export function pageAt(path: string): { readonly page: PageHere; readonly rest: readonly string[] } | null {
  const parts = path.split('/');
  // Two parts name a page; `notebook` alone holds no others.
  const own = PAGES[parts.slice(0, 2).join('/')];
  if (own !== undefined) return { page: own, rest: parts.slice(2) };
  const first = parts.length === 1 ? PAGES[parts[0] ?? ''] : undefined;
  return first === undefined ? null : { page: first, rest: [] };
}
