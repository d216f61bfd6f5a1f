// The other pages on care, as rows.
import type { JSX } from 'preact';
import { toHash } from '../../app/route.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { care } from '../words/care.ts';

const PATHS = { find: 'care/find', imaging: 'care/imaging', questions: 'care/questions', check: 'care/check' } as const;

export function CareLinks(): JSX.Element {
  return (
    <section class="stack close no-print">
      <h2>{care.who.also}</h2>
      <div class="rows">
        {(Object.keys(PATHS) as (keyof typeof PATHS)[]).map((page) => (
          <a key={page} href={toHash({ page: 'care', path: PATHS[page] })}>
            {care.links[page]}
            <LineIcon name="right" size={20} />
          </a>
        ))}
      </div>
    </section>
  );
}
