// What the marks of the calendar mean, and the pattern of its gaps.
import { heatFill } from '@rhomboid/body';
import type { JSX } from 'preact';
import { type DayMark, drawDayMark, drawLateMark } from '../charts/day-mark.ts';
import { gapPattern } from '../charts/stretches.ts';
import { calendarWords as words } from '../words/views-calendar.ts';
import { make } from './make.ts';

export function CalendarLegend({ prefix, hide }: { prefix: string; hide: boolean }): JSX.Element {
  const steps = hide ? words.stepsHidden : words.steps;
  const empty: DayMark = { fill: null, number: null, gap: null };
  const marks: readonly (readonly [string, DayMark])[] = [
    [steps.mild, { ...empty, fill: heatFill(prefix, 2) }],
    [steps.medium, { ...empty, fill: heatFill(prefix, 5) }],
    [steps.strong, { ...empty, fill: heatFill(prefix, 8) }],
    [words.gap, { ...empty, gap: `url(#${prefix}-gap)` }],
  ];
  return (
    <>
      <svg class="heat-steps" width="0" height="0" aria-hidden="true">
        <defs>{gapPattern(make, prefix)}</defs>
      </svg>
      <ul class="chart-legend" aria-label={words.legend}>
        {marks.map(([text, mark]) => (
          <li key={text}>
            <span class="legend-day">{drawDayMark(make, mark)}</span>
            {text}
          </li>
        ))}
        <li>
          <span class="legend-day flaring" />
          {words.flare}
        </li>
        <li>
          {drawLateMark(make)}
          {words.late}
        </li>
      </ul>
    </>
  );
}
