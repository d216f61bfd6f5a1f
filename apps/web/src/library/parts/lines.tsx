// The text of an article: paragraphs, lists, and links into the app. Everything is shown as text.
import type { ArticleBlock, ArticleLine, ArticleSpan } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { Bullet } from '../../parts/icons.tsx';

/** Where the parts of the app stand that an article can lead to. */
const PAGES: Readonly<Record<string, `#/${string}`>> = {
  check: '#/check',
  plan: '#/plan',
  coach: '#/coach',
  care: '#/care',
  notebook: '#/today',
  medicines: '#/plan/medicines',
  insight: '#/insight',
};

/** The address that a link of an article leads to. */
export function addressOf({ kind, id }: NonNullable<ArticleSpan['link']>): `#/${string}` {
  switch (kind) {
    case 'article':
      return `#/library/${id}`;
    case 'exercise':
      return `#/plan/exercise/${id}`;
    case 'card':
      return `#/coach/cards/${id}`;
    case 'page':
      return PAGES[id] ?? '#/';
  }
}

export function Blocks({ blocks }: { blocks: readonly ArticleBlock[] }): JSX.Element {
  return (
    <>
      {blocks.map(({ kind, lines }, at) =>
        kind === 'list' ? (
          <ul class="plain-list" key={at}>
            {lines.map((line) => (
              <li key={textOf(line)}>
                <Bullet />
                <span>
                  <Line line={line} />
                </span>
              </li>
            ))}
          </ul>
        ) : (
          lines.map((line) => (
            <p key={textOf(line)}>
              <Line line={line} />
            </p>
          ))
        ),
      )}
    </>
  );
}

export function Line({ line }: { line: ArticleLine }): JSX.Element {
  return (
    <>
      {line.map(({ text, link }, at) =>
        link === null ? (
          text
        ) : (
          <a key={at} href={addressOf(link)}>
            {text}
          </a>
        ),
      )}
    </>
  );
}

function textOf(line: ArticleLine): string {
  return line.map(({ text }) => text).join('');
}
