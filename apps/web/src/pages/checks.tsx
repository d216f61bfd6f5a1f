// The checks that are stored on this device.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp, useObservable } from '../app/context.ts';
import { Confirm } from '../parts/confirm.tsx';
import { PlainPage } from '../parts/page-frame.tsx';
import { UrgencyShape, urgencyOf } from '../parts/urgency.tsx';
import type { CheckRecord } from '../state/check-record.ts';

export function ChecksPage(): JSX.Element {
  const { words, session } = useApp();
  const { shelf } = useObservable(session.state);
  const [removing, setRemoving] = useState<CheckRecord | null>(null);
  const begun = shelf.filter((record) => record.trail.length > 0);
  return (
    <PlainPage title={words.checks.title}>
      {begun.length === 0 && <p>{words.checks.empty}</p>}
      <ul class="stack close">
        {begun.map((record) => (
          <li key={record.id} class="card">
            <CheckItem record={record} onRemove={() => setRemoving(record)} />
          </li>
        ))}
      </ul>
      <Confirm
        open={removing !== null}
        title={words.checks.removeTitle}
        line={words.checks.removeLine}
        onClose={() => setRemoving(null)}
      >
        <button
          type="button"
          class="main"
          onClick={() => {
            if (removing !== null) session.remove(removing.id);
            setRemoving(null);
          }}
        >
          {words.checks.removeYes}
        </button>
      </Confirm>
    </PlainPage>
  );
}

function CheckItem({ record, onRemove }: { record: CheckRecord; onRemove: () => void }): JSX.Element {
  const { words, knowledge, session, router } = useApp();
  const isOpen = useObservable(session.state).open?.id === record.id;
  const disposition = knowledge.dispositions.find(({ id }) => id === record.level);
  const when = words.day(record.day);
  const open = (): void => {
    session.openCheck(record.id);
    router.go(record.finished ? { page: 'result' } : { page: 'check', id: null });
  };
  return (
    <div class="stack close">
      <h2>{words.checks.finished(when)}</h2>
      {record.finished && disposition !== undefined ? (
        <p class="facts-line">
          <UrgencyShape urgency={urgencyOf(disposition.shape)} size={24} />
          {disposition.title}
        </p>
      ) : (
        <p>{words.checks.unfinished}</p>
      )}
      {isOpen && !record.kept && <p class="support">{words.checks.notKept}</p>}
      <p class="button-row">
        <button type="button" class="second small" onClick={open}>
          {words.checks.open}
          <span class="unseen">: {words.checks.finished(when)}</span>
        </button>
        <button type="button" class="lesser-link" onClick={onRemove}>
          {words.checks.remove}
          <span class="unseen">: {words.checks.finished(when)}</span>
        </button>
      </p>
    </div>
  );
}
