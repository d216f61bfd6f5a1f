// A question with its rows. Alone on a page, the page's heading already asks it, and the legend speaks only to screen readers.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { ErrorMessage } from '../parts/page-frame.tsx';

export interface QuestionSetProps {
  readonly legend: string;
  /** The page's heading says the same already. */
  readonly quiet: boolean;
  /** The finding that is asked; null for a list of several. */
  readonly finding: string | null;
  /** What is missing, or null. */
  readonly mistake: string | null;
  readonly children: ComponentChildren;
}

export function QuestionSet({ legend, quiet, finding, mistake, children }: QuestionSetProps): JSX.Element {
  const { words } = useApp();
  const error = useId();
  return (
    <fieldset
      {...(finding === null ? {} : { 'data-finding': finding })}
      {...(mistake === null ? {} : { 'data-missing': true, 'aria-describedby': error })}
    >
      <legend class={quiet ? 'unseen' : 'group-title'}>{legend}</legend>
      {mistake !== null && (
        <ErrorMessage id={error} lead={words.question.error}>
          {mistake}
        </ErrorMessage>
      )}
      {children}
    </fieldset>
  );
}
