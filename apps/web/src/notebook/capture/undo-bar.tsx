// Says what was just done and offers to undo it. It stays until it is used, closed, or followed by something else, on the
// page where it was told.
import { StoreError } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp, useObservable } from '../../app/context.ts';
import { toHash } from '../../app/route.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { useNotebook } from '../context.ts';
import { common, troubles } from '../words/common.ts';
import { entryWords } from '../words/day.ts';

export function UndoBar(): JSX.Element {
  const { router } = useApp();
  const { done } = useNotebook();
  const last = useObservable(done);
  const here = toHash(useObservable(router.route));
  const now = last === null || (last.at ?? here) === here ? last : null;
  useEffect(
    () => () => {
      // Whoever leaves the page has left it behind, too.
      if (now !== null && done.get() === now) done.set(null);
    },
    [now, done],
  );
  const undo = async (): Promise<void> => {
    const text = await now?.undo?.().then(
      () => entryWords.undone,
      (error: unknown) => troubles[error instanceof StoreError ? error.trouble : 'unavailable'],
    );
    if (text !== undefined) done.set({ at: here, text });
  };
  return (
    <div class="undo-bar" role="status">
      {now !== null && (
        <div class="inner">
          <p>{now.text}</p>
          {now.undo !== undefined && (
            <button type="button" class="second small" onClick={() => undo()}>
              {common.undo}
            </button>
          )}
          <button type="button" class="quiet" aria-label={common.close} onClick={() => done.set(null)}>
            <LineIcon name="close" size={20} />
          </button>
        </div>
      )}
    </div>
  );
}
