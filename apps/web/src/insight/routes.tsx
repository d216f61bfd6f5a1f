// Where the pages of insight stand among those of the notebook. They are fetched in one piece when someone goes there.
import { late } from '../app/late.tsx';
import type { NotebookPageProps } from '../notebook/routes.tsx';
import type { InsightPath } from './index.tsx';

const page = (path: InsightPath) =>
  late<NotebookPageProps>(() => import('./index.tsx').then(({ openInsight }) => openInsight(path))).Page;

export const INSIGHT_PAGES = {
  insight: page('insight'),
  'insight/link': page('insight/link'),
  'insight/unknown': page('insight/unknown'),
  'insight/experiment': page('insight/experiment'),
};
