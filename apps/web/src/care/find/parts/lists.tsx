// The lists on this device, each with its source, and taking one out.
import { SOURCES } from '@rhomboid/care';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toHash } from '../../../app/route.ts';
import { Confirm } from '../../../parts/confirm.tsx';
import { focusHeading } from '../../../parts/page-frame.tsx';
import { removeList } from '../store/directory.ts';
import type { ListInfo } from '../store/schema.ts';
import { find } from '../words/find.ts';
import { sourceOf } from './source-of.ts';

export function Lists({ lists }: { lists: readonly ListInfo[] }): JSX.Element {
  const [leaving, setLeaving] = useState<ListInfo | null>(null);
  return (
    <section class="stack close no-print">
      {lists.length > 0 && <h2>{find.lists}</h2>}
      <ul class="stack close">
        {lists.map((list) => {
          const source = sourceOf(list.format);
          return (
            <li key={list.no} class="find-list-line">
              <span>
                <b>{list.name}</b>: {find.listLine(list.providers, list.places)}, {find.day(list.date)}
                {source !== null && <span class="support"> {SOURCES[source].attribution}</span>}
              </span>
              <button type="button" class="lesser-link" onClick={() => setLeaving(list)}>
                {find.remove}
                <span class="unseen"> {list.name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <a class="second small" href={toHash({ page: 'care', path: 'care/find/import' })}>
          {find.bringMore}
        </a>
      </p>
      <Confirm
        open={leaving !== null}
        title={find.remove}
        line={leaving === null ? '' : find.removeSure(leaving.name)}
        onClose={() => setLeaving(null)}
      >
        <button
          type="button"
          class="second"
          onClick={async () => {
            const no = leaving?.no;
            setLeaving(null);
            if (no !== undefined) await removeList(no);
            focusHeading();
          }}
        >
          {find.remove}
        </button>
      </Confirm>
    </section>
  );
}
