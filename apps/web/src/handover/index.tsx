// The door of the handover: its pages, with their style.
import type { JSX } from 'preact';
import type { NotebookPageProps } from '../notebook/routes.tsx';
import { AppointmentsPage, VisitPage } from './pages/appointments-page.tsx';
import { ReportPage } from './pages/report-page.tsx';
import { SharePage } from './pages/share-page.tsx';
import { LetterPage, QuestionsPage } from './pages/sheet-pages.tsx';
import { FromClinician } from './parts/from-clinician.tsx';
import { WithHandover } from './state/with-handover.tsx';
import { loadStyle } from './style/load.ts';

const PAGES = {
  report: ReportPage,
  'report/letter': LetterPage,
  'report/questions': QuestionsPage,
  'report/share': SharePage,
  appointments: AppointmentsPage,
  'appointments/visit': VisitPage,
} as const satisfies Record<string, (props: NotebookPageProps) => JSX.Element | null>;

export type HandoverPath = keyof typeof PAGES;

/** The page at a path, once its style is there. */
export async function openHandover(path: HandoverPath): Promise<(props: NotebookPageProps) => JSX.Element | null> {
  await loadStyle();
  const Page = PAGES[path];
  return function HandoverPage(props: NotebookPageProps): JSX.Element {
    return (
      <WithHandover>
        <Page {...props} />
      </WithHandover>
    );
  };
}

/** The clinicians' plans that are kept, for the page of the plan. */
export async function openFromClinician(): Promise<() => JSX.Element | null> {
  await loadStyle();
  return FromClinician;
}
