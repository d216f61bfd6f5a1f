// Where the pages of the plan stand among those of the notebook. They are fetched when someone goes there.
import { late } from '../app/late.tsx';
import type { NotebookPageProps } from '../notebook/routes.tsx';
import type { PlanPath } from './index.tsx';

const page = (path: PlanPath) =>
  late<NotebookPageProps>(() => import('./index.tsx').then(({ openPlan }) => openPlan(path))).Page;

export const PLAN_PAGES = {
  plan: page('plan'),
  'plan/item': page('plan/item'),
  'plan/week': page('plan/week'),
  'plan/you': page('plan/you'),
  'plan/bad-day': page('plan/bad-day'),
  'plan/settings': page('plan/settings'),
  'plan/session': page('plan/session'),
  'plan/exercise': page('plan/exercise'),
  'plan/medicines': page('plan/medicines'),
  coach: page('coach'),
  'coach/cards': page('coach/cards'),
  'coach/load': page('coach/load'),
};
