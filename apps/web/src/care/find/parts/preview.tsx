// What a file would bring: how many, the first of them, what is wrong with its line, the licence, and the button that writes.
import { type LeftOut, ROLE_NAMES, SOURCES, type ToldRow } from '@rhomboid/care';
import type { JSX } from 'preact';
import { LOOK_BYTES, type Looked } from '../read/look.ts';
import { find } from '../words/find.ts';
import { sourceOf } from './source-of.ts';

const MOST = 30;
const words = find.import;

export function Preview({ looked, onWrite }: { looked: Looked; onWrite: () => void }): JSX.Element {
  const { examples, told, summary, whole, format } = looked;
  const { providers, places, bad, doubtful, leftOut, notes } = summary;
  const out = Object.entries(leftOut).map(([why, many]) => words.counted(many, words.leftOut[why as LeftOut]));
  const source = sourceOf(format);
  const any = providers + places > 0;
  return (
    <div class="stack">
      <div class="stack close">
        <p role="status">{any ? words.would(providers, places) : words.nothing}</p>
        {!whole && <p class="support">{words.part(LOOK_BYTES / 1_000_000)}</p>}
        {out.length > 0 && <p class="support">{words.leftOutLine(find.list(out))}</p>}
        {notes.map((note) => (
          <p key={note} class="support">
            {note}
          </p>
        ))}
      </div>
      {examples.length > 0 && (
        <section class="stack close">
          <h2>{words.examples}</h2>
          <ul class="because">
            {examples.map(({ id, name, roles, address, postcode }, at) => (
              <li key={`${at} ${id}`}>
                <b>{name}</b>: {roles.map((role) => ROLE_NAMES[role]).join(', ')}
                <span class="support"> {[address, postcode].filter((part) => part !== '').join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Told title={words.bad(bad)} rows={told.filter(({ kept }) => !kept)} many={bad} />
      <Told title={words.doubtful(doubtful)} rows={told.filter(({ kept }) => kept)} many={doubtful} />
      {source !== null && (
        <section class="stack close">
          <h2>{words.source}</h2>
          <p>
            {SOURCES[source].attribution} <span class="support">({SOURCES[source].licence})</span>
          </p>
        </section>
      )}
      {any && (
        <p>
          <button type="button" class="main" onClick={onWrite}>
            {words.write}
          </button>
        </p>
      )}
    </div>
  );
}

function Told({ title, rows, many }: { title: string; rows: readonly ToldRow[]; many: number }): JSX.Element | null {
  if (many === 0) return null;
  const shown = rows.slice(0, MOST);
  return (
    <section class="stack close">
      <h2>{title}</h2>
      <ul class="because">
        {shown.map(({ line, problem }, at) => (
          <li key={at}>
            <b>{words.line(line)}:</b> {problem.message}
          </li>
        ))}
      </ul>
      {many > shown.length && <p>{words.more(many - shown.length)}</p>}
    </section>
  );
}
