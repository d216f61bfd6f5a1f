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

export function AnswerRows({ articles }: { articles: readonly Article[] }): JSX.Element {
  return (
    <ul class="answer-rows">
      {articles.map(({ id, kind, title, verdict, short }) => (
        <li key={id}>
          <h3>
            <a href={`#/library/${id}`}>{title}</a>
          </h3>
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
