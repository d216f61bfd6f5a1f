// Whether the device may show a message when a break is due.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { askForNotes, type NotesState, notesState } from './notes.ts';
import { coachWords } from './words/coach.ts';

export function NotesChoice(): JSX.Element {
  const [state, setState] = useState<NotesState>(notesState);
  const words = coachWords.settings;
  if (state === 'none') return <p class="support">{words.notesNone}</p>;
  if (state === 'denied') return <p class="support">{words.notesDenied}</p>;
  if (state === 'on') return <p class="support">{words.notesOn}</p>;
  return (
    <p class="button-row">
      <button type="button" class="second small" onClick={async () => setState(await askForNotes())}>
        {words.notes}
      </button>
      <span class="support">{words.notesHint}</span>
    </p>
  );
}
