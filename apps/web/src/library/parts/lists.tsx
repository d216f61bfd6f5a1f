// What is in the library: what fits the check at hand, what is asked most, then everything by its kind.
import type { Article, ArticleKind } from '@rhomboid/knowledge';
import { articlesAbout } from '@rhomboid/library';
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { useLibrary } from '../context.tsx';
import { library } from '../words/library.ts';
import { AnswerRows, TitleRows } from './article-rows.tsx';

const words = library.lists;
/** Likely causes whose articles are offered, and how many articles. */
const CAUSES = 3;
const MOST_YOURS = 5;
const KINDS: readonly ArticleKind[] = ['question', 'topic', 'myth'];

export function Lists(): JSX.Element {
  const { library: all } = useLibrary();
  const yours = useYours();
  const first = library.startWith.flatMap((id) => all.articles.filter((article) => article.id === id));
  return (
    <>
      {yours.length > 0 && (
        <section class="stack close">
          <h2>{words.yours}</h2>
          <TitleRows articles={yours} />
        </section>
      )}
      <section class="stack close">
        <h2>{words.first}</h2>
        <AnswerRows articles={first} under={2} />
      </section>
      <div class="stack close">
        {KINDS.map((kind) => (
          <KindFold key={kind} kind={kind} articles={all.articles.filter((article) => article.kind === kind)} />
        ))}
      </div>
    </>
  );
}

/** Articles about the likeliest causes of the check at hand. */
function useYours(): readonly Article[] {
  const { library: all, assessment } = useLibrary();
  const causes = assessment?.differential.slice(0, CAUSES) ?? [];
  const found = new Set(causes.flatMap(({ condition }) => articlesAbout(all, 'conditions', condition)));
  return [...found].slice(0, MOST_YOURS);
}

function KindFold({ kind, articles }: { kind: ArticleKind; articles: readonly Article[] }): JSX.Element {
  const sorted = articles.toSorted((a, b) => plain(a.title).localeCompare(plain(b.title), 'en'));
  return (
    <details class="reason">
      <summary>
        {words[kind](articles.length)}
        <LineIcon name="down" />
      </summary>
      <div class="inside">
        <TitleRows articles={sorted} />
      </div>
    </details>
  );
}

/** A title without the quotation marks of a myth. */
function plain(title: string): string {
  return title.replaceAll(/[“”]/g, '');
}
