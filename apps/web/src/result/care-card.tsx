// The care card: how soon and where, why, and when to look again. One a page.
import type { Assessment } from '@rhomboid/check';
import { addDays } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { CareBox } from '../parts/care-box.tsx';
import { LineIcon } from '../parts/icons.tsx';
import { Heading } from '../parts/page-frame.tsx';
import type { CheckRecord } from '../state/check-record.ts';

type Disposition = Assessment['disposition'];

export function CareCard({ record, disposition }: { record: CheckRecord; disposition: Disposition }): JSX.Element {
  const { words } = useApp();
  return (
    <CareBox shape={disposition.shape} word={disposition.word}>
      <Heading>{disposition.title}</Heading>
      <p>{disposition.text}</p>
      <BecauseList because={disposition.because} />
      <div class="again">
        <LineIcon name="calendar" />
        <p>
          <b>{words.result.again(words.day(addDays(record.day, disposition.lookAgainDays)))}</b>
          <span class="support">{words.result.againLine}</span>
        </p>
      </div>
    </CareBox>
  );
}

/** Reasons that are shown at once; the others unfold. */
const FIRST_REASONS = 2;

/** The reasons for the level, each with its source. */
function BecauseList({ because }: { because: Disposition['because'] }): JSX.Element | null {
  const { words } = useApp();
  if (because.length === 0) return null;
  const more = because.slice(FIRST_REASONS);
  return (
    <div>
      <h2 class="group-small">{words.result.because}</h2>
      <ReasonItems because={because.slice(0, FIRST_REASONS)} />
      {more.length > 0 && (
        <details data-print>
          <summary class="lesser-link">{words.result.moreBecause(more.length)}</summary>
          <ReasonItems because={more} />
        </details>
      )}
    </div>
  );
}

function ReasonItems({ because }: { because: Disposition['because'] }): JSX.Element {
  return (
    <ul class="because">
      {because.map(({ kind, id, text, source }) => (
        <li key={`${kind} ${id}`}>
          {text} <span class="support">{source}</span>
        </li>
      ))}
    </ul>
  );
}
