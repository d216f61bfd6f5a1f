// A dose beside what nature gives: each slant is one year of background. The words beside it say the same.
import type { JSX } from 'preact';

/** Millisievert that everyone gets in a year (United States; most countries are near it). */
const YEAR = 3;
const WIDTH = 26;

export function DoseBar({ dose }: { dose: { readonly to: number } }): JSX.Element {
  const years = dose.to / YEAR;
  const count = Math.max(1, Math.ceil(years));
  return (
    <svg class="dose-bar" viewBox={`0 0 ${count * WIDTH} 12`} width={count * WIDTH} height="12" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => {
        const filled = Math.min(1, years - at);
        const left = at * WIDTH;
        return (
          <g key={at}>
            <path d={`M${left + 6} 0h18l-6 12h-18z`} fill="var(--line)" />
            <path d={`M${left + 6} 0h${18 * filled}l-6 12h${-18 * filled}z`} fill="var(--action)" />
          </g>
        );
      })}
    </svg>
  );
}
