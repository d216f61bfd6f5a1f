// The door of the pages on care: fetched in one piece when someone goes there, with their style and their knowledge.
import type { JSX } from 'preact';
import { late } from '../app/late.tsx';
import { WithCare } from './context.tsx';
import { CheckPage } from './pages/check-page.tsx';
import { ImagingPage } from './pages/imaging-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { PractitionerPage } from './pages/practitioner-page.tsx';
import { ProcedurePage } from './pages/procedure-page.tsx';
import { QuestionsPage } from './pages/questions-page.tsx';
import { WhoPage } from './pages/who-page.tsx';
import { loadStyle } from './style/load.ts';

interface CarePageProps {
  /** What follows the page's own path in the address. */
  readonly id: string;
}

const PAGES: Readonly<Record<string, (props: CarePageProps) => JSX.Element | null>> = {
  care: WhoPage,
  'care/practitioner': PractitionerPage,
  'care/imaging': ImagingPage,
  'care/procedure': ProcedurePage,
  'care/questions': QuestionsPage,
  'care/check': CheckPage,
  // The care finder is fetched by who looks for someone.
  'care/find': late(() => import('./find/pages.tsx').then(({ openFindPage }) => openFindPage())).Page,
  'care/provider': late(() => import('./find/pages.tsx').then(({ openProviderPage }) => openProviderPage())).Page,
};

/** The page at a path such as `care/practitioner/gp`. */
function CarePages({ path }: { readonly path: string }): JSX.Element {
  const [care, page, id = ''] = path.split('/');
  const Here = PAGES[page === undefined || page === '' ? care! : `${care}/${page}`] ?? NotFoundPage;
  return (
    <WithCare>
      <Here key={path} id={id} />
    </WithCare>
  );
}

/** The pages, once their style is there. */
export async function openCare(): Promise<typeof CarePages> {
  await loadStyle();
  return CarePages;
}
