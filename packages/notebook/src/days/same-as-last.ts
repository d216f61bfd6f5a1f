// "Same as last time": what a new pain entry takes over from the one before.
import { addDays, type Day } from '@rhomboid/ground';
import type { PainEntry, SignAnswers } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';

/** The fields of the new entry; time and zone are the host's. Danger signs and notes are never taken over. */
export type SameAsLast = Pick<PainEntry, 'day' | 'now' | 'worst' | 'average' | 'map' | 'pain'>;

/** What a new pain entry today takes over from the last one that shows or counts pain; null where there is none. */
export function sameAsLast(notebook: Notebook, today: Day): SameAsLast | null {
  const last = lastPain(
    notebook,
    today,
    ({ now, worst, average, map }) => (now ?? worst ?? average ?? map) !== undefined,
  );
  if (last === null) return null;
  const { now, worst, average, map, pain } = last;
  return {
    day: today,
    ...(now === undefined ? {} : { now }),
    ...(worst === undefined ? {} : { worst }),
    ...(average === undefined ? {} : { average }),
    ...(map === undefined ? {} : { map }),
    ...(pain === undefined ? {} : { pain }),
  };
}

/** The danger signs that were there, or not sure, when signs were last told: to be asked again, never to be taken over. */
export function signsToAskAgain(notebook: Notebook, today: Day): readonly string[] {
  const signs: SignAnswers = lastPain(notebook, today, (entry) => entry.signs !== undefined)?.signs ?? {};
  return Object.keys(signs).filter((sign) => signs[sign] !== 'no');
}

function lastPain(notebook: Notebook, today: Day, fits: (entry: PainEntry) => boolean): PainEntry | null {
  const { span } = notebook;
  if (span === null) return null;
  for (let day = span.last < today ? span.last : today; day >= span.first; day = addDays(day, -1)) {
    const last = notebook.onDay(day).findLast((entry) => entry.kind === 'pain' && fits(entry));
    if (last?.kind === 'pain') return last;
  }
  return null;
}
