// The lines of a file that are left out, by number, and why.
import type { BadLine } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { fileWords } from '../words/file.ts';

export interface BadLinesProps {
  readonly title: string;
  readonly bad: readonly Pick<BadLine, 'line' | 'problem'>[];
  /** How many are shown one by one. */
  readonly most: number;
}

/** Nothing where all can be used. */
export function BadLines({ title, bad, most }: BadLinesProps): JSX.Element | null {
  if (bad.length === 0) return null;
  const more = bad.length - most;
  return (
    <section class="stack close">
      <h2>{title}</h2>
      <ul class="because">
        {bad.slice(0, most).map(({ line, problem }, at) => (
          <li key={at}>
            <b>{fileWords.line(line)}</b> {problem.message}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{fileWords.more(more)}</p>}
    </section>
  );
}
