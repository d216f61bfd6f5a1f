// The ways between the pages of the handover.
import type { JSX } from 'preact';
import { reportWords } from '../words/report.ts';

const WAYS = {
  report: 'report',
  letter: 'report/letter',
  questions: 'report/questions',
  share: 'report/share',
  appointments: 'appointments',
} as const;

export function MoreLinks({ here }: { here: keyof typeof WAYS }): JSX.Element {
  const { links } = reportWords;
  return (
    <nav class="no-print" aria-label={links.title}>
      <ul class="stack close">
        {(Object.keys(WAYS) as (keyof typeof WAYS)[])
          .filter((way) => way !== here)
          .map((way) => (
            <li key={way}>
              <a class="lesser-link" href={`#/${WAYS[way]}`}>
                {links[way]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
