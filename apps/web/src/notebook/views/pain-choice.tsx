// Which of several pains the notebook shows. Whoever has only one is not asked.
import type { JSX } from 'preact';
import { Chips } from '../capture/chips.tsx';
import { entriesOf, useNotebook } from '../context.ts';
import { painWords } from '../words/pain.ts';
import { notebookWords as words } from '../words/views.ts';
import type { WhichPain } from './days.ts';
import { useViewChoice } from './view-choice.ts';

export interface ChosenPain {
  readonly which: WhichPain;
  /** The name of the one that is shown; null for all together. */
  readonly name: string | null;
  /** Asks which; null where there is only one. */
  readonly choice: JSX.Element | null;
}

/** The pain that this person looks at. */
export function useChosenPain(): ChosenPain {
  const { state } = useNotebook();
  const names = entriesOf(state, 'pain-name');
  const pains = [
    { id: 'all', text: words.allPains },
    { id: 'main', text: painWords.main },
    ...names.map(({ id, name }) => ({ id, text: name })),
  ];
  const [kept, setKept] = useViewChoice<WhichPain>('pain', (text) => text, 'all');
  // A name may have been deleted, and what is kept may be another notebook's.
  const chosen = (names.length > 0 ? pains.find(({ id }) => id === kept) : undefined) ?? pains[0]!;
  return {
    which: chosen.id,
    name: chosen.id === 'all' ? null : chosen.text,
    choice:
      names.length === 0 ? null : (
        <div class="no-print">
          <Chips legend={painWords.which} name="which-pain" chips={pains} chosen={chosen.id} onChoose={setKept} />
        </div>
      ),
  };
}
