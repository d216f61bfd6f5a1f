// What the library says of one item: a cause of a result, a treatment of a plan, an exercise, a card, a practitioner.
import type { ArticleRelated } from '@rhomboid/knowledge';
import { articlesAbout } from '@rhomboid/library';
import type { JSX } from 'preact';
import { PlainPage } from '../../parts/page-frame.tsx';
import { useLibrary } from '../context.tsx';
import { AnswerRows } from '../parts/article-rows.tsx';
import { library as words } from '../words/library.ts';

const KINDS: readonly string[] = [
  'conditions',
  'treatments',
  'skipCards',
  'exercises',
  'cards',
  'practitioners',
] satisfies readonly (keyof ArticleRelated)[];

export function AboutPage({ kind, id }: { kind: string; id: string }): JSX.Element {
  const { library, knowledge } = useLibrary();
  const name = kind === 'conditions' ? knowledge.conditions.find((condition) => condition.id === id)?.name : undefined;
  const articles = KINDS.includes(kind) ? articlesAbout(library, kind as keyof ArticleRelated, id) : [];
  return (
    <PlainPage title={name === undefined ? words.about.unnamed : words.about.title(name)}>
      {articles.length === 0 ? <p>{words.about.none}</p> : <AnswerRows articles={articles} under={1} />}
      <p>
        <a class="lesser-link" href="#/library">
          {words.article.all}
        </a>
      </p>
    </PlainPage>
  );
}
