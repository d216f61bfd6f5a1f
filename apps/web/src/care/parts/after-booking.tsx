// What comes after choosing someone: the appointment in the calendar, and the page to take along.
import type { JSX } from 'preact';
import { toHash } from '../../app/route.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { care } from '../words/care.ts';

const PATHS = { visit: 'appointments', report: 'report', questions: 'report/questions' } as const;

export function AfterBooking(): JSX.Element {
  const words = care.afterBooking;
  return (
    <section class="stack close no-print">
      <h2>{words.title}</h2>
      <div class="rows">
        {(Object.keys(PATHS) as (keyof typeof PATHS)[]).map((page) => (
          <a key={page} href={toHash({ page: 'notebook', path: PATHS[page] })}>
            {words[page]}
            <LineIcon name="right" size={20} />
          </a>
        ))}
      </div>
    </section>
  );
}
