// One article: the short answer first, then more, what to do, when to get help, and what it stands on.
import type { Article } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { Heading, PlainPage } from '../../parts/page-frame.tsx';
import { useLibrary } from '../context.tsx';
import { TitleRows } from '../parts/article-rows.tsx';
import { EmergencyBanner } from '../parts/emergency-banner.tsx';
import { HelpCard } from '../parts/help-card.tsx';
import { Blocks } from '../parts/lines.tsx';
import { NextSteps } from '../parts/next-steps.tsx';
import { Sureness } from '../parts/sureness.tsx';
import { library } from '../words/library.ts';

const words = library.article;

export function ArticlePage({ id }: { id: string }): JSX.Element {
  const { library: all } = useLibrary();
  const article = all.articles.find((one) => one.id === id);
  return article === undefined ? <Missing /> : <Found article={article} />;
}

function Found({ article }: { article: Article }): JSX.Element {
  const { library: all } = useLibrary();
  const { kind, title, question, verdict, short, body, todo, help, related } = article;
  const others = related.articles.flatMap((id) => all.articles.filter((one) => one.id === id));
  return (
    <div class="page">
      <div class="inner content">
        <div class="article stack wide">
          <article class="reading stack wide">
            <div class="stack">
              <EmergencyBanner />
              <Heading>{title}</Heading>
              <p class="support">
                {library.kinds[kind]}: {question}
              </p>
              <p class="panel">
                <span class="unseen">{words.short}: </span>
                {verdict !== null && <b>{library.verdicts[verdict]} </b>}
                {short}
              </p>
            </div>
            <div class="stack close">
              <Blocks blocks={body} />
            </div>
            <section class="stack close">
              <h2>{words.todo}</h2>
              <Blocks blocks={todo} />
            </section>
            <HelpCard help={help} />
          </article>
          <div class="stack wide">
            <NextSteps article={article} />
            <Sureness article={article} />
            {others.length > 0 && (
              <section class="stack close no-print">
                <h2>{words.related}</h2>
                <TitleRows articles={others} />
              </section>
            )}
            <p class="button-row no-print">
              <a class="lesser-link" href="#/library">
                {words.all}
              </a>
              <button type="button" class="lesser-link" onClick={() => print()}>
                {words.print}
              </button>
            </p>
          </div>
        </div>
      </div>
    </div>
  );
}

function Missing(): JSX.Element {
  return (
    <PlainPage title={library.missing.title}>
      <p>{library.missing.line}</p>
      <p>
        <a class="second" href="#/library">
          {words.all}
        </a>
      </p>
    </PlainPage>
  );
}
