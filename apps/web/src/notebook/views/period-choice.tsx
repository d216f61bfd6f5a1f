// Which time a view shows: radio keys side by side.
import type { JSX } from 'preact';
import { viewWords } from '../words/views.ts';
import { PERIODS, type Period } from './days.ts';

export interface SegmentsProps<Id extends string> {
  readonly legend: string;
  readonly name: string;
  readonly segments: readonly { readonly id: Id; readonly text: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, side by side. */
export function Segments<Id extends string>({
  legend,
  name,
  segments,
  chosen,
  onChoose,
}: SegmentsProps<Id>): JSX.Element {
  return (
    <fieldset class="segments">
      <legend class="unseen">{legend}</legend>
      {segments.map(({ id, text }) => (
        <label key={id} class="segment">
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

export function PeriodChoice({
  period,
  onChoose,
}: {
  period: Period;
  onChoose: (period: Period) => void;
}): JSX.Element {
  return (
    <Segments
      legend={viewWords.period}
      name="period"
      segments={PERIODS.map((id) => ({ id, text: viewWords.periods[id] }))}
      chosen={period}
      onChoose={onChoose}
    />
  );
}
