// Articles as rows: by their title alone, or with their short answer.
import type { Article } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { library as words } from '../words/library.ts';

export function TitleRows({ articles }: { articles: readonly Article[] }): JSX.Element {
  return (
    <div class="rows">
      {articles.map(({ id, title }) => (
        <a key={id} href={`#/library/${id}`}>
          {title}
          <LineIcon name="right" size={20} />
        </a>
      ))}
    </div>
  );
}

/** `under`: the level of the heading above the rows. */
export function AnswerRows({ articles, under }: { articles: readonly Article[]; under: 1 | 2 }): JSX.Element {
  const Title = under === 1 ? 'h2' : 'h3';
  return (
    <ul class="answer-rows">
      {articles.map(({ id, kind, title, verdict, short }) => (
        <li key={id}>
          <Title>
            <a href={`#/library/${id}`}>{title}</a>
          </Title>
          <p class="support">
            {kind === 'myth' && <>{words.kinds.myth}: </>}
            {verdict !== null && <b>{words.verdicts[verdict]} </b>}
            {short}
          </p>
        </li>
      ))}
    </ul>
  );
}
