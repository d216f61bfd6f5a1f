// The entries of a day, each a way to its own page.
import { compareEntries, type Entry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { settingsOf, useNotebook } from '../context.ts';
import { common } from '../words/common.ts';
import { entryWords } from '../words/day.ts';
import { entryLine } from './entry-line.ts';

export interface EntryListProps {
  readonly day: string;
  /** False on a page where factors have rows of their own. */
  readonly factors?: boolean;
  /** What to say where nothing is written. */
  readonly empty: string;
}

/** What is written on a day. */
export function EntryList({ day, factors = true, empty }: EntryListProps): JSX.Element {
  const { state, knowledge } = useNotebook();
  const hide = settingsOf(state)?.hideScores === true;
  const entries = [...state.notebook.onDay(day)]
    .filter((entry) => isListed(entry) && (factors || entry.kind !== 'factor'))
    .sort(compareEntries);
  if (entries.length === 0) return <p class="support">{empty}</p>;
  return (
    <ul class="entries">
      {entries.map((entry) => {
        const { title, detail } = entryLine(entry, { state, knowledge, hide });
        const { time, late, source } = entry;
        return (
          <li key={entry.id}>
            <a href={`#/notebook/entry/${entry.id}`} class="entry">
              <span class="entry-time">{time ?? ''}</span>
              <span class="entry-words">
                <b>{title}</b>
                {detail !== '' && <span class="support">{detail}</span>}
                {late === true && <span class="support"> {common.late}</span>}
                {source !== undefined && <span class="support"> {entryWords.imported(source)}</span>}
              </span>
              <span class="unseen"> {common.change}</span>
              <LineIcon name="right" size={20} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Names, settings and what holds for every day are no lines of a day. */
const UNLISTED: ReadonlySet<Entry['kind']> = new Set([
  'settings',
  'pain-name',
  'own-factor',
  'own-activity',
  'person',
  'plan',
]);

function isListed({ kind }: Entry): boolean {
  return !UNLISTED.has(kind);
}
