// Begins a new check, after asking when the old one would be lost.
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import type { CheckRecord } from '../state/check-record.ts';
import { Confirm } from './confirm.tsx';

/** The question before starting again; a kept check goes back to the shelf unasked. */
export function StartAgain({
  record,
  open,
  onClose,
}: {
  record: CheckRecord;
  open: boolean;
  onClose: () => void;
}): JSX.Element {
  const { words, session, router } = useApp();
  const begin = (): void => {
    onClose();
    session.startAgain();
    router.go({ page: 'check', id: null });
  };
  return (
    <Confirm
      open={open}
      title={words.again.title}
      line={record.kept ? words.again.lineKept : words.again.line}
      onClose={onClose}
    >
      {record.kept ? (
        <button type="button" class="main" onClick={begin}>
          {words.result.startAgain}
        </button>
      ) : (
        <>
          <button
            type="button"
            class="main"
            onClick={() => {
              session.keep(record);
              begin();
            }}
          >
            {words.again.save}
          </button>
          <button type="button" class="second" onClick={begin}>
            {words.again.drop}
          </button>
        </>
      )}
    </Confirm>
  );
}
