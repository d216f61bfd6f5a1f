// The sessions and single exercises that were left open, in this tab or in one that was closed.
import type { PainRule } from '@rhomboid/knowledge';
import type { NotebookParts } from '../../notebook/context.ts';
import { lasting } from '../../notebook/drafts.ts';
import { hasOpenAlarm, isUnderway, type Run } from './run.ts';

/** The form of today's session, and that of one exercise by itself. */
export const SESSION_FORM = lasting('session');
export const exerciseForm = (id: string): string => EXERCISE + id;

const EXERCISE = lasting('exercise ');

export interface KeptRun {
  readonly form: string;
  readonly run: Run;
  /** The page on which it goes on. */
  readonly path: string;
}

/** Every run that is underway; one with an open danger sign comes first. */
export function keptRuns({ drafts }: Pick<NotebookParts, 'drafts'>, today: string, rule: PainRule): readonly KeptRun[] {
  return drafts
    .forms()
    .flatMap((form): KeptRun[] => {
      const path = pathOf(form);
      const run = drafts.get(form) as Run | null;
      return path === null || run === null || !isUnderway(run, today, rule) ? [] : [{ form, run, path }];
    })
    .sort((a, b) => Number(hasOpenAlarm(b.run, rule)) - Number(hasOpenAlarm(a.run, rule)));
}

function pathOf(form: string): string | null {
  if (form === SESSION_FORM) return 'plan/session';
  return form.startsWith(EXERCISE) ? `plan/exercise/${form.slice(EXERCISE.length)}` : null;
}
