// What was done for the pain lately, to be written down once more. Whether it helped is asked later, as of any other.
import { addDays } from '@rhomboid/ground';
import type { Notebook, TreatmentEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { isItemId } from '../../plan/names.ts';
import { useLocalNow, useNotebook } from '../context.ts';
import { treatmentWords } from '../words/things.ts';
import { AgainButton } from './again-button.tsx';
import { entryLine } from './entry-line.ts';
import { TroubleMessage } from './form-page.tsx';
import { useOnce } from './once.ts';
import { useSave } from './save.ts';

export function TreatmentAgain(): JSX.Element {
  const { state, knowledge } = useNotebook();
  const now = useLocalNow();
  const { save, trouble } = useSave();
  const again = useOnce(save);
  return (
    <>
      <TroubleMessage trouble={trouble} />
      {latelyDone(state.notebook, now.day).map(({ treatment, what, minutes, id }) => {
        const fields = {
          treatment,
          ...(what === undefined ? {} : { what }),
          ...(minutes === undefined ? {} : { minutes }),
          ...now,
        };
        const { title, detail } = entryLine({ ...fields, kind: 'treatment', id }, { state, knowledge, hide: false });
        return (
          <AgainButton
            key={`${treatment} ${what}`}
            title={treatmentWords.again(title)}
            detail={detail}
            onPress={() =>
              again({ make: (author) => [author.create('treatment', fields)], say: treatmentWords.saved(title) })
            }
          />
        );
      })}
    </>
  );
}

/** Days that are looked back, and different treatments that are offered. */
const LATELY = 7;
const MOST = 2;

/** The last entry of each, the latest first. What the plan says stands in the plan's own list. */
function latelyDone(notebook: Notebook, today: string): readonly TreatmentEntry[] {
  const last = new Map<string, TreatmentEntry>();
  for (let back = 0; back < LATELY && last.size < MOST; back++) {
    for (const entry of notebook.onDay(addDays(today, -back)).toReversed()) {
      if (entry.kind !== 'treatment' || isItemId(entry.what ?? '')) continue;
      const which = `${entry.treatment} ${entry.what}`;
      if (!last.has(which)) last.set(which, entry);
    }
  }
  return [...last.values()].slice(0, MOST);
}
