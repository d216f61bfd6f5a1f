// The days of the week over the columns of a calendar.
import type { JSX } from 'preact';
import { patternWords } from '../words/views-patterns.ts';

export function WeekdayHead(): JSX.Element {
  return (
    <thead>
      <tr>
        {patternWords.weekdays.map((weekday) => (
          <th key={weekday} scope="col" abbr={weekday}>
            {weekday.slice(0, 2)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
