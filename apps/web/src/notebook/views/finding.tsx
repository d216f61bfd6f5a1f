// The finding of a period: its heading, and one sentence with the numbers behind it.
import { describeTrend, type TrendSummary } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { notebookWords as words } from '../words/views.ts';
import type { Days } from './days.ts';
import { painCell, painText } from './scores.ts';

/** A last week at or below this is little or no pain. */
const LOW = 1;

export function useFinding(shown: Days['all']): TrendSummary {
  return useMemo(() => describeTrend(shown), [shown]);
}

export function findingHeading({ direction, last }: TrendSummary): string {
  return direction === 'steady' && last !== null && last <= LOW ? words.headings.low : words.headings[direction];
}

export interface FindingProps {
  readonly finding: TrendSummary;
  /** Days on which anything was written. */
  readonly logged: number;
  readonly hide: boolean;
}

export function FindingSentence({ finding, logged, hide }: FindingProps): JSX.Element {
  const { direction, first, last, noticeable, of } = finding;
  if (direction === 'too-few' || first === null || last === null)
    return (
      <p class="finding">
        {words.tooFew} {words.soFar(finding.logged, of)}
      </p>
    );
  return (
    <>
      <p class="finding">
        {words.lastDays} <b>{painText(last, hide)}</b>
        {words.average} {words.firstWeek} <b>{painCell(first, hide)}</b>.{' '}
        {noticeable ? words.noticeable : direction === 'steady' ? words.noChange : words.small}{' '}
        <span class="narrow-only">{words.logged(logged, of)}</span>
      </p>
      {direction === 'rising' && noticeable && (
        <p>
          {words.risingLine}{' '}
          <a class="lesser-link" href="#/check">
            {words.risingLink}
          </a>
        </p>
      )}
    </>
  );
}
