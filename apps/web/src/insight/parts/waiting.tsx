// While insight works: nothing for a second, then how far it is; and what to do when it failed.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Asked } from '../engine/use-asked.ts';
import { insightPageWords as words } from '../words/insight.ts';

/** Work that is done sooner than this needs no progress, ms. */
const PATIENCE = 1000;

export function Waiting({ asked }: { asked: Pick<Asked<unknown>, 'share' | 'failed' | 'again'> }): JSX.Element {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (asked.failed)
    return (
      <div class="stack close" role="alert">
        <p>{words.failed}</p>
        <p>
          <button type="button" class="second small" onClick={asked.again}>
            {words.again}
          </button>
        </p>
      </div>
    );
  return (
    <div class="waiting" role="status" aria-busy="true">
      {slow && (
        <label class="stack close">
          {words.working}
          <progress max={1} value={asked.share} />
        </label>
      )}
    </div>
  );
}
