// Entries of a notebook that went out from here or from another device: brought in once, and never over what is there.
import { entryEvents, type ReceivedEntry } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { shareWords as words } from '../words/share.ts';

export function ReceivedDays({ entries }: { entries: readonly ReceivedEntry[] }): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const { events, already } = entryEvents(entries, state.notebook);
  return (
    <section class="stack close">
      <h3>{words.entries(entries.length)}</h3>
      {already > 0 && <p>{words.already(already)}</p>}
      <TroubleMessage trouble={trouble} />
      {events.length > 0 && (
        <p>
          <button
            type="button"
            class="second"
            onClick={() => save({ make: () => events, say: words.entriesKept(events.length), askFrom: day })}
          >
            {words.entriesKeep(events.length)}
          </button>
        </p>
      )}
    </section>
  );
}
