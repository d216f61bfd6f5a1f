// Shown when the app itself cannot start. It still says what to do when it is urgent.
import type { JSX } from 'preact';
import type { Words } from '../words/en.ts';

export function Failure({ words }: { words: Words }): JSX.Element {
  return (
    <main>
      <div class="page inner content stack">
        <h1>{words.failure.title}</h1>
        <p>{words.failure.line}</p>
        <p>
          <button type="button" class="main" onClick={() => location.reload()}>
            {words.failure.reload}
          </button>
        </p>
      </div>
    </main>
  );
}
