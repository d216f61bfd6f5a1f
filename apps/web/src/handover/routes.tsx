// Where the pages of the handover stand among those of the notebook. They are fetched when someone goes there.
import { late } from '../app/late.tsx';
import type { NotebookPageProps } from '../notebook/routes.tsx';
import type { HandoverPath } from './index.tsx';

const page = (path: HandoverPath) =>
  late<NotebookPageProps>(() => import('./index.tsx').then(({ openHandover }) => openHandover(path))).Page;

export const HANDOVER_PAGES = {
  report: page('report'),
  'report/letter': page('report/letter'),
  'report/questions': page('report/questions'),
  'report/share': page('report/share'),
  appointments: page('appointments'),
  'appointments/visit': page('appointments/visit'),
};
